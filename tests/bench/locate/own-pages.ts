import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { modificationsInPage, MODIFICATIONS } from './modify';

/** One question asked of a locator and what came of it, as the large sets' runner reports it too. */
export interface Answer {
  id: string;
  suite: string;
  tag: string;
  kind: 'present' | 'absent';
  real: boolean;
  v: 'ok' | 'wrong' | 'none';
  ms: number;
  size: number;
  /** How sure a locator that always answers was, where it says so. */
  score?: number;
}

const PAGES = path.join(import.meta.dirname, 'pages');
const PAIRS: [suite: string, before: string, after: string, modification?: string][] = [
  ['same page', 'sales-before.html', 'sales-before.html'],
  ['redesign', 'sales-before.html', 'sales-after.html'],
  ['redesign in Swedish', 'sales-before.html', 'sales-after-sv.html'],
  ...MODIFICATIONS.map((m): (typeof PAIRS)[0] => ['redesign', 'sales-before.html', 'sales-after.html', m]),
];

/**
 * Asks built locators about every marked thing of our own pages: with the thing there, and with the thing cut out.
 * The marks are taken off before a locator sees the page. Answers by the locator's file.
 */
export async function askOwnPages(files: string[]): Promise<Record<string, Answer[]>> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const all: Record<string, Answer[]> = {};
    for (const file of files) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
      const source = fs.readFileSync(file, 'utf8');
      await context.route('**/*', route => {
        const name = path.basename(new URL(route.request().url()).pathname);
        if (name === 'locator.js') return route.fulfill({ contentType: 'text/javascript', body: source });
        const page = path.join(PAGES, name);
        return fs.existsSync(page)
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: fs.readFileSync(page) })
          : route.abort();
      });
      await context.addInitScript(`globalThis.__name = f => f; (${modificationsInPage.toString()})();`);
      const open = async (name: string) => {
        const page = await context.newPage();
        await page.goto(`http://pages.local/${name}`);
        await page.evaluate(
          `(async () => { globalThis.marked = new Map([...document.querySelectorAll('[data-mark]')].map((e) => [e.dataset.mark, e])); for (const e of marked.values()) e.removeAttribute('data-mark'); globalThis.locator = await import('/locator.js'); })()`,
        );
        return page;
      };
      const answers: Answer[] = [];
      for (const [suite, before, after, modification] of PAIRS) {
        const from = await open(before);
        const described = (await from.evaluate(
          `Object.fromEntries([...marked].map(([name, e]) => [name, JSON.stringify(locator.describe(e))]))`,
        )) as Record<string, string>;
        await from.close();
        const to = await open(after);
        if (modification) await to.evaluate(`modifications[${JSON.stringify(modification)}]()`);
        const asked = (await to.evaluate(`(${ask})(${JSON.stringify(described)})`)) as Answer[];
        for (const answer of asked)
          answers.push({
            ...answer,
            id: `${suite} ${modification ?? ''} ${answer.id}`,
            suite: modification ? 'redesign, modified' : suite,
            tag: answer.kind === 'absent' ? 'deleted' : (modification ?? ''),
            real: !modification,
          });
        await to.close();
      }
      all[file] = answers;
      await context.close();
    }
    return all;
  } finally {
    await browser.close();
  }
}

/** In the page: each thing while it is there, then while it is cut out. A thing the page never had counts as gone. */
const ask = `async described => {
  const out = [];
  for (const [name, json] of Object.entries(described)) {
    const want = marked.get(name);
    const once = async kind => {
      globalThis.__score = undefined;
      const start = performance.now();
      const got = await locator.locate(document, JSON.parse(json));
      const ms = performance.now() - start;
      const ok = kind === 'present' && got && (got === want || (got.contains(want) || want.contains(got)) && Math.abs(got.getBoundingClientRect().width - want.getBoundingClientRect().width) < 4);
      out.push({ id: name, kind, v: !got ? 'none' : ok ? 'ok' : 'wrong', ms, size: json.length, score: globalThis.__score });
    };
    if (want) {
      await once('present');
      const hole = want.ownerDocument.createComment('');
      want.replaceWith(hole);
      await once('absent');
      hole.replaceWith(want);
    } else await once('absent');
  }
  return out;
}`;
