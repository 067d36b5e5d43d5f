import type { Problem, ProblemCode } from '../messages/panel-state';
import type { Catalogue } from './words';

/** What went wrong, what Foothold did about it, and what mends it. */
export interface ProblemWording {
  what: string;
  did: string;
  mend: string;
}

type Wordings = Record<ProblemCode, (about: string, problem: Problem) => ProblemWording>;

// Said whether or not there were any before: it has to be true for both.
const LAST_GOOD = 'What you had before stays.';
const SISTA_DUGLIGA = 'Det du hade innan ligger kvar.';

const english: Wordings = {
  'too large': about => ({
    what: `The tips from ${about} are larger than a pack may be.`,
    did: `They were not read. ${LAST_GOOD}`,
    mend: 'Whoever writes them can split the pack in two.',
  }),
  'not a pack': about => ({
    what: `What lies at ${about} is not a pack of tips.`,
    did: `It was not read further. ${LAST_GOOD}`,
    mend: 'IT can check the address (a sign-in page or an error page often stands in the way) and the file.',
  }),
  'wrong signature': about => ({
    what: `The tips from ${about} were signed by a key your IT has not named, or were changed on the way.`,
    did: `They were refused unread. ${LAST_GOOD}`,
    mend: 'IT can sign them again with a named key.',
  }),
  'too few signatures': about => ({
    what: `Too few of the people your IT has named have signed the tips from ${about}.`,
    did: `They were refused unread. ${LAST_GOOD}`,
    mend: 'The missing person can add a signature.',
  }),
  'unknown format': about => ({
    what: `The tips from ${about} are written for another version of Foothold.`,
    did: `They were not taken. ${LAST_GOOD}`,
    mend: 'Update Foothold, or ask IT for a pack for this version.',
  }),
  'bad shape': (about, { detail }) => ({
    what: `The tips from ${about} have a mistake in them${detail ? `: ${detail}` : '.'}`,
    did: `None of them were taken. ${LAST_GOOD}`,
    mend: 'Whoever writes them can find it with “foothold lint”.',
  }),
  'wrong source': about => ({
    what: `The tips at ${about} were made for another source.`,
    did: `They were not taken. ${LAST_GOOD}`,
    mend: 'IT can publish them again under the right name.',
  }),
  'older than installed': about => ({
    what: `The tips from ${about} are older than the ones you have.`,
    did: 'They were not taken: nobody can bring back an old version behind your back.',
    mend: 'To go back on purpose, IT publishes the old tips with a new number.',
  }),
  'same serial, other bytes': about => ({
    what: `The tips from ${about} were changed without a new number.`,
    did: `They were not taken. ${LAST_GOOD}`,
    mend: 'IT can publish the change with a higher number.',
  }),
  'issued in the future': about => ({
    what: `The tips from ${about} are dated in the future.`,
    did: `They were not taken. ${LAST_GOOD}`,
    mend: 'Check the clock of this computer. If it is right, tell IT.',
  }),
  expired: about => ({
    what: `The tips from ${about} are past their date.`,
    did: 'They may be out of date and are soon hidden.',
    mend: 'IT can publish a fresh pack.',
  }),
  'bad key': about => ({
    what: `A key for ${about} in your IT’s settings cannot be used.`,
    did: 'That key is not trusted. The others are.',
    mend: 'IT can put the right key in the policy.',
  }),
  'not as listed': (about, { detail }) => ({
    what: `The tips from ${about} are not what the list beside them says${detail ? `: ${detail}` : '.'}`,
    did: `They were not taken. ${LAST_GOOD} It is tried again by itself.`,
    mend: 'If it stays so, IT can publish them again: the list and the file belong together.',
  }),
  outranked: about => ({
    what: `Your IT already gives you the tips called ${about}.`,
    did: 'The file was not taken: what your IT has signed comes first.',
    mend: 'To try another version, ask IT, or give the pack in the file a name of its own.',
  }),
  'bad index': (about, { detail }) => ({
    what: `The list of tips from ${about} cannot be read${detail ? `: ${detail}` : '.'}`,
    did: `${LAST_GOOD} It is tried again by itself.`,
    mend: 'IT can publish it again with “foothold publish”.',
  }),
  'not allowed': () => ({
    what: 'Your IT has turned off trying tips from a file.',
    did: `The file was not taken. ${LAST_GOOD}`,
    mend: 'Ask IT to publish them, or to allow trials.',
  }),
  unreachable: about => ({
    what: `${about} could not be reached.`,
    did: `${LAST_GOOD} It is tried again by itself.`,
    mend: 'If it stays so for a day, tell IT.',
  }),
  'not there': about => ({
    what: `There is no file with the tips from ${about} where your IT says it lies.`,
    did: `${LAST_GOOD} It is looked for again by itself.`,
    mend: 'IT can publish the file again, or correct its address in the policy.',
  }),
  'bad policy': (about, { detail }) => ({
    what: `A setting from your IT cannot be read: ${about}${detail ? ` (${detail})` : ''}.`,
    did: 'What it allows is taken as the least. The others hold.',
    mend: 'IT can correct it in the policy.',
  }),
  database: (_about, { detail }) => {
    const did = 'It works without memory for now. Nothing was deleted.';
    switch (detail) {
      case 'full':
        return {
          what: 'There is no room left on this computer’s disk.',
          did: 'What Foothold has kept stays. Nothing new can be kept just now.',
          mend: 'Free some disk space; then it goes on by itself.',
        };
      case 'newer':
        return {
          what: 'A newer Foothold has written its memory, and this older one cannot read it.',
          did,
          mend: 'Update Foothold, or ask your IT to. Then everything is there again.',
        };
      case 'blocked':
        return {
          what: 'An older Foothold is still at work and holds its memory.',
          did,
          mend: 'Restart the browser. Then everything is there again.',
        };
      default:
        return {
          what: 'Foothold cannot open its memory on this computer.',
          did,
          mend: 'Restart the browser. If it stays so, free some disk space.',
        };
    }
  },
  'target missing': (about, { text }) => ({
    what: `The place for “${about}” was not found on the page.`,
    did: `Nothing was shown there: no tip is better than one on the wrong button.${text ? ' It waits here instead:' : ''}`,
    mend: 'The champion who wrote it can point at the place again.',
  }),
};

