import type { Catalogue } from './words';

/** What stands in the page while the rep points. */
export const pointWords: Catalogue<{ hint: string }> = {
  en: { hint: 'Click the thing you wonder about. Escape ends it.' },
  sv: { hint: 'Klicka på det du undrar över. Escape avbryter.' },
};
