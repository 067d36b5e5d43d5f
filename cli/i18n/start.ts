import { overlayWords } from '../../utils/i18n/overlay';
import type { Catalogue } from '../../utils/i18n/words';

/** What `npm start` says. */
export interface StartWords {
  help: string;
  noPack(pack: string): string;
  stopping: string;
  aWindowOpens: string;
  noDisplay: string;
  playing: string;
  waitingForTip(pack: string): string;
  failed(step: number, of: number, name: string, file: string): string;
  allStand(steps: number, folder: string): string;
  itsPicture(file: string, pack: string): string;
  /** @param inbox @param meet addresses */
  demoIsOpen(inbox: string, meet: string): string;
  ownIsOpen(inbox: string, pack: string): string;
  /** What can be typed while the demo is open. */
  orders: string;
  daysPassed(days: number): string;
  releaseIsHere: string;
}

const { en, sv } = overlayWords;

const ORDERS_EN = `  d and Enter   a simulated day passes (the demo build only)
  r and Enter   the second release of the sales app’s pack arrives`;
const ORDERS_SV = `  d och Enter   en låtsasdag går (bara i demobygget)
  r och Enter   den andra utgåvan av säljappens paket kommer`;

export const startWords: Catalogue<StartWords> = {
  en: {
    help: `npm start [-- --headless] [--out DIR]

Builds Foothold and opens Chromium with it on a local sales app, a meeting room and a help inbox. Nothing else is needed.
  --pack NAME  shows only the pack in packs/NAME, your own for example
  --headless   plays the whole journey without a window and ends with code 1 if any step failed
  --out DIR    where the pictures and journey.json go (default .output/journey)
  --lang TAG   en or sv; without it, the language is that of your shell

With --pack and --headless it waits for that pack's first tip on the sales app and takes its picture.`,
    noPack: pack => `There is no packs/${pack}/pack.json. Make one for the sales app:
  npm run foothold -- new ${pack} --address http://crm.localhost/ --at Contacts`,
    stopping: 'Stopping …',
    aWindowOpens: 'A window opens as soon as all is ready.',
    noDisplay: 'There is no display here, so it runs without a window.',
    playing: 'Playing the journey, about a minute and a half …',
    waitingForTip: pack => `Waiting for a tip of ${pack} …`,
    failed: (step, of, name, file) => `Failed at step ${step} of ${of}: ${name}. See ${file}`,
    allStand: (steps, folder) => `All ${steps} steps stand. Pictures and journey.json: ${folder}
Next: npm start on a machine with a display, or npm test.`,
    itsPicture: (file, pack) => `The picture of it: ${file}
Next: change packs/${pack}/tips.json and run this again.`,
    demoIsOpen: (inbox, meet) => `
Chromium is open with Foothold on the sales app. What to try:
  1. Wait a few seconds: a dot stands at one thing on the dashboard. Click it.
  2. In the card: “${en.whyChanged}”, “${en.showMe}”, or “${en.help}”.
  3. Answer your own question in the help inbox: ${inbox}
  4. A meeting room, where Foothold keeps quiet:   ${meet}
  5. In the other tab: what a rep meets after installing.
Type here, to see how it goes on:
${ORDERS_EN}
Close the window or press Ctrl+C to end; nothing is left running.`,
    ownIsOpen: (inbox, pack) => `
Chromium is open with Foothold on the sales app. What to try:
  1. Wait a few seconds: a dot stands at the thing your tip names. Click it.
     No dot? The tip's "anchor" must name something on the page as it is written there.
  2. “${en.help}” in the card; the question arrives in the help inbox: ${inbox}
  3. Change packs/${pack}/tips.json, press Ctrl+C and run this again.
Close the window or press Ctrl+C to end; nothing is left running.`,
    orders: ORDERS_EN,
    daysPassed: days =>
      `${days === 1 ? 'One day has' : `${days} days have`} passed. Reload the sales app: it is the next visit.`,
    releaseIsHere:
      'Release 2 is here. Who has learnt to plan a task gets one why card, nobody else anything.',
  },
  sv: {
    help: `npm start [-- --headless] [--out MAPP]

Bygger Foothold och öppnar Chromium med det på en lokal säljapp, ett mötesrum och en inkorg för frågor. Inget annat behövs.
  --pack NAMN  visar bara paketet i packs/NAMN, till exempel ditt eget
  --headless   spelar hela resan utan fönster och slutar med kod 1 om något steg misslyckades
  --out MAPP   vart bilderna och journey.json ska (annars .output/journey)
  --lang TAGG  en eller sv; utan den gäller språket i ditt skal

Med --pack och --headless väntar den på paketets första tips i säljappen och tar en bild av det.`,
    noPack: pack => `packs/${pack}/pack.json finns inte. Gör ett paket för säljappen:
  npm run foothold -- new ${pack} --address http://crm.localhost/ --at Contacts`,
    stopping: 'Avslutar …',
    aWindowOpens: 'Ett fönster öppnas så snart allt är klart.',
    noDisplay: 'Det finns ingen skärm här, så det körs utan fönster.',
    playing: 'Spelar resan, ungefär en och en halv minut …',
    waitingForTip: pack => `Väntar på ett tips ur ${pack} …`,
    failed: (step, of, name, file) => `Misslyckades i steg ${step} av ${of}: ${name}. Se ${file}`,
    allStand: (steps, folder) => `Alla ${steps} steg håller. Bilder och journey.json: ${folder}
Sedan: npm start på en dator med skärm, eller npm test.`,
    itsPicture: (file, pack) => `Bilden av det: ${file}
Sedan: ändra packs/${pack}/tips.json och kör det här igen.`,
    demoIsOpen: (inbox, meet) => `
Chromium är öppen med Foothold i säljappen. Det här kan du prova:
  1. Vänta några sekunder: en punkt står vid en sak på första sidan. Klicka på den.
  2. I kortet: ”${sv.whyChanged}”, ”${sv.showMe}” eller ”${sv.help}”.
  3. Svara på din egen fråga i inkorgen:            ${inbox}
  4. Ett mötesrum, där Foothold är tyst:            ${meet}
  5. I den andra fliken: det som möter en säljare efter installationen.
Skriv här för att se hur det går vidare:
${ORDERS_SV}
Stäng fönstret eller tryck Ctrl+C för att sluta; inget lämnas igång.`,
    ownIsOpen: (inbox, pack) => `
Chromium är öppen med Foothold i säljappen. Det här kan du prova:
  1. Vänta några sekunder: en punkt står vid saken som ditt tips anger. Klicka på den.
     Ingen punkt? "anchor" i tipset måste ange något på sidan så som det är skrivet där.
  2. ”${sv.help}” i kortet; frågan kommer till inkorgen: ${inbox}
  3. Ändra packs/${pack}/tips.json, tryck Ctrl+C och kör det här igen.
Stäng fönstret eller tryck Ctrl+C för att sluta; inget lämnas igång.`,
    orders: ORDERS_SV,
    daysPassed: days =>
      `${days === 1 ? 'En dag har' : `${days} dagar har`} gått. Ladda om säljappen: det är nästa besök.`,
    releaseIsHere:
      'Utgåva 2 är här. Den som har lärt sig planera en uppgift får ett varför-kort, ingen annan får något.',
  },
};
