import { Complaint, EXIT, readNumber, type Command } from '../command';
import { readSigningKey } from '../key-file';
import { readRelay, TOKEN } from '../inbox/relay/read-relay';
import { startInbox } from '../inbox/start-inbox';

/** Where it listens when nothing else is said: free on most machines, and the same each time. */
const PORT = 4180;

export const command: Command = {
  summary: 'opens a help desk on this computer: requests arrive, a champion answers',
  help: `foothold inbox [--port N] [--data DIR] [--secret WHSEC] [--answers-key FILE] [--relay FILE]
                [--public-url URL] [--json]

Listens on 127.0.0.1 only. For a team, a proxy in front of it sees to TLS and to who may read: docs/it.md. Set the help desk in the policy
to the address it prints, and open its front page in a browser to read and answer. Ctrl+C ends it.

Of a request without a name it keeps the day, neither the hour nor the order in which they came. A desk that it is passed
on to notes the moment itself.

What the desk says itself stands in desk.json in that folder and goes into the answers file, from the next time a browser asks:
  { "promise": { "hours": 4, "share": 0.9 },
    "duty": [{ "who": { "en": "Sales support" }, "from": "2026-01-01", "until": "2026-12-31" }],
    "owed": [{ "id": "board", "to": "worries", "title": { "en": "The new deal board" }, "due": "2026-03-01" }] }
A reply that has been given stands with what was owed: "reply": { "words": { "en": "…" }, "by": "…", "day": "2026-02-27" }.
"to" is worries, verdicts or pilots.

  --port N     where it listens (default ${PORT}); 0 takes any free one
  --data DIR   where the requests are kept, also through a crash (default .cache/inbox)
  --secret WHSEC        takes only what is signed with this webhook secret (whsec_…)
  --answers-key FILE    publishes the signed answers file at /answers.json, signed with this private key
  --public-url URL      the proxy's https address, such as https://help.example.com
  --relay FILE          passes every request on to Jira Service Management, ServiceNow or Freshdesk; the token
                        comes from the environment, ${TOKEN}. FILE is one of:
      { "kind": "jira", "url": "https://example.atlassian.net", "user": "…", "serviceDeskId": "1", "requestTypeId": "10" }
      { "kind": "servicenow", "url": "https://example.service-now.com", "user": "…", "table": "incident" }
      { "kind": "freshdesk", "url": "https://example.freshdesk.com", "email": "foothold@example.com" }

Example:  foothold inbox --data inbox`,
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    secret: { type: 'string' },
    'answers-key': { type: 'string' },
    relay: { type: 'string' },
    'public-url': { type: 'string' },
  },
  async run(call) {
    const port = readNumber(call, 'port', PORT, 0, 65_535);
    const dataDir = call.option('data') ?? '.cache/inbox';
    const secret = call.option('secret');
    if (secret !== undefined && !/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/.test(secret))
      throw new Complaint('--secret is not a webhook secret.', 'It is whsec_ and 24 to 64 bytes in base64.');
    const keyFile = call.option('answers-key');
    const answersKey = keyFile === undefined ? undefined : await readSigningKey(keyFile);
    const relay = call.option('relay');
    const pass = relay === undefined ? undefined : await readRelay(relay, process.env[TOKEN]);
    const publicUrl = readPublicUrl(call.option('public-url'));
    const log = (line: string) => console.error(line);
    const inbox = await startInbox({ port, dataDir, log, secret, answersKey, pass, publicUrl });
    const front = publicUrl === undefined ? inbox.url : `${publicUrl}/`;
    const desk = {
      kind: 'webhook',
      name: 'Help inbox',
      url: `${front}requests`,
      ...(secret !== undefined && { secret }),
      ...(answersKey && { answers: { url: `${front}answers.json`, keys: [answersKey.public] } }),
    };
    call.say(`The help inbox is open: ${inbox.url}${publicUrl === undefined ? '' : ` (others: ${front})`}`);
    call.say(`Requests are kept in ${dataDir}; ${inbox.requests().length} are there.`);
    call.say(`For the policy:  "helpDesk": ${JSON.stringify(desk)}`);
    call.say('Ctrl+C ends it.');
    call.tell({ ok: true, url: inbox.url, dataDir, helpDesk: desk });
    await new Promise<void>(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await inbox.stop();
    call.say('Ended. The requests stay where they are.');
    return EXIT.ok;
  },
};

function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.href !== `${url.origin}/`)
    throw new Complaint(
      `--public-url ${text} is not an https address without a path.`,
      'Write it as https://help.example.com.',
    );
  return url.origin;
}
