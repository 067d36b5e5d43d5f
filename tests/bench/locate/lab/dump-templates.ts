/**
 * npx tsx tests/bench/locate/lab/dump-templates.ts --from <folder of unpacked template packages, name-version each> --out <folder>
 * More pairs to learn from: pages of openly licensed templates at several majors. Used for tuning only, never for measuring.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { snapshotInPage } from './snapshot-in-page';
import { CHROMIUM_FLAGS } from '../../../../cli/chromium-flags';

const flag = (name: string, otherwise: string) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? otherwise : process.argv[i + 1]!;
};
const from = path.resolve(flag('from', '.')),
  out = path.resolve(flag('out', '.output/locate-lab'));
const PAGES = +flag('pages', '10');

const htmlOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(f => f.endsWith('.html') && !/node_modules|\/vendors?\/|\/partials?\/|landing|src\//.test(f))
    .sort((a, b) => a.length - b.length);
const families = new Map<string, { version: string; files: Map<string, string> }[]>();
for (const folder of fs.readdirSync(from)) {
  const m = /^(.+?)-(\d[\w.]*)$/.exec(folder);
  if (!m) continue;
  const files = new Map<string, string>();
  for (const f of htmlOf(path.join(from, folder))) {
    const name = path.basename(f).replace(/[_-]/g, '');
    if (!files.has(name)) files.set(name, `${folder}/${f}`);
  }
  families.set(m[1]!, [...(families.get(m[1]!) ?? []), { version: m[2]!, files }]);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [...CHROMIUM_FLAGS],
});
const context = await browser.newContext({
  viewport: { width: 1366, height: 900 },
  deviceScaleFactor: 1,
  javaScriptEnabled: true,
});
const TYPES: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  woff: 'font/woff',
};
await context.route('**/*', route => {
  const url = new URL(route.request().url()),
    file = path.join(from, decodeURIComponent(url.pathname));
  if (
    url.hostname !== 'templates.local' ||
    route.request().resourceType() === 'script' ||
    !file.startsWith(from) ||
    !fs.existsSync(file) ||
    fs.statSync(file).isDirectory()
  )
    return route.abort();
  return route.fulfill({
    status: 200,
    contentType: TYPES[file.split('.').pop()!] ?? 'application/octet-stream',
    body: fs.readFileSync(file),
  });
});
await context.addInitScript(`globalThis.__name = (f) => f; (${snapshotInPage.toString()})();`);
const pages = fs.openSync(path.join(out, 'templates.pages.jsonl'), 'w');
const pairs: string[] = [];
for (const [family, versions] of families) {
  versions.sort((a, b) => a.version.localeCompare(b.version, undefined, { numeric: true }));
  const taken = new Set<string>();
  const shoot = async (file: string) => {
    if (taken.has(file)) return;
    taken.add(file);
    const page = await context.newPage();
    try {
      await page.goto(`http://templates.local/${file}`, { waitUntil: 'load', timeout: 15000 });
      const snapshot = await page.evaluate(() => (globalThis as any).__snap.take());
      if (snapshot.rows.length < 4000) fs.writeSync(pages, JSON.stringify({ key: file, ...snapshot }) + '\n');
    } catch (error) {
      console.error('skipped', file, String(error).slice(0, 80));
    }
    await page.close();
  };
  for (let i = 0; i < versions.length; i++)
    for (let j = i + 1; j < versions.length; j++) {
      if (j > i + 2) continue;
      const common = [...versions[i]!.files.keys()].filter(n => versions[j]!.files.has(n)).slice(0, PAGES);
      for (const n of common) {
        const a = versions[i]!.files.get(n)!,
          b = versions[j]!.files.get(n)!;
        await shoot(a);
        await shoot(b);
        pairs.push(JSON.stringify({ family, before: a, after: b }));
      }
    }
}
fs.writeFileSync(path.join(out, 'templates.pairs.jsonl'), pairs.join('\n') + '\n');
console.log(pairs.length, 'pairs');
await browser.close();