const swedish: Wordings = {
  'too large': about => ({
    what: `Tipsen från ${about} är större än ett paket får vara.`,
    did: `De lästes inte. ${SISTA_DUGLIGA}`,
    mend: 'Den som skriver dem kan dela paketet i två.',
  }),
  'not a pack': about => ({
    what: `Det som ligger på ${about} är inget tipspaket.`,
    did: `Det lästes inte vidare. ${SISTA_DUGLIGA}`,
    mend: 'IT kan kontrollera adressen (ofta ligger en inloggning eller en felsida i vägen) och filen.',
  }),
  'wrong signature': about => ({
    what: `Tipsen från ${about} är signerade med en nyckel som er IT inte har pekat ut, eller så har de ändrats på vägen.`,
    did: `De avvisades olästa. ${SISTA_DUGLIGA}`,
    mend: 'IT kan signera dem igen med rätt nyckel.',
  }),
  'too few signatures': about => ({
    what: `För få av dem som er IT har pekat ut har signerat tipsen från ${about}.`,
    did: `De avvisades olästa. ${SISTA_DUGLIGA}`,
    mend: 'Den som saknas kan lägga till sin signatur.',
  }),
  'unknown format': about => ({
    what: `Tipsen från ${about} är skrivna för en annan version av Foothold.`,
    did: `De togs inte emot. ${SISTA_DUGLIGA}`,
    mend: 'Uppdatera Foothold, eller be IT om ett paket för den här versionen.',
  }),
  'bad shape': about => ({
    what: `Det är ett fel i tipsen från ${about}.`,
    did: `Inga av dem togs emot. ${SISTA_DUGLIGA}`,
    mend: 'Den som skriver dem hittar felet med ”foothold lint”.',
  }),
  'wrong source': about => ({
    what: `Tipsen på ${about} är gjorda för en annan källa.`,
    did: `De togs inte emot. ${SISTA_DUGLIGA}`,
    mend: 'IT kan publicera dem igen under rätt namn.',
  }),
  'older than installed': about => ({
    what: `Tipsen från ${about} är äldre än dem du har.`,
    did: 'De togs inte emot: ingen kan smyga tillbaka en gammal version.',
    mend: 'Vill man gå tillbaka publicerar IT de gamla tipsen med ett nytt nummer.',
  }),
  'same serial, other bytes': about => ({
    what: `Tipsen från ${about} har ändrats utan att få ett nytt nummer.`,
    did: `De togs inte emot. ${SISTA_DUGLIGA}`,
    mend: 'IT kan publicera ändringen med ett högre nummer.',
  }),
  'issued in the future': about => ({
    what: `Tipsen från ${about} är daterade i framtiden.`,
    did: `De togs inte emot. ${SISTA_DUGLIGA}`,
    mend: 'Kontrollera datorns klocka. Går den rätt, säg till IT.',
  }),
  expired: about => ({
    what: `Tipsen från ${about} har passerat sitt datum.`,
    did: 'De kan vara inaktuella och göms snart.',
    mend: 'IT kan publicera ett nytt paket.',
  }),
  'bad key': about => ({
    what: `En nyckel för ${about} i inställningarna från IT går inte att använda.`,
    did: 'Den nyckeln litar Foothold inte på. De andra gäller.',
    mend: 'IT kan lägga in rätt nyckel i policyn.',
  }),
  'not as listed': about => ({
    what: `Tipsen från ${about} stämmer inte med listan bredvid dem.`,
    did: `De togs inte emot. ${SISTA_DUGLIGA} Ett nytt försök görs automatiskt.`,
    mend: 'Är det så länge kan IT publicera dem igen: listan och filen hör ihop.',
  }),
  outranked: about => ({
    what: `Tipsen som heter ${about} får du redan från er IT.`,
    did: 'Filen togs inte emot: det som er IT har signerat går före.',
    mend: 'Vill du prova en annan version, fråga IT eller ge paketet i filen ett eget namn.',
  }),
  'bad index': about => ({
    what: `Listan över tips från ${about} går inte att läsa.`,
    did: `${SISTA_DUGLIGA} Ett nytt försök görs automatiskt.`,
    mend: 'IT kan publicera den igen med ”foothold publish”.',
  }),
  'not allowed': () => ({
    what: 'Er IT har stängt av möjligheten att prova tips från en fil.',
    did: `Filen togs inte emot. ${SISTA_DUGLIGA}`,
    mend: 'Be IT att publicera tipsen, eller att tillåta prov.',
  }),
  unreachable: about => ({
    what: `${about} gick inte att nå.`,
    did: `${SISTA_DUGLIGA} Ett nytt försök görs automatiskt.`,
    mend: 'Säg till IT om det är så här i mer än en dag.',
  }),
  'not there': about => ({
    what: `Filen med tipsen från ${about} finns inte där er IT säger att den ska ligga.`,
    did: `${SISTA_DUGLIGA} Ett nytt försök görs automatiskt.`,
    mend: 'IT kan lägga ut filen igen eller rätta adressen i policyn.',
  }),
  'bad policy': about => ({
    what: `En inställning från er IT går inte att läsa: ${about}.`,
    did: 'Den räknas som den strängaste möjliga. De andra gäller.',
    mend: 'IT kan rätta den i policyn.',
  }),
  database: (_about, { detail }) => {
    const did = 'Det arbetar utan minne så länge. Inget har raderats.';
    switch (detail) {
      case 'full':
        return {
          what: 'Det finns ingen plats kvar på datorns disk.',
          did: 'Det som Foothold har sparat är kvar. Inget nytt kan sparas just nu.',
          mend: 'Frigör plats på disken, så går det vidare av sig självt.',
        };
      case 'newer':
        return {
          what: 'Ett nyare Foothold har skrivit i minnet, och det här äldre kan inte läsa det.',
          did,
          mend: 'Uppdatera Foothold, eller be er IT göra det. Sedan finns allt där igen.',
        };
      case 'blocked':
        return {
          what: 'Ett äldre Foothold arbetar fortfarande och håller fast minnet.',
          did,
          mend: 'Starta om webbläsaren. Sedan finns allt där igen.',
        };
      default:
        return {
          what: 'Foothold kommer inte åt sitt minne på den här datorn.',
          did,
          mend: 'Starta om webbläsaren. Hjälper inte det, frigör plats på disken.',
        };
    }
  },
  'target missing': (about, { text }) => ({
    what: `Platsen för ”${about}” gick inte att hitta på sidan.`,
    did: `Inget visades där: hellre inget tips än ett på fel knapp.${text ? ' Det väntar här i stället:' : ''}`,
    mend: 'Den ambassadör som skrev tipset kan peka ut platsen igen.',
  }),
};

export const problemWords: Catalogue<Wordings> = { en: english, sv: swedish };
