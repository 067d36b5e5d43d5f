import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** One question asked of a locator and what came of it. */
export interface Answer {
  group: string;
  kind: 'present' | 'absent';
  outcome: 'ok' | 'wrong' | 'none';
  ms: number;
  bytes: number;
}

const PAGES = path.join(import.meta.dirname, 'pages');
const PAIRS = [
  ['same page', 'sales-before.html', 'sales-before.html'],
  ['redesign', 'sales-before.html', 'sales-after.html'],
  ['redesign and another language', 'sales-before.html', 'sales-after-sv.html'],
] as const;

/**
 * Asks a built locator about every marked thing of our own pages: with the thing there, and with the thing cut out.
 * The marks are taken off before the locator sees the page.
 */
export async function askOwnPages(locatorFile: string): Promise<Answer[]> {
  const source = fs.readFileSync(locatorFile, 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const answers: Answer[] = [];
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
    await context.route('**/*', route => {
      const name = path.basename(new URL(route.request().url()).pathname);
      if (name === 'locator.js') return route.fulfill({ contentType: 'text/javascript', body: source });
      const file = path.join(PAGES, name);
      return fs.existsSync(file)
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: fs.readFileSync(file) })
        : route.abort();
    });
    const open = async (file: string) => {
      const page = await context.newPage();
      await page.goto(`http://pages.local/${file}`);
      await page.evaluate(
        `(async () => { globalThis.marked = new Map([...document.querySelectorAll('[data-mark]')].map((e) => [e.dataset.mark, e])); for (const e of marked.values()) e.removeAttribute('data-mark'); globalThis.locator = await import('/locator.js'); })()`,
      );
      return page;
    };
    for (const [group, before, after] of PAIRS) {
      const from = await open(before);
      const described = (await from.evaluate(
        `Object.fromEntries([...marked].map(([name, e]) => [name, JSON.stringify(locator.describe(e))]))`,
      )) as Record<string, string>;
      await from.close();
      const to = await open(after);
      answers.push(
        ...((await to.evaluate(`(async () => {
        const described = ${JSON.stringify(described)}, out = [];
        for (const [name, json] of Object.entries(described)) {
          const want = marked.get(name);
          const ask = async (kind) => {
            const start = performance.now();
            const got = await locator.locate(document, JSON.parse(json));
            const ms = performance.now() - start;
            const ok = kind === 'present' && got && (got === want || (got.contains(want) || want.contains(got)) && Math.abs(got.getBoundingClientRect().width - want.getBoundingClientRect().width) < 4);
            out.push({ group: ${JSON.stringify(group)}, kind, outcome: !got ? 'none' : ok ? 'ok' : 'wrong', ms, bytes: json.length });
          };
          if (want) {
            await ask('present');
            const hole = document.createComment('');
            want.replaceWith(hole);
            await ask('absent');
            hole.replaceWith(want);
          } else await ask('absent');
        }
        return out;
      })()`)) as Answer[]),
      );
      await to.close();
    }
  } finally {
    await browser.close();
  }
  return answers;
}
