import type { Catalogue } from './words';

/** Words of the popup, the welcome page and the settings page. */
export interface PageWords {
  help: string;
  openPanel: string;
  welcome: string;
  welcomeLead: string;
  never: string[];
  first: string;
  second: string;
  third: string;
  sitesLater: string;
  demo: string;
  demoHint: string;
  demoOpen: string;
  ready: string;
  readyHint: string;
}

export const pageWords: Catalogue<PageWords> = {
  en: {
    help: 'Ask for help',
    openPanel: 'Open the panel',
    welcome: 'One small hold at a time',
    welcomeLead:
      'Foothold shows one small tip where you already work, tells you why things changed, and gets you an answer in one click.',
    never: [
      'Nothing leaves this computer unless you press Send.',
      'It counts for you only: no points, no ranking, no reports.',
      'At most one card a day comes by itself. You decide.',
    ],
    first: 'Your language',
    second: 'Where may it run?',
    third: 'Try it',
    sitesLater: 'Nothing to allow yet. When tips arrive, you decide here or under Settings.',
    demo: 'A practice app, only on this computer.',
    demoHint: 'Nothing you do there is real.',
    demoOpen: 'Open the practice app',
    ready: 'That is all.',
    readyHint: 'You can close this page. Foothold waits behind its mark beside the address bar.',
  },
  sv: {
    help: 'Be om hjälp',
    openPanel: 'Öppna panelen',
    welcome: 'Ett litet grepp i taget',
    welcomeLead:
      'Foothold visar ett litet tips där du redan arbetar, berättar varför saker ändrades och ger dig svar med ett klick.',
    never: [
      'Inget lämnar datorn om du inte trycker på Skicka.',
      'Det räknar bara för din skull: inga poäng, ingen rangordning, inga rapporter.',
      'Högst ett kort om dagen kommer av sig självt. Du bestämmer.',
    ],
    first: 'Ditt språk',
    second: 'Var får det arbeta?',
    third: 'Prova',
    sitesLater: 'Inget att tillåta än. När det kommer tips bestämmer du här eller under Inställningar.',
    demo: 'En övningsapp, bara på den här datorn.',
    demoHint: 'Inget du gör där är på riktigt.',
    demoOpen: 'Öppna övningsappen',
    ready: 'Det var allt.',
    readyHint: 'Du kan stänga sidan. Foothold finns bakom sitt märke bredvid adressfältet.',
  },
};
