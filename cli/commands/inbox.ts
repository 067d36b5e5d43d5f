import { EXIT, readNumber, type Command } from '../command';
import { startInbox } from '../inbox/start-inbox';

/** Where it listens when nothing else is said: free on most machines, and the same each time. */
const PORT = 4180;

export const command: Command = {
  summary: 'opens a help desk on this computer: requests arrive, a champion answers',
  help: `foothold inbox [--port N] [--data DIR] [--json]

Listens on 127.0.0.1 only, so it is for a trial or a demonstration on one computer. Set the help desk in the policy
to the address it prints, and open its front page in a browser to read and answer. Ctrl+C ends it.

  --port N     where it listens (default ${PORT}); 0 takes any free one
  --data DIR   where the requests are kept, also through a crash (default .cache/inbox)

Example:  foothold inbox --data inbox`,
  options: { port: { type: 'string' }, data: { type: 'string' } },
  async run(call) {
    const port = readNumber(call, 'port', PORT, 0, 65_535);
    const dataDir = call.option('data') ?? '.cache/inbox';
    const inbox = await startInbox({ port, dataDir, log: line => console.error(line) });
    const desk = { kind: 'webhook', name: 'Help inbox', url: `${inbox.url}requests` };
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
