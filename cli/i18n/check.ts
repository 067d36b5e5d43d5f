import type { Catalogue } from '../../utils/i18n/words';
import type { Fate } from '../check-pages/fate';
import type { Later, Note } from '../check-pages/note';
import type { CommandWords } from '../command';
import { BROWSER_HELP } from './browser-options';
import { pageProblemWords } from './page-problems';

type WouldBe = Extract<Note, { code: 'would be' }>['fate'];

export interface CheckWords extends CommandWords {
  lang: 'en' | 'sv';
  notChecked(folder: string): string;
  page(n: number, of: number, name: string, anchors: number): string;
  before(name: string): string;
  fate: Record<Fate, string>;
  says: Record<Fate, string>;
  note(note: Note): string;
  on(page: string): string;
  stillLed: string;
  changed(of: string, before: string, now: string): string;
  none: string;
  write(anchor: string): string;
  seeReport: string;
  report(file: string): string;
  title(pack: string): string;
  lead(pack: string, pages: number, when: string): string;
  keep: string;
  pages: string;
  anchors(count: number): string;
  notSeen: string;
  picture(key: string): string;
  packSays: string;
  proposed(alike: number | null): string;
  proposedPicture: string;
  noProposal: string;
}

const LATER: Record<Later, string> = {
  'in a call': 'it is there only while a call is up',
  'while used': 'it is there only while it is used',
  'after the step before': 'it comes after the step before it',
  'with the step': 'it comes or goes with the step',
  'page unsaid': 'nothing says on which page it stands',
  'only some pages': 'it is only on some pages',
};
const SENARE: Record<Later, string> = {
  'in a call': 'det finns bara under ett samtal',
  'while used': 'det finns bara medan det används',
  'after the step before': 'det kommer efter steget före',
  'with the step': 'det kommer eller går med steget',
  'page unsaid': 'inget säger på vilken sida det står',
  'only some pages': 'det finns bara på vissa sidor',
};
const WOULD: Record<WouldBe, string> = {
  found: 'One thing fits what it says. Whether it is the right one, a person has to say.',
  moved: 'The thing may be there, described otherwise. A person has to say.',
  ambiguous: 'Several things fit what it says.',
  lost: 'Nothing fits what it says.',
  untried: 'No page was looked at on which it must stand.',
};
const SKULLE: Record<WouldBe, string> = {
  found: 'En sak stämmer med det som står. Om det är rätt sak måste en människa säga.',
  moved: 'Saken kan finnas där, beskriven på ett annat sätt. Det måste en människa säga.',
  ambiguous: 'Flera saker stämmer med det som står.',
  lost: 'Inget stämmer med det som står.',
  untried: 'Ingen sida där det måste finnas har undersökts.',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const foundWithout = (parts: string[]) =>
  parts.length === 0 ? '' : ` It would be found without "${parts.join('", or without "')}".`;
const hittasUtan = (parts: string[]) =>
  parts.length === 0 ? '' : ` Det skulle hittas utan "${parts.join('", eller utan "')}".`;

export const checkWords: Catalogue<CheckWords> = {
  en: {
    lang: 'en',
    summary: 'tries every anchor of a pack on a live app or on saved pages',
    help: `foothold check PACK --at URL... | --snapshots DIR  [--before URL|DIR] [--pages FILE] [--out DIR] [--strict] [--json]

Opens the pages in a browser without a window, asks the very code that finds things for reps, and says what became of
each thing the pack points at:

  found      there, and as described
  moved      there, but its name, its role or the part of the page it stands in changed, or two of heading, id and link
  ambiguous  several fit equally well; reps are shown nothing
  lost       nothing fits; reps are shown nothing
  untried    no page was looked at on which it must stand
  proposed   written without having been at the app: it says where it would lead; reps are shown nothing until a
             champion has pointed at it there

For what is not found it proposes what to write instead, tried on the page; you decide. The report is DIR/report.html
with a picture of each, and DIR/report.json.

  --at URL         a live page; may be repeated. Pages that a "where" of the pack names are visited too
  --snapshots DIR  pages saved by "foothold snapshot", looked at without any network
  --before X       the same app before its redesign, an address or a folder of snapshots: what moved is then told
                   from what is gone, also where the pack is written by hand
  --pages FILE     which anchor to try where, such as
                   { "step move-a-deal open": ["https://crm.example.com/#/deals/4"], "tip save": ["dialog.html"] }
  --out DIR        where the report goes (default foothold-check)
  --strict         also fails for what moved, what is only proposed, and what no page was given for
  --no-pictures    is quicker
  --wait SECONDS   how long a page may take to rest (default 10)
${BROWSER_HELP.en}

Exit code 1 when reps are not shown what the pack says, 0 otherwise.

Example:  foothold check my-tips --at https://crm.example.com/ --storage login.json --out report`,
    notChecked: folder => `Not checked: ${folder} is not in the format yet.`,
    page: (n, of, name, anchors) => `Page ${n} of ${of}: ${name} (${anchors} anchors)`,
    before: name => `Before: ${name}`,
    fate: {
      found: 'found',
      moved: 'moved',
      ambiguous: 'ambiguous',
      lost: 'lost',
      untried: 'untried',
      proposed: 'proposed',
    },
    says: {
      found: 'There, and as described.',
      moved: 'There, and something that was recorded of it has changed.',
      ambiguous: 'Several things fit equally well, so reps are shown nothing.',
      lost: 'Nothing fits, so reps are shown nothing.',
      untried: 'No page was looked at on which it must stand.',
      proposed:
        'Written without having been at the app: reps are shown nothing until a person has pointed at it there.',
    },
    note: note => {
      switch (note.code) {
        case 'page failed':
          return `${capital(pageProblemWords.en(note.problem))}.`;
        case 'page led elsewhere':
          return `${capital(pageProblemWords.en(note.problem))}. Is a login needed? See --profile and --storage.`;
        case 'no page given':
          return 'No page was given on which it may stand. Name one with --at or --pages.';
        case 'need not be there':
          return `Not on these pages, and need not be: ${LATER[note.later]}. Name a page of that moment with --pages.`;
        case 'fits another':
          return 'What the pack says now fits another thing than before.';
        case 'fits several':
          return `${note.things} things fit what the pack says equally well.`;
        case 'no longer leads there':
          return `The thing is still there, but what the pack says no longer leads to it.${foundWithout(note.without)}`;
        case 'most likely this':
          return `What the pack says no longer leads to it. Most likely this is the same thing; please look.${foundWithout(note.without)}`;
        case 'nothing fits':
          return note.near
            ? `Nothing fits what the pack says. These come nearest.${foundWithout(note.without)}`
            : 'Nothing fits what the pack says, and nothing comes near it.';
        case 'would be':
          return WOULD[note.fate];
      }
    },
    on: page => `on ${page}`,
    stillLed: 'Reps are still led to it.',
    changed: (of, before, now) => `${of}: "${before}" is now "${now}"`,
    none: 'none',
    write: anchor => `→ Write "anchor": ${anchor}`,
    seeReport: '… see the report',
    report: file => `Report: ${file}`,
    title: pack => `${pack}: anchors`,
    lead: (pack, pages, when) =>
      `Every place that the pack ${pack} points at, tried on ${pages} ${pages === 1 ? 'page' : 'pages'}, ${when} UTC.`,
    keep: 'The pictures show what the pages showed. Keep this report as you keep the pages.',
    pages: 'Pages',
    anchors: count => `${count} anchors`,
    notSeen: 'reps do not see it',
    picture: key => `The page, with a line around ${key}`,
    packSays: 'What the pack says',
    proposed: alike => (alike === null ? 'Proposed' : `Proposed (${alike} % alike)`),
    proposedPicture: 'The page, with a line around the proposed thing',
    noProposal: 'Nothing short finds this thing alone. Point at it in the browser to record it.',
  },
  sv: {
    lang: 'sv',
    summary: 'prövar varje plats i ett paket i en levande app eller på sparade sidor',
    help: `foothold check PAKET --at URL... | --snapshots MAPP  [--before URL|MAPP] [--pages FIL] [--out MAPP] [--strict] [--json]

Öppnar sidorna i en webbläsare utan fönster, frågar samma kod som hittar saker åt säljarna, och säger vad det blev av
varje sak som paketet pekar på:

  hittad    den finns, och som den är beskriven
  flyttad   den finns, men dess namn, roll eller del av sidan är en annan, eller två av rubrik, id och länk
  tvetydig  flera passar lika bra; säljarna ser inget
  borta     inget passar; säljarna ser inget
  oprövad   ingen sida där den måste finnas har undersökts
  förslag   skrivet utan att någon var i appen: det säger vart det skulle leda; säljarna ser inget förrän en ambassadör
            har pekat ut det där

För det som inte hittas föreslås vad man kan skriva i stället, prövat på sidan; du bestämmer. Rapporten är
MAPP/report.html med en bild av var och en, och MAPP/report.json.

  --at URL          en levande sida; får upprepas. Sidor som ett "where" i paketet anger besöks också
  --snapshots MAPP  sidor sparade med ”foothold snapshot”, undersökta utan nät
  --before X        samma app före omgörningen, en adress eller en mapp med sparade sidor: då skiljs det som har flyttat
                    från det som är borta, också där paketet är skrivet för hand
  --pages FIL       vilken plats som ska prövas var, till exempel
                    { "step move-a-deal open": ["https://crm.example.com/#/deals/4"], "tip save": ["dialog.html"] }
  --out MAPP        vart rapporten ska (annars foothold-check)
  --strict          underkänner också det som har flyttat, det som bara är förslag och det som ingen sida angavs för
  --no-pictures     går fortare
  --wait SEKUNDER   hur länge en sida får ta på sig att bli lugn (annars 10)
${BROWSER_HELP.sv}

Slutkod 1 när säljarna inte ser det som paketet säger, annars 0.

Exempel:  foothold check my-tips --at https://crm.example.com/ --storage login.json --out report`,
    notChecked: folder => `Inte prövat: ${folder} följer inte formatet än.`,
    page: (n, of, name, anchors) =>
      `Sida ${n} av ${of}: ${name} (${anchors} ${anchors === 1 ? 'plats' : 'platser'})`,
    before: name => `Förut: ${name}`,
    fate: {
      found: 'hittad',
      moved: 'flyttad',
      ambiguous: 'tvetydig',
      lost: 'borta',
      untried: 'oprövad',
      proposed: 'förslag',
    },
    says: {
      found: 'Finns, och som den är beskriven.',
      moved: 'Finns, och något som antecknades om den har ändrats.',
      ambiguous: 'Flera saker passar lika bra, så säljarna ser inget.',
      lost: 'Inget passar, så säljarna ser inget.',
      untried: 'Ingen sida där den måste finnas har undersökts.',
      proposed:
        'Skrivet utan att någon var i appen: säljarna ser inget förrän en människa har pekat ut det där.',
    },
    note: note => {
      switch (note.code) {
        case 'page failed':
          return `Om sidan: ${pageProblemWords.sv(note.problem)}.`;
        case 'page led elsewhere':
          return `Om sidan: ${pageProblemWords.sv(note.problem)}. Behövs en inloggning? Se --profile och --storage.`;
        case 'no page given':
          return 'Ingen sida där den kan finnas angavs. Ange en med --at eller --pages.';
        case 'need not be there':
          return `Finns inte på de här sidorna, och behöver inte göra det: ${SENARE[note.later]}. Ange en sida från den stunden med --pages.`;
        case 'fits another':
          return 'Det som paketet säger passar nu en annan sak än förut.';
        case 'fits several':
          return `${note.things} saker passar lika bra in på det som paketet säger.`;
        case 'no longer leads there':
          return `Saken finns kvar, men det som paketet säger leder inte längre till den.${hittasUtan(note.without)}`;
        case 'most likely this':
          return `Det som paketet säger leder inte längre till den. Troligen är det här samma sak; titta efter.${hittasUtan(note.without)}`;
        case 'nothing fits':
          return note.near
            ? `Inget passar in på det som paketet säger. De här kommer närmast.${hittasUtan(note.without)}`
            : 'Inget passar in på det som paketet säger, och inget kommer i närheten.';
        case 'would be':
          return SKULLE[note.fate];
      }
    },
    on: page => `på ${page}`,
    stillLed: 'Säljarna leds fortfarande till den.',
    changed: (of, before, now) => `${of}: ”${before}” är nu ”${now}”`,
    none: 'inget',
    write: anchor => `→ Skriv "anchor": ${anchor}`,
    seeReport: '… se rapporten',
    report: file => `Rapport: ${file}`,
    title: pack => `${pack}: platser`,
    lead: (pack, pages, when) =>
      `Varje plats som paketet ${pack} pekar på, prövad på ${pages} ${pages === 1 ? 'sida' : 'sidor'}, ${when} UTC.`,
    keep: 'Bilderna visar det som sidorna visade. Förvara rapporten som du förvarar sidorna.',
    pages: 'Sidor',
    anchors: count => `${count} ${count === 1 ? 'plats' : 'platser'}`,
    notSeen: 'säljarna ser den inte',
    picture: key => `Sidan, med en ram runt ${key}`,
    packSays: 'Vad paketet säger',
    proposed: alike => (alike === null ? 'Förslag' : `Förslag (${alike} % lika)`),
    proposedPicture: 'Sidan, med en ram runt den föreslagna saken',
    noProposal: 'Inget kort hittar bara den här saken. Peka ut den i webbläsaren för att spela in den.',
  },
};
