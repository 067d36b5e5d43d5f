import type { DeskLog } from '../inbox/desk-event';
import { deskEventWords } from '../i18n/desk-events';
import { wordsIn } from '../../utils/i18n/words';
import { inboxCommandWords, PORT, TOKEN } from '../i18n/inbox';
import { Complaint, EXIT, readNumber, type Command } from '../command';
import { readSigningKey } from '../key-file';
import { readRelay } from '../inbox/relay/read-relay';
import { startInbox } from '../inbox/start-inbox';

export const command: Command = {
  words: inboxCommandWords,
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
      throw new Complaint({ code: 'bad secret' });
    const keyFile = call.option('answers-key');
    const answersKey = keyFile === undefined ? undefined : await readSigningKey(keyFile);
    const relay = call.option('relay');
    const pass = relay === undefined ? undefined : await readRelay(relay, process.env[TOKEN]);
    const publicUrl = readPublicUrl(call.option('public-url'));
    const words = wordsIn(inboxCommandWords, call.language);
    const log: DeskLog = event => call.note(wordsIn(deskEventWords, call.language)(event));
    const inbox = await startInbox({
      port,
      dataDir,
      log,
      name: words.desk,
      secret,
      answersKey,
      pass,
      publicUrl,
    });
    const front = publicUrl === undefined ? inbox.url : `${publicUrl}/`;
    const desk = {
      kind: 'webhook',
      name: words.desk,
      url: `${front}requests`,
      ...(secret !== undefined && { secret }),
      ...(answersKey && { answers: { url: `${front}answers.json`, keys: [answersKey.public] } }),
    };
    call.say(words.open(inbox.url, publicUrl === undefined ? undefined : front));
    call.say(words.kept(dataDir, inbox.requests().length));
    call.say(words.forPolicy(JSON.stringify(desk)));
    call.say(words.ctrlC);
    call.tell({ ok: true, url: inbox.url, dataDir, helpDesk: desk });
    await new Promise<void>(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await inbox.stop();
    call.say(words.ended);
    return EXIT.ok;
  },
};

function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.href !== `${url.origin}/`)
    throw new Complaint({ code: 'bad public address', text });
  return url.origin;
}
