import type { LedgerRow, RestoreProblem } from '../messages/panel-state';
import { sayFault } from './faults';
import type { Catalogue } from './words';

/** What each store is, in plain words; what each permission is for. */
export interface ProofWords {
  lang: 'en' | 'sv';
  title: string;
  lead: string;
  contents: string;
  sent: string;
  sentNone: string;
  sentRow(to: string, at: string, bytes: number): string;
  exactly: string;
  fetched: string;
  fetchedHint: string;
  fetchedNone: string;
  when: string;
  from: string;
  what: string;
  traffic(what: LedgerRow['what'], times: number): string;
  size: string;
  bytes(n: number): string;
  stored: string;
  storedHint: string;
  rows(n: number): string;
  rowsOf(shown: number, all: number): string;
  empty: string;
  stores: Record<string, { name: string; what: string }>;
  permissions: string;
  permissionsHint: string;
  permission: Record<string, string>;
  sites: string;
  sitesNone: string;
  policy: string;
  policyNone: string;
  policyHint: string;
  yours: string;
  exportAll: string;
  exportHint: string;
  erase: string;
  eraseHint: string;
  eraseSure: string;
  eraseYes: string;
  eraseNo: string;
  restore: string;
  restoreHint: string;
  notRestored(problem: RestoreProblem): string;
  erasePart: string;
  erasePartNone: string;
  erasePartApps: string;
  erasePartFeatures: string;
  erasePartDo: string;
  erasePartSure(what: string): string;
  done: Record<'erased' | 'erased part' | 'restored', string>;
  cannot: string;
  cannotLead: string;
  cannots: string[];
  check: string;
  checks: string[];
  loading: string;
}

