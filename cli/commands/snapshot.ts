import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BROWSER_HELP, BROWSER_OPTIONS, readBrowserWish } from '../check-pages/browser-options';
import { openChromium } from '../check-pages/chromium';
import { PageRoom } from '../check-pages/page-room';
import { withoutAddresses } from '../check-pages/save-page';
import { writeSnapshot } from '../check-pages/snapshots';
import { Complaint, EXIT, readNumber, readWord, type Command } from '../command';

export const command: Command = {
  summary: 'saves a page for "check", with values masked',
  help: `foothold snapshot URL --out FILE [--wait SECONDS] [--profile DIR | --storage FILE] [--json]

Saves what a page shows as one HTML file: its styles, shadow roots and frames of the same site, without any program of
the page. What is typed or chosen in fields, what stands in rows of records and what looks like a person's name, mail,
number or amount is masked. Masking is done by rules and misses some: read the file before you pass it on.

  --out FILE       the file, such as pages/deals.html
  --wait SECONDS   how long the page may take to rest (default 10)
${BROWSER_HELP}

Example:  foothold snapshot https://crm.example.com/#/deals --out pages/deals.html`,
  options: { out: { type: 'string' }, wait: { type: 'string' }, ...BROWSER_OPTIONS },
  async run(call) {
    const address = readWord(
      call,
      'The address',
      'foothold snapshot https://crm.example.com/ --out page.html',
    );
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol))
      throw new Complaint(`${address} is not the address of a page.`, 'Write it as https://crm.example.com/');
    const out = call.option('out');
    if (out === undefined) throw new Complaint('--out is missing.', 'Say where to: --out pages/deals.html');
    const wait = readNumber(call, 'wait', 10, 1, 120);

    const wish = readBrowserWish(call);
    const { context, close } = await openChromium(wish);
    try {
      const room = await PageRoom.open(context, false);
      call.note(`Opening ${url.href}`);
      const problem = await room.goTo({ address: url.href, name: url.href });
      if (problem !== null) throw new Complaint(`The page was not saved: ${problem}.`, 'Check the address.');
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
      call.say(`Saved ${out}: ${Math.ceil(text.length / 1000)} kB, as ${saved.address}.`);
      call.say(`${saved.masked} texts and values are masked. Read it before you pass it on.`);
      call.tell({ ok: true, out, address: saved.address, bytes: text.length, masked: saved.masked });
      return EXIT.ok;
    } finally {
      await close();
    }
  },
};
