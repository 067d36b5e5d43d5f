import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface InboxCommandWords extends CommandWords {
  /** Name of the desk, until policy gives it another. */
  desk: string;
  open(url: string, others: string | undefined): string;
  kept(folder: string, requests: number): string;
  forPolicy(desk: string): string;
  ctrlC: string;
  ended: string;
}

const DESK_FILE = `  { "promise": { "hours": 4, "share": 0.9 },
    "duty": [{ "who": { "en": "Sales support" }, "from": "2026-01-01", "until": "2026-12-31" }],
    "owed": [{ "id": "board", "to": "worries", "title": { "en": "The new deal board" }, "due": "2026-03-01" }] }`;
const RELAYS = `      { "kind": "jira", "url": "https://example.atlassian.net", "user": "…", "serviceDeskId": "1", "requestTypeId": "10" }
      { "kind": "servicenow", "url": "https://example.service-now.com", "user": "…", "table": "incident" }
      { "kind": "freshdesk", "url": "https://example.freshdesk.com", "email": "foothold@example.com" }`;

/** Where it listens when nothing else is said: free on most machines, and the same each time. */
export const PORT = 4180;
/** Where the token of the desk that requests are passed on to stands. */
export const TOKEN = 'FOOTHOLD_RELAY_TOKEN';

export const inboxCommandWords: Catalogue<InboxCommandWords> = {
  en: {
    summary: 'opens a help desk on this computer: requests arrive, a champion answers',
    help: `foothold inbox [--port N] [--data DIR] [--secret WHSEC] [--answers-key FILE] [--relay FILE]
                [--public-url URL] [--json]

Listens on 127.0.0.1 only. For a team, a proxy in front of it sees to TLS and to who may read: docs/it.md. Set the help desk in the policy
to the address it prints, and open its front page in a browser to read and answer. Ctrl+C ends it.

Of a request without a name it keeps the day, neither the hour nor the order in which they came. A desk that it is passed
on to notes the moment itself.

What the desk says itself stands in desk.json in that folder and goes into the answers file, from the next time a browser asks:
${DESK_FILE}
A reply that has been given stands with what was owed: "reply": { "words": { "en": "…" }, "by": "…", "day": "2026-02-27" }.
"to" is worries, verdicts or pilots.

  --port N     where it listens (default ${PORT}); 0 takes any free one
  --data DIR   where the requests are kept, also through a crash (default .cache/inbox)
  --secret WHSEC        takes only what is signed with this webhook secret (whsec_…)
  --answers-key FILE    publishes the signed answers file at /answers.json, signed with this private key
  --public-url URL      the proxy's https address, such as https://help.example.com
  --relay FILE          passes every request on to Jira Service Management, ServiceNow or Freshdesk; the token
                        comes from the environment, ${TOKEN}. FILE is one of:
${RELAYS}

Example:  foothold inbox --data inbox`,
    desk: 'Help inbox',
    open: (url, others) =>
      `The help inbox is open: ${url}${others === undefined ? '' : ` (others: ${others})`}`,
    kept: (folder, requests) => `Requests are kept in ${folder}; ${requests} are there.`,
    forPolicy: desk => `For the policy:  "helpDesk": ${desk}`,
    ctrlC: 'Ctrl+C ends it.',
    ended: 'Ended. The requests stay where they are.',
  },
  sv: {
    summary: 'öppnar en hjälpinkorg på den här datorn: frågor kommer in, en ambassadör svarar',
    help: `foothold inbox [--port N] [--data MAPP] [--secret WHSEC] [--answers-key FIL] [--relay FIL]
                [--public-url URL] [--json]

Lyssnar bara på 127.0.0.1. För ett team sköter en proxy framför den TLS och vem som får läsa: docs/it.md. Ange adressen
som den skriver ut som hjälpinkorg i policyn, och öppna dess förstasida i en webbläsare för att läsa och svara. Ctrl+C
avslutar den.

Av en fråga utan namn sparas dagen, varken timmen eller ordningen som frågorna kom i. En annan inkorg som den lämnas
vidare till antecknar själv när den kom.

Det som inkorgen själv säger står i desk.json i mappen och hamnar i svarsfilen, från nästa gång en webbläsare frågar:
${DESK_FILE}
Ett svar som har getts står vid det som utlovats: "reply": { "words": { "en": "…" }, "by": "…", "day": "2026-02-27" }.
"to" är worries, verdicts eller pilots.

  --port N     var den lyssnar (annars ${PORT}); 0 tar någon som är ledig
  --data MAPP  var frågorna sparas, också genom en krasch (annars .cache/inbox)
  --secret WHSEC        tar bara emot det som är signerat med den här webhook-hemligheten (whsec_…)
  --answers-key FIL     publicerar den signerade svarsfilen på /answers.json, signerad med den här privata nyckeln
  --public-url URL      proxyns https-adress, till exempel https://help.example.com
  --relay FIL           lämnar varje fråga vidare till Jira Service Management, ServiceNow eller Freshdesk; token
                        kommer från miljön, ${TOKEN}. FIL är något av:
${RELAYS}

Exempel:  foothold inbox --data inbox`,
    desk: 'Hjälpinkorg',
    open: (url, others) =>
      `Hjälpinkorgen är öppen: ${url}${others === undefined ? '' : ` (för andra: ${others})`}`,
    kept: (folder, requests) => `Frågorna sparas i ${folder}; där finns ${requests}.`,
    forPolicy: desk => `Till policyn:  "helpDesk": ${desk}`,
    ctrlC: 'Ctrl+C avslutar den.',
    ended: 'Avslutad. Frågorna ligger kvar.',
  },
};