export const proofWords: Catalogue<ProofWords> = {
  en: {
    lang: 'en',
    title: 'What Foothold keeps and sends',
    lead: 'All of it, as it lies on this computer right now. Nothing is left out and nothing is rounded.',
    contents: 'On this page',
    sent: 'What has left',
    sentNone: 'Nothing has been sent since Foothold came here, or since you erased this list.',
    sentRow: (to, at, bytes) => `${at}, to ${to}, ${english(bytes)}`,
    exactly: 'Exactly this',
    fetched: 'What was fetched',
    fetchedHint:
      'In the last 90 days: files with tips, and answers to what you asked. Nothing about you goes along.',
    fetchedNone: 'Nothing has been fetched.',
    when: 'When',
    from: 'From',
    what: 'What',
    traffic: ({ kind, name }, times) => {
      const said = {
        pack: `Tips from ${name}`,
        request: `Your request ${name}`,
        reply: `Answer to ${name}`,
        answers: `Answers from ${name}, the same file for everybody`,
      };
      return times > 1 ? `${said[kind]}, ${times} times` : said[kind];
    },
    size: 'Size',
    bytes: english,
    stored: 'What is kept',
    storedHint:
      'Only in this browser. There is no log of your clicks: counts per day, and the last few things.',
    rows: n => (n === 1 ? '1 row' : `${n} rows`),
    rowsOf: (shown, all) => `the last ${shown} of ${all} rows`,
    empty: 'empty',
    stores: {
      packs: { name: 'Tips', what: 'What your IT or a file brought: texts, and where they stand.' },
      files: {
        name: 'The files of the tips',
        what: 'As they came, so that their signature can be checked again.',
      },
      floors: { name: 'Newest numbers', what: 'So that nobody can bring back an older version.' },
      outcomes: {
        name: 'The last few things',
        what: 'That you used or closed something. Added up to counts per day, then deleted.',
      },
      days: { name: 'Counts per day', what: 'How often you used a thing that day, with and without help.' },
      tallies: { name: 'Sums', what: 'What the counts come to, so that a tip is chosen quickly.' },
      shown: { name: 'What was shown', what: 'How often a tip was shown, and whether you ended it.' },
      pushes: { name: 'What came by itself', what: 'So that it stays under your limit a day.' },
      words: { name: 'What you said', what: '“I know this” and “Show me again”.' },
      seen: { name: 'Versions you know', what: 'So that a change is told once.' },
      showings: { name: 'What stands in your tabs', what: 'So that two tabs do not show the same thing.' },
      runs: { name: 'Walkthroughs under way', what: 'So that you can go on after a reload.' },
      outbox: { name: 'What you have asked', what: 'Each request as it was sent, and its answer.' },
      drafts: { name: 'Requests not sent', what: 'A form you opened and have not sent or discarded.' },
      packDrafts: { name: 'Tips you write', what: 'Your drafts. They go nowhere until you export them.' },
      draftVersions: { name: 'Earlier drafts', what: 'So that you can go back to what you wrote before.' },
      ledger: { name: 'This page’s lists', what: 'What was sent and fetched.' },
      problems: { name: 'What went wrong', what: 'Shown in the panel until it is right again.' },
      kv: { name: 'Settings', what: 'Yours, and the last ones from your IT.' },
    },
    permissions: 'What the browser allows it',
    permissionsHint: 'None of these lets it read a page. That takes your yes, app by app.',
    permission: {
      storage: 'To keep your settings, and to read what your IT has set.',
      unlimitedStorage: 'So that the browser does not throw your progress away when the disk is full.',
      alarms: 'To look for new tips now and then, and to try again when a desk is down.',
      scripting: 'To draw in the apps you have allowed.',
      activeTab: 'To see where you are when you press its button yourself.',
      contextMenus: 'For “Ask for help” in the menu of the right mouse button.',
      sidePanel: 'To open beside the page.',
    },
    sites: 'Apps you have allowed',
    sitesNone: 'None. It runs nowhere.',
    policy: 'What your IT has set',
    policyNone: 'Nothing.',
    policyHint:
      'IT can bring tips, name the help desk and set lower limits. It cannot turn on tracking or raise a limit.',
    yours: 'It is yours',
    exportAll: 'Save it all as a file',
    exportHint: 'Everything about you, as one file you can read.',
    erase: 'Erase it all',
    eraseHint:
      'Progress, questions and what was shown. Tips from your IT stay, and so do drafts of your own.',
    eraseSure: 'Erase everything about you? It cannot be undone.',
    eraseYes: 'Yes, erase it',
    eraseNo: 'No, keep it',
    restore: 'Take back a saved file',
    restoreHint:
      'On a new computer, or after you erased something. What is here stays, and nothing is counted twice.',
    notRestored: problem => {
      switch (problem.code) {
        case 'not json':
          return 'This file cannot be read. It may have been cut off or changed; take the one that Foothold saved. Nothing was changed here.';
        case 'not ours':
          return 'This is not a file that Foothold saved. Choose the one called foothold.json. Nothing was changed here.';
        case 'other format':
          return `This file is in format ${problem.where}, which this Foothold does not know. Update Foothold, then try again. Nothing was changed here.`;
        case 'bad row':
          return `Something in this file is not right, at ${problem.where}.${wrong(problem, 'en')} Mend that place or take another copy. Nothing was changed here.`;
      }
    },
    erasePart: 'Erase one thing or one app',
    erasePartNone: 'Choose',
    erasePartApps: 'All of an app',
    erasePartFeatures: 'One thing',
    erasePartDo: 'Erase it',
    erasePartSure: what =>
      `Erase everything about you and “${what}”, your questions too? It cannot be undone.`,
    done: {
      erased: 'It is erased.',
      'erased part': 'It is erased. The rest is as it was.',
      restored: 'It is all here again.',
    },
    cannot: 'What Foothold cannot promise',
    cannotLead: 'If your employer manages this computer, some things are out of an extension’s hands:',
    cannots: [
      'Whoever manages the computer can read the files of your browser, these among them.',
      'They can install another build of Foothold than the published one, or see your screen by other means.',
      'The page itself can notice that a tip is shown on it, and that it stopped.',
      'What you send is read by whom it is sent to. What they do with it, Foothold cannot see.',
    ],
    check: 'How to check from outside',
    checks: [
      'The source is open: anybody you trust can read it.',
      'Build it from the source on a computer you trust: the same source gives the same files, byte for byte. Then “npm run foothold -- verify-build FOLDER” compares them with the installed ones and names each file that differs.',
      'The network view of the browser’s developer tools shows every request Foothold makes: it must match the lists above.',
    ],
    loading: 'One moment…',
  },
  sv: {
    lang: 'sv',
    title: 'Vad Foothold sparar och skickar',
    lead: 'Alltihop, som det ligger på den här datorn just nu. Inget är utelämnat och inget är avrundat.',
    contents: 'På den här sidan',
    sent: 'Det som har skickats',
    sentNone: 'Inget har skickats sedan Foothold kom hit, eller sedan du raderade listan.',
    sentRow: (to, at, bytes) => `${at}, till ${to}, ${svenska(bytes)}`,
    exactly: 'Exakt det här',
    fetched: 'Det som har hämtats',
    fetchedHint: 'De senaste 90 dagarna: filer med tips, och svar på det du frågat. Inget om dig följer med.',
    fetchedNone: 'Inget har hämtats.',
    when: 'När',
    from: 'Från',
    what: 'Vad',
    traffic: ({ kind, name }, times) => {
      const said = {
        pack: `Tips från ${name}`,
        request: `Din fråga ${name}`,
        reply: `Svar på ${name}`,
        answers: `Svar från ${name}, samma fil till alla`,
      };
      return times > 1 ? `${said[kind]}, ${times} gånger` : said[kind];
    },
    size: 'Storlek',
    bytes: svenska,
    stored: 'Det som sparas',
    storedHint:
      'Bara i den här webbläsaren. Det finns ingen logg över dina klick: bara antal per dag, och det allra senaste.',
    rows: n => (n === 1 ? '1 rad' : `${n} rader`),
    rowsOf: (shown, all) => `de sista ${shown} av ${all} rader`,
    empty: 'tomt',
    stores: {
      packs: { name: 'Tips', what: 'Det som er IT eller en fil kom med: texter, och var de ska stå.' },
      files: { name: 'Tipsens filer', what: 'Som de kom, så att signaturen kan kontrolleras igen.' },
      floors: { name: 'Senaste nummer', what: 'Så att ingen kan smyga tillbaka en äldre version.' },
      outcomes: {
        name: 'Det allra senaste',
        what: 'Att du använde eller stängde något. Läggs ihop till antal per dag och raderas sedan.',
      },
      days: { name: 'Antal per dag', what: 'Hur ofta du använde något den dagen, med och utan hjälp.' },
      tallies: { name: 'Summor', what: 'Vad antalen blir tillsammans, så att ett tips kan väljas snabbt.' },
      shown: { name: 'Det som har visats', what: 'Hur ofta ett tips visats, och om du avslutat det.' },
      pushes: { name: 'Det som kom av sig självt', what: 'Så att det håller sig under din gräns per dag.' },
      words: { name: 'Det du har sagt', what: '”Jag kan det här” och ”Visa mig igen”.' },
      seen: { name: 'Versioner du känner till', what: 'Så att en ändring berättas en gång.' },
      showings: { name: 'Det som står i dina flikar', what: 'Så att två flikar inte visar samma sak.' },
      runs: { name: 'Pågående genomgångar', what: 'Så att du kan fortsätta efter en omladdning.' },
      outbox: { name: 'Det du har frågat', what: 'Varje fråga som den skickades, och svaret.' },
      drafts: {
        name: 'Frågor som inte skickats',
        what: 'Ett formulär du öppnat men varken skickat eller slängt.',
      },
      packDrafts: {
        name: 'Tips du skriver',
        what: 'Dina utkast. De går ingenstans förrän du exporterar dem.',
      },
      draftVersions: { name: 'Tidigare utkast', what: 'Så att du kan gå tillbaka till det du skrev förut.' },
      ledger: { name: 'Listorna på den här sidan', what: 'Vad som har skickats och hämtats.' },
      problems: { name: 'Det som gick fel', what: 'Visas i panelen tills det är rätt igen.' },
      kv: { name: 'Inställningar', what: 'Dina, och de senaste från er IT.' },
    },
    permissions: 'Vad webbläsaren tillåter',
    permissionsHint: 'Inget av det här låter Foothold läsa en sida. Det kräver ditt ja, app för app.',
    permission: {
      storage: 'För att spara dina inställningar, och läsa dem som er IT har satt.',
      unlimitedStorage: 'Så att webbläsaren inte kastar bort det du kan när disken är full.',
      alarms: 'För att leta efter nya tips då och då, och försöka igen när en hjälpdesk ligger nere.',
      scripting: 'För att rita i de appar du har tillåtit.',
      activeTab: 'För att se var du är när du själv trycker på knappen.',
      contextMenus: 'För ”Be om hjälp” i högerklicksmenyn.',
      sidePanel: 'För att öppnas bredvid sidan.',
    },
    sites: 'Appar du har tillåtit',
    sitesNone: 'Inga. Det arbetar ingenstans.',
    policy: 'Det er IT har satt',
    policyNone: 'Inget.',
    policyHint:
      'IT kan komma med tips, peka ut hjälpdesken och sätta lägre gränser. IT kan inte slå på spårning eller höja en gräns.',
    yours: 'Det är ditt',
    exportAll: 'Spara alltihop i en fil',
    exportHint: 'Allt om dig, i en fil som går att läsa.',
    erase: 'Radera alltihop',
    eraseHint: 'Det du kan, dina frågor och vad som visats. Tipsen från er IT är kvar, och dina egna utkast.',
    eraseSure: 'Radera allt om dig? Det går inte att ångra.',
    eraseYes: 'Ja, radera',
    eraseNo: 'Nej, behåll',
    restore: 'Läs in en sparad fil',
    restoreHint:
      'På en ny dator, eller när du har raderat något. Det som finns här är kvar, och inget räknas två gånger.',
    notRestored: problem => {
      switch (problem.code) {
        case 'not json':
          return 'Filen går inte att läsa. Den kan ha blivit avklippt eller ändrad; ta den som Foothold sparade. Inget har ändrats här.';
        case 'not ours':
          return 'Det här är ingen fil som Foothold har sparat. Välj den som heter foothold.json. Inget har ändrats här.';
        case 'other format':
          return `Filen har format ${problem.where}, som det här Foothold inte känner till. Uppdatera Foothold och försök igen. Inget har ändrats här.`;
        case 'bad row':
          return `Något i filen stämmer inte, vid ${problem.where}.${wrong(problem, 'sv')} Rätta det stället eller ta en annan kopia. Inget har ändrats här.`;
      }
    },
    erasePart: 'Radera en sak eller en app',
    erasePartNone: 'Välj',
    erasePartApps: 'Allt i en app',
    erasePartFeatures: 'En sak',
    erasePartDo: 'Radera',
    erasePartSure: what => `Radera allt om dig och ”${what}”, även dina frågor? Det går inte att ångra.`,
    done: {
      erased: 'Det är raderat.',
      'erased part': 'Det är raderat. Resten är som det var.',
      restored: 'Nu är allt här igen.',
    },
    cannot: 'Vad Foothold inte kan lova',
    cannotLead: 'Om din arbetsgivare sköter den här datorn är en del utom ett tilläggs räckhåll:',
    cannots: [
      'Den som sköter datorn kan läsa webbläsarens filer, även de här.',
      'De kan installera en annan version av Foothold än den publicerade, eller se din skärm på andra sätt.',
      'Sidan själv kan märka att ett tips visas på den, och att det slutade visas.',
      'Det du skickar läses av den du skickar till. Vad de gör med det kan Foothold inte se.',
    ],
    check: 'Så kontrollerar du det utifrån',
    checks: [
      'Källkoden är öppen: vem du än litar på kan läsa den.',
      'Bygg Foothold ur källkoden på en dator du litar på: samma källkod ger samma filer, byte för byte. Sedan jämför ”npm run foothold -- verify-build MAPP” dem med de installerade och nämner varje fil som skiljer sig.',
      'Nätverksvyn i webbläsarens utvecklarverktyg visar varje anrop Foothold gör: de ska stämma med listorna ovan.',
    ],
    loading: 'Ett ögonblick …',
  },
};

function english(bytes: number): string {
  return `${bytes.toLocaleString('en')} bytes`;
}

function svenska(bytes: number): string {
  return `${bytes.toLocaleString('sv')} byte`;
}

const wrong = ({ fault }: RestoreProblem, language: string) =>
  fault ? ` ${sayFault(fault, language).message}` : '';
