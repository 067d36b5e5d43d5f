import type { Catalogue } from './words';

/** What stands in the page while a champion picks. */
export interface PickWords {
  hint: string;
  measuring: string;
  otherSite: string;
}

export const pickWords: Catalogue<PickWords> = {
  en: {
    hint: 'Click what the tip is about. Arrows go wider and narrower, Tab to the next, Enter takes it, Escape ends it. Hold Alt to open menus under the pointer.',
    measuring: 'Trying it out…',
    otherSite: 'Part of another site: nothing in it can be found again.',
  },
  sv: {
    hint: 'Klicka på det som tipset handlar om. Pilarna går utåt och inåt, Tabb till nästa, Enter väljer, Escape avbryter. Håll ner Alt för att öppna menyer under pekaren.',
    measuring: 'Provar …',
    otherSite: 'Del av en annan webbplats: inget i den går att hitta igen.',
  },
};
