import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';
import type { Goes } from '../policy-files';

interface PolicyWords extends CommandWords {
  goes(goes: Goes): string;
  onlyConfigures: string;
  theFile: string;
  good(where: string): string;
  noEffect(values: number, where: string): string;
  at(path: string): string;
}

const OURS = `  --source NAME=URL      `;

export const policyWords: Catalogue<PolicyWords> = {
  en: {
    summary: 'writes the policy files for Chrome, Edge and Firefox, and says what is wrong in one',
    help: `foothold policy --source NAME=URL --key FILE --out DIR [more below] [--json]
foothold policy check FILE [--json]

Writes what browsers must be told, in every form they read it: JSON for Chrome and Edge, .reg for Windows, .plist for
macOS, policies.json for Firefox. "check" reads such a JSON file, or only our part of it, and says in words which values
have no effect, and why.

What Foothold is told:
${OURS}packs signed for this source come from this address (the index that "publish" writes)
  --key FILE             a key that is believed for it (NAME.public.json); may be repeated
  --threshold N          how many of these keys must have signed (default 1)
  --pack FILE            a signed pack right in the policy, for no request at all; then "--source NAME" needs no URL
  --help-desk WHERE      where questions go: https://… (a webhook) or mailto:…; Slack, Teams, Zendesk and GitHub by --from
  --help-desk-name NAME  who reads them; shown to the rep before anything is sent
  --team NAME            which team this browser belongs to
  --pushed-per-day N     at most so many cards a day by themselves
  --paused               Foothold is silent
  --no-trials            reps may not try a pack from a file
  --no-authoring         nobody may write tips in the browser
  --every-minutes N      how often the source's address is asked, 15 to 1440 (default 60)
  --from FILE            all of this from a JSON file instead; the options above add to it

How the extension is installed (left out: only configured):
  --update-url URL       where Chrome and Edge ask for it: the address of updates.xml
  --install-url URL      where Firefox takes the signed XPI from
  --version N.N.N --crx URL --xpi URL   also writes updates.xml and updates.json for these packed files
  --id ID|KEY.pem        your build's identity in Chrome and Edge, or the key that its CRX is packed with
  --gecko-id ID          your build's identity in Firefox

Example:  foothold policy --source acme=https://tips.example.com/index.json --key keys/it-2026-a1b2c3d4.public.json --out policy`,
    goes: goes => {
      switch (goes.on) {
        case 'linux chrome':
          return 'Linux: /etc/opt/chrome/policies/managed/ (Chromium: /etc/chromium/policies/managed/)';
        case 'linux edge':
          return 'Linux: /etc/opt/edge/policies/managed/';
        case 'windows':
          return 'Windows: reg import, or the same values by group policy';
        case 'macos':
          return `macOS: a profile for ${goes.domain}, by your device management`;
        case 'firefox':
          return 'Linux: /etc/firefox/policies/; Windows and macOS: the folder "distribution" of Firefox, or the same values by group policy';
        case 'update-url':
          return 'the address of --update-url';
        case 'xpi update_url':
          return 'the update_url that your XPI was built with';
      }
    },
    onlyConfigures:
      'These files configure Foothold. To install it too, add --update-url (Chrome, Edge) and --install-url (Firefox).',
    theFile: 'the file',
    good: where => `Good: every value has its effect${where}.`,
    noEffect: (values, where) =>
      `${values} ${values === 1 ? 'value has' : 'values have'} no effect, or another than meant${where}.`,
    at: path => ` (at ${path})`,
  },
  sv: {
    summary: 'skriver policyfilerna för Chrome, Edge och Firefox, och säger vad som är fel i en',
    help: `foothold policy --source NAMN=URL --key FIL --out MAPP [mer nedan] [--json]
foothold policy check FIL [--json]

Skriver det som webbläsarna måste få veta, i varje form de läser: JSON för Chrome och Edge, .reg för Windows, .plist för
macOS, policies.json för Firefox. ”check” läser en sådan JSON-fil, eller bara vår del av den, och säger i klartext vilka
värden som inte har någon verkan, och varför.

Det som Foothold får veta:
${OURS.replace('NAME', 'NAMN')}paket signerade för den här källan kommer från den här adressen (listan som ”publish” skriver)
  --key FIL              en nyckel som är betrodd för den (NAMN.public.json); får upprepas
  --threshold N          hur många av nycklarna som måste ha signerat (annars 1)
  --pack FIL             ett signerat paket direkt i policyn, så att inget hämtas; då behöver ”--source NAMN” ingen URL
  --help-desk VAR        vart frågor går: https://… (en webhook) eller mailto:…; Slack, Teams, Zendesk och GitHub med --from
  --help-desk-name NAMN  vem som läser dem; visas för säljaren innan något skickas
  --team NAMN            vilket team webbläsaren hör till
  --pushed-per-day N     högst så många kort om dagen av sig själva
  --paused               Foothold är tyst
  --no-trials            säljarna får inte prova ett paket från en fil
  --no-authoring         ingen får skriva tips i webbläsaren
  --every-minutes N      hur ofta källans adress frågas, 15 till 1440 (annars 60)
  --from FIL             allt detta från en JSON-fil i stället; flaggorna ovan läggs till

Hur tillägget installeras (utelämnat: det bara ställs in):
  --update-url URL       var Chrome och Edge frågar efter det: adressen till updates.xml
  --install-url URL      varifrån Firefox tar den signerade XPI-filen
  --version N.N.N --crx URL --xpi URL   skriver också updates.xml och updates.json för dessa packade filer
  --id ID|NYCKEL.pem     ert bygges identitet i Chrome och Edge, eller nyckeln som dess CRX packas med
  --gecko-id ID          ert bygges identitet i Firefox

Exempel:  foothold policy --source acme=https://tips.example.com/index.json --key keys/it-2026-a1b2c3d4.public.json --out policy`,
    goes: goes => {
      switch (goes.on) {
        case 'linux chrome':
          return 'Linux: /etc/opt/chrome/policies/managed/ (Chromium: /etc/chromium/policies/managed/)';
        case 'linux edge':
          return 'Linux: /etc/opt/edge/policies/managed/';
        case 'windows':
          return 'Windows: reg import, eller samma värden med grupprincip';
        case 'macos':
          return `macOS: en profil för ${goes.domain}, med er enhetshantering`;
        case 'firefox':
          return 'Linux: /etc/firefox/policies/; Windows och macOS: mappen ”distribution” i Firefox, eller samma värden med grupprincip';
        case 'update-url':
          return 'adressen i --update-url';
        case 'xpi update_url':
          return 'den update_url som er XPI är byggd med';
      }
    },
    onlyConfigures:
      'Filerna ställer in Foothold. För att också installera det, lägg till --update-url (Chrome, Edge) och --install-url (Firefox).',
    theFile: 'filen',
    good: where => `Godkänd: varje värde har sin verkan${where}.`,
    noEffect: (values, where) =>
      `${values} ${values === 1 ? 'värde har' : 'värden har'} ingen verkan, eller en annan än avsett${where}.`,
    at: path => ` (vid ${path})`,
  },
};
