// Points at every target as a champion does and keeps what the extension records of it: tsx tests/apps/record-packs.ts [pack …]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { openChromium } from '../../cli/check-pages/chromium';
import type { Description } from '../../utils/core/anchors/description';
import { formatSource } from '../../utils/core/packs/format-source';
import { enter, REAL_APPS, TARGETS, type RealApp } from './real-apps';
import { goToTarget } from './go-to-target';
import type { Target } from './targets/target';

const chosen = process.argv.slice(2);
const script = await describer();
for (const app of REAL_APPS.filter(
  ({ form, pack }) => form === 'was' && (!chosen[0] || chosen.includes(pack)),
)) {
  const running = await app.start(console.log);
  const { context, close } = await openChromium({ language: 'en-US', width: 1280, height: 800 });
  try {
    await enter(context, running);
    await context.addInitScript({ content: script });
    const page = await context.newPage();
    const anchors: Description[] = [];
    for (const target of TARGETS[app.pack] as Target[]) {
      await goToTarget(page, running.url, target.page, target.was);
      anchors.push(await describeAt(page, target.was));
    }
    await write(app, new URL(running.url).hostname, anchors);
  } finally {
    await close();
    await running.stop();
  }
}

/** The extension's own `describe`, in every page of a context. */
async function describer(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { describe } from './utils/page/locate/describe'; globalThis.describeHere = describe;`,
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

function describeAt(page: Page, selector: string): Promise<Description> {
  return page
    .locator(selector)
    .filter({ visible: true })
    .evaluate(element =>
      (globalThis as unknown as { describeHere(element: Element): Description }).describeHere(element),
    );
}

async function write(app: RealApp, host: string, anchors: Description[]): Promise<void> {
  const both = (text: string) => ({ en: text, sv: text });
  const targets: Target[] = TARGETS[app.pack];
  const files = {
    'pack.json': {
      $schema: '../../../../public/pack.schema.json',
      id: app.pack,
      title: both(app.pack),
      owner: 'Tests',
      apps: [{ id: 'app', title: both(app.name), kind: 'crm', addresses: [`http://${host}/*`] }],
    },
    'features.json': [
      {
        id: 'anything',
        app: 'app',
        title: both(app.name),
        purpose: both(app.name),
        value: 3,
        success: [{ after: { on: 'click', at: anchors[0] }, result: { on: 'address', is: '/**' } }],
      },
    ],
    'tips.json': targets.map(({ id, page }, i) => ({
      id,
      feature: 'anything',
      title: both(id),
      body: both(id),
      anchor: anchors[i],
      // The front page of an app that routes by hash has two addresses.
      where: page === '#/' ? ['/', '/#/'] : [`/${page}`],
      owner: 'Tests',
      review: '2036-01-01',
    })),
  };
  const folder = join(import.meta.dirname, 'packs', app.pack);
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    const formatted = formatSource(file, JSON.stringify(content));
    if (!formatted?.ok) throw new Error(`${file} of ${app.pack} cannot be written.`);
    await writeFile(join(folder, file), formatted.text);
  }
  console.log(`${app.pack}: ${targets.length} targets recorded on ${app.name} ${app.version}.`);
}
