import type { Catalogue } from './words';

/** What stands in the page while the rep points. */
export const pointWords: Catalogue<{ lang: string; hint: string }> = {
  en: { lang: 'en', hint: 'Click the thing you wonder about. Escape ends it.' },
  sv: { lang: 'sv', hint: 'Klicka på det du undrar över. Escape avbryter.' },
};
