import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from '../demo/journey/browser';
import { playJourney, writeJourney } from '../demo/journey/play';
import { firstTipOf, STEPS } from '../demo/journey/steps';
import { setStage } from '../demo/journey/stage';
import { ensureBrowsers } from './install-tools';

const HELP = `npm start [-- --headless] [--out DIR]

Builds Foothold and opens Chromium with it on a local sales app, a meeting room and a help inbox. Nothing else is needed.
  --pack NAME  shows only the pack in packs/NAME, your own for example
  --headless   plays the whole journey without a window and ends with code 1 if any step failed
  --out DIR    where the pictures and journey.json go (default .output/journey)

With --pack and --headless it waits for that pack's first tip on the sales app and takes its picture.`;

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    out: { type: 'string' },
    pack: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const log = (line: string) => console.log(line);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless === true || !hasDisplay;
if (!hasDisplay && values.headless !== true)
  log('There is no display here, so the journey is played without a window.');

const browsers = await ensureBrowsers({ firefox: false, log });
if (values.pack !== undefined && !existsSync(join('packs', values.pack, 'pack.json'))) {
  console.error(
    `There is no packs/${values.pack}/pack.json. Make one: npm run foothold -- new ${values.pack}`,
  );
  process.exit(2);
}
const packs = values.pack === undefined ? {} : { packs: [values.pack] };
const stage = await setStage(join('.cache', headless ? 'journey' : 'demo'), { log, ...packs });
const browser = await openChromium(browsers.chromium, resolve(stage.extension), { headless }).catch(
  async (error: unknown) => {
    await stage.stop();
    console.error(error);
    process.exit(1);
  },
);

let stopping = false;
async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    await browser.close().catch(() => undefined);
    await stage.stop();
  }
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(130));

if (headless) {
  const out = resolve(values.out ?? join('.output', 'journey'));
  log(
    values.pack === undefined
      ? 'Playing the journey, about two minutes …'
      : `Waiting for a tip of ${values.pack} …`,
  );
  const steps = values.pack === undefined ? STEPS : [firstTipOf(values.pack)];
  const journey = await playJourney({ stage, browser, out, log, steps });
  const file = writeJourney(out, journey);
  const failed = journey.steps.filter(step => !step.ok);
  log(
    failed.length === 0
      ? `All ${journey.steps.length} steps stand. Pictures and journey.json: ${out}`
      : `${failed.length} of ${journey.steps.length} steps failed, the first: ${failed[0]!.name}. See ${file}`,
  );
  if (existsSync(out)) log('Next: npm start on a machine with a display, or npm test.');
  await stop(failed.length === 0 ? 0 : 1);
}

const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(stage.sandbox.crmUrl);
log(`
Chromium is open with Foothold on the sales app. What to try:
  1. Wait a few seconds: a dot stands at one thing on the dashboard. Click it.
  2. In the card: “Why this changed”, “Show me”, or “Ask for help”.
  3. Answer your own question in the help inbox: ${stage.inbox.url}
  4. A meeting room, where Foothold keeps quiet:   ${stage.sandbox.meetUrl}call/room
Close the window or press Ctrl+C to end; nothing is left running.`);
browser.context.on('close', () => void stop(0));
await new Promise(() => {});
