import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { wordsIn } from '../../utils/i18n/words';
import { snapshotWords } from '../i18n/snapshot';
import { BROWSER_OPTIONS, readBrowserWish } from '../check-pages/browser-options';
import { openChromium } from '../check-pages/chromium';
import { PageRoom } from '../check-pages/page-room';
import { withoutAddresses } from '../check-pages/save-page';
import { writeSnapshot } from '../check-pages/snapshots';
import { Complaint, EXIT, needOption, readNumber, readWord, type Command } from '../command';

export const command: Command = {
  words: snapshotWords,
  options: { out: { type: 'string' }, wait: { type: 'string' }, ...BROWSER_OPTIONS },
  async run(call) {
    const address = readWord(call, 'address', 'foothold snapshot https://crm.example.com/ --out page.html');
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol))
      throw new Complaint({
        code: 'no address',
        option: '',
        text: address,
        example: 'https://crm.example.com/',
      });
    const out = needOption(call, 'out', 'pages/deals.html');
    const words = wordsIn(snapshotWords, call.language);
    const wait = readNumber(call, 'wait', 10, 1, 120);

    const wish = readBrowserWish(call);
    const { context, close } = await openChromium(wish);
    try {
      const room = await PageRoom.open(context, false);
      call.note(words.opening(url.href));
      const problem = await room.goTo({ address: url.href, name: url.href });
      if (problem !== null) throw new Complaint({ code: 'page not saved', problem });
      await room.settle(async () => false, wait);
      const saved = await room.call('savePage');
      const sheets: string[] = [];
      for (const style of saved.styles) {
        const answer = await context.request.get(style, { timeout: 10_000 }).catch(() => null);
        sheets.push(answer?.ok() ? withoutAddresses(await answer.text()) : '');
      }
      const html = saved.html.replace(/@@(\d+)@@/g, (_, n: string) => sheets[Number(n)] ?? '');
      const head = {
        v: 1,
        address: saved.address,
        taken: new Date().toISOString(),
        language: saved.language,
      } as const;
      const text = writeSnapshot(head, html);
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, text);
      call.say(words.saved(out, Math.ceil(text.length / 1000), saved.address));
      call.say(words.masked(saved.masked));
      call.tell({ ok: true, out, address: saved.address, bytes: text.length, masked: saved.masked });
      return EXIT.ok;
    } finally {
      await close();
    }
  },
};
