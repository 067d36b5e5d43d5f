import type { Catalogue } from './words';

/** The one entry in the browser's context menu. */
export const menuWords: Catalogue<{ help: string }> = {
  en: { help: 'Ask for help here' },
  sv: { help: 'Be om hjälp här' },
};
