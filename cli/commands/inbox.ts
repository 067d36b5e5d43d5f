import { Complaint, EXIT, readNumber, type Command } from '../command';
import { readSigningKey } from '../key-file';
import { readRelay, TOKEN } from '../inbox/relay/read-relay';
import { startInbox } from '../inbox/start-inbox';

/** Where it listens when nothing else is said: free on most machines, and the same each time. */
const PORT = 4180;

export const command: Command = {
  summary: 'opens a help desk on this computer: requests arrive, a champion answers',
  help: `foothold inbox [--port N] [--data DIR] [--secret WHSEC] [--answers-key FILE] [--relay FILE] [--json]

Listens on 127.0.0.1 only, so it is for a trial or a demonstration on one computer. Set the help desk in the policy
to the address it prints, and open its front page in a browser to read and answer. Ctrl+C ends it.

Of a request without a name it keeps the day, neither the hour nor the order in which they came. A desk that it is passed
on to notes the moment itself.

  --port N     where it listens (default ${PORT}); 0 takes any free one
  --data DIR   where the requests are kept, also through a crash (default .cache/inbox)
  --secret WHSEC        takes only what is signed with this webhook secret (whsec_…)
  --answers-key FILE    publishes the signed answers file at /answers.json, signed with this private key
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
    const log = (line: string) => console.error(line);
    const inbox = await startInbox({ port, dataDir, log, secret, answersKey, pass });
    const desk = {
      kind: 'webhook',
      name: 'Help inbox',
      url: `${inbox.url}requests`,
      ...(secret !== undefined && { secret }),
      ...(answersKey && { answers: { url: `${inbox.url}answers.json`, keys: [answersKey.public] } }),
    };
    call.say(`The help inbox is open: ${inbox.url}`);
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
