import type { Agreement } from '../core/anchors/verdict';
import type { Grade, Strength, Warning } from '../core/authoring/strength';
import type { Trial, TrialOutcome } from '../core/authoring/trials';
import type { Catalogue } from './words';

/** How well a thing on a page will be found again, in words. */
export interface StrengthWords {
  lang: 'en' | 'sv';
  /** What a thing is, as assistive technology would say it. */
  roles: Record<string, string>;
  unnamed: string;
  grades: Record<Grade, string>;
  agrees: Record<Agreement, string>;
  /** Two or three of them in one sentence. */
  agree(what: string): string;
  warnings: Record<Warning, string>;
  trials: Record<Trial, string>;
  outcomes: Record<TrialOutcome, string>;
  /** For the one trial after which nothing is the right answer. */
  removed: Record<'silent' | 'wrong', string>;
}

export const strengthWords: Catalogue<StrengthWords> = {
  en: {
    lang: 'en',
    roles: {
      button: 'Button',
      link: 'Link',
      textbox: 'Field',
      combobox: 'List to choose from',
      checkbox: 'Checkbox',
      radio: 'Choice',
      slider: 'Slider',
      file: 'File',
      tab: 'Tab',
      menuitem: 'Menu item',
      option: 'Option',
      heading: 'Heading',
      cell: 'Cell',
      columnheader: 'Column heading',
      img: 'Picture',
      label: 'Label',
      listitem: 'List item',
      table: 'Table',
      navigation: 'Menu',
      form: 'Form',
      dialog: 'Dialog',
      main: 'Middle of the page',
      banner: 'Top of the page',
      complementary: 'Side of the page',
      contentinfo: 'Foot of the page',
      search: 'Search',
    },
    unnamed: 'Without a name',
    grades: {
      A: 'Will survive a redesign.',
      B: 'Will survive new data and new versions, while the words stay.',
      C: 'Will soon be lost. Pick something else.',
    },
    agrees: {
      name: 'its name',
      role: 'its kind',
      id: 'its id',
      link: 'where it leads',
      icon: 'its icon',
      near: 'the words around it',
      within: 'its place in the page',
      neighbours: 'its neighbours',
      order: 'its order',
      position: 'where it stands',
      text: 'its text',
    },
    agree: what => `Agrees: ${what}.`,
    warnings: {
      'looks private': 'Its name or address looks like a customer’s, so it is on this page only.',
      'points elsewhere': 'After a change of the page something else would be taken for it.',
      'many alike': 'Several things here are like it, so nothing would be pointed at.',
      'hardly anything to go by': 'There is hardly anything to know it by.',
    },
    trials: {
      'classes hashed': 'A new version of the app',
      wrapped: 'Everything moved down a little',
      'data changed': 'Other customers on the page',
      shuffled: 'Everything in another order',
      'language changed': 'The app in another language',
      'target removed': 'It is taken away',
    },
    outcomes: {
      same: 'found again',
      silent: 'not found: nothing would be shown',
      wrong: 'something else would be pointed at',
    },
    removed: {
      silent: 'nothing would be shown, as it should be',
      wrong: 'something else would be pointed at',
    },
  },
  sv: {
    lang: 'sv',
    roles: {
      button: 'Knapp',
      link: 'Länk',
      textbox: 'Fält',
      combobox: 'Lista att välja ur',
      checkbox: 'Kryssruta',
      radio: 'Val',
      slider: 'Reglage',
      file: 'Fil',
      tab: 'Flik',
      menuitem: 'Menyval',
      option: 'Alternativ',
      heading: 'Rubrik',
      cell: 'Cell',
      columnheader: 'Kolumnrubrik',
      img: 'Bild',
      label: 'Etikett',
      listitem: 'Punkt i lista',
      table: 'Tabell',
      navigation: 'Meny',
      form: 'Formulär',
      dialog: 'Dialogruta',
      main: 'Mitten av sidan',
      banner: 'Sidhuvud',
      complementary: 'Sidospalt',
      contentinfo: 'Sidfot',
      search: 'Sökning',
    },
    unnamed: 'Utan namn',
    grades: {
      A: 'Klarar att sidan görs om.',
      B: 'Klarar nya data och nya versioner, så länge orden är kvar.',
      C: 'Går snart inte att hitta. Välj något annat.',
    },
    agrees: {
      name: 'namnet',
      role: 'sorten',
      id: 'id:t',
      link: 'vart den leder',
      icon: 'ikonen',
      near: 'orden intill',
      within: 'platsen på sidan',
      neighbours: 'grannarna',
      order: 'ordningen',
      position: 'läget',
      text: 'texten',
    },
    agree: what => `Stämmer överens: ${what}.`,
    warnings: {
      'looks private': 'Namnet eller adressen ser ut att vara en kunds, så det finns bara på den här sidan.',
      'points elsewhere': 'Om sidan ändras skulle något annat tas för den.',
      'many alike': 'Flera saker här är likadana, så ingenting skulle pekas ut.',
      'hardly anything to go by': 'Det finns nästan inget att känna igen den på.',
    },
    trials: {
      'classes hashed': 'En ny version av appen',
      wrapped: 'Allt flyttat en bit ner',
      'data changed': 'Andra kunder på sidan',
      shuffled: 'Allt i en annan ordning',
      'language changed': 'Appen på ett annat språk',
      'target removed': 'Den tas bort',
    },
    outcomes: {
      same: 'hittas igen',
      silent: 'hittas inte: inget skulle visas',
      wrong: 'något annat skulle pekas ut',
    },
    removed: { silent: 'inget skulle visas, som det ska vara', wrong: 'något annat skulle pekas ut' },
  },
};

/** Of what agrees, so many are named. */
const NAMED = 3;

/** The grade in words: "Will survive a redesign. Agrees: its name, its place in the page." */
export function sayStrength({ grade, agrees, warnings }: Strength, words: StrengthWords): string {
  const what = agrees.slice(0, NAMED).map(each => words.agrees[each]);
  return [
    ...warnings.map(warning => words.warnings[warning]),
    words.grades[grade],
    ...(warnings.length === 0 && what.length > 0 ? [words.agree(what.join(', '))] : []),
  ].join(' ');
}

/** What would happen to the tip if this happened to the page. */
export function sayTrial(trial: Trial, outcome: TrialOutcome, words: StrengthWords): string {
  const what =
    trial === 'target removed'
      ? words.removed[outcome === 'silent' ? 'silent' : 'wrong']
      : words.outcomes[outcome];
  return `${words.trials[trial]}: ${what}`;
}

/** A thing on a page as a person would call it: "Button “Create task”". */
export const sayThing = (role: string, name: string, words: StrengthWords): string => {
  const kind = words.roles[role] ?? role;
  if (name === '') return kind === '' ? words.unnamed : `${kind} · ${words.unnamed}`;
  return `${kind} ${words.lang === 'sv' ? `”${name}”` : `“${name}”`}`.trimStart();
};
