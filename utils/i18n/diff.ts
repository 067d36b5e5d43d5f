import type { DiffWords } from '../core/packs/diff-words';
import type { Catalogue } from './words';

/** What changed between two packs, for the command line and for the text that hands a draft over. */
export const diffWords: Catalogue<DiffWords> = {
  en: {
    things: {
      pack: ['pack', 'packs'],
      apps: ['app', 'apps'],
      champions: ['champion', 'champions'],
      features: ['feature', 'features'],
      tips: ['tip', 'tips'],
      walkthroughs: ['walkthrough', 'walkthroughs'],
      changes: ['why card', 'why cards'],
      glossary: ['word', 'words'],
      calendar: ['announcement', 'announcements'],
      roadmap: ['plan', 'plans'],
      fields: ['field', 'fields'],
      stills: ['still', 'stills'],
      pilots: ['pilot', 'pilots'],
      answers: ['answer', 'answers'],
      sources: ['source', 'sources'],
    },
    what: {
      new: 'new',
      gone: 'gone',
      moved: 'moved',
      texts: 'with new text',
      other: 'otherwise changed',
    },
    textOf: titles => `text of ${titles} changed`,
    and: 'and',
    packItself: 'what is said of the pack itself changed',
    none: 'No difference',
    languages: { en: 'English', sv: 'Swedish' },
    quoted: title => `“${title}”`,
    when: (isThere, name) =>
      `only where ${name === undefined ? 'its element' : `“${name}”`} is ${isThere ? 'there' : 'not there'}`,
  },
  sv: {
    things: {
      pack: ['paket', 'paket'],
      apps: ['app', 'appar'],
      champions: ['ambassadör', 'ambassadörer'],
      features: ['funktion', 'funktioner'],
      tips: ['tips', 'tips'],
      walkthroughs: ['genomgång', 'genomgångar'],
      changes: ['ändring', 'ändringar'],
      glossary: ['ord', 'ord'],
      calendar: ['avisering', 'aviseringar'],
      roadmap: ['plan', 'planer'],
      fields: ['fält', 'fält'],
      stills: ['bild', 'bilder'],
      pilots: ['pilot', 'piloter'],
      answers: ['svar', 'svar'],
      sources: ['källa', 'källor'],
    },
    what: {
      new: 'tillkommer',
      gone: 'borta',
      moved: 'på ny plats',
      texts: 'med ny text',
      other: 'ändrat i övrigt',
    },
    textOf: titles => `texten i ${titles} ändrad`,
    and: 'och',
    packItself: 'det som sägs om själva paketet ändrat',
    none: 'Ingen skillnad',
    languages: { en: 'engelska', sv: 'svenska' },
    quoted: title => `”${title}”`,
    when: (isThere, name) =>
      `bara där ${name === undefined ? 'dess element' : `”${name}”`} ${isThere ? 'finns' : 'inte finns'}`,
  },
};
