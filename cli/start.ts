import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openChromium, openSurface } from '../demo/journey/browser';
import { CONSOLE_HELP, listenForDays } from '../demo/journey/console';
import { inChromium } from '../demo/journey/in-chromium';
import { playJourney, writeJourney } from '../demo/journey/play';
import { firstTipOf, STEPS } from '../demo/journey/steps';
import { setStage } from '../demo/journey/stage';
import { ensureBrowsers } from './install-tools';
import { lintFolder, today } from './pack-folder';
import { readOptions } from './read-options';
import { writeFindings } from './write-findings';

const HELP = `npm start [-- --headless] [--out DIR]

Builds Foothold and opens Chromium with it on a local sales app, a meeting room and a help inbox. Nothing else is needed.
  --pack NAME  shows only the pack in packs/NAME, your own for example
  --headless   plays the whole journey without a window and ends with code 1 if any step failed
  --out DIR    where the pictures and journey.json go (default .output/journey)

With --pack and --headless it waits for that pack's first tip on the sales app and takes its picture.`;

const { values } = readOptions(
  {
    options: {
      headless: { type: 'boolean' },
      out: { type: 'string' },
      pack: { type: 'string' },
      help: { type: 'boolean' },
    },
  },
  HELP,
);
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const log = (line: string) => console.log(line);
const own = values.pack;
const ends: (() => Promise<unknown>)[] = [];
let setting: Promise<unknown> = Promise.resolve();
let stopping = false;

/** Closes what stands, in the end also what was only being set up, and ends this process. */
async function stop(code: number): Promise<never> {
  // A second call waits for the first: one Ctrl+C can arrive as several signals.
  if (stopping) return new Promise(() => {});
  stopping = true;
  await Promise.race([setting.catch(() => undefined), new Promise(done => setTimeout(done, 2000))]);
  for (const end of ends.reverse()) await end().catch(() => undefined);
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!stopping) log('Stopping …');
    void stop(130);
  });
}

/** Says what is wrong in its own words, without a stack, and ends. */
async function giveUp(error: unknown, code = 1): Promise<never> {
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  return stop(code);
}

if (own !== undefined && !existsSync(join('packs', own, 'pack.json'))) {
  await giveUp(
    `There is no packs/${own}/pack.json. Make one for the sales app:\n` +
      `  npm run foothold -- new ${own} --address http://crm.localhost/ --at Contacts`,
    2,
  );
}
if (own !== undefined) {
  const folder = join('packs', own);
  const { pack, findings } = await lintFolder(folder, today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!pack) await giveUp(writeFindings(folder, errors, 'en').join('\n'));
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless === true || !hasDisplay;
if (!headless) log('A window opens as soon as all is ready.');
else if (values.headless !== true) log('There is no display here, so it runs without a window.');

async function setUp() {
  const browsers = await ensureBrowsers({ firefox: false, log });
  const packs = own === undefined ? {} : { packs: [own] };
  const folder = join('.cache', headless ? 'journey' : 'demo');
  const stage = await setStage(folder, { log, ...packs });
  ends.push(() => stage.stop());
  const browser = await openChromium(browsers.chromium, resolve(stage.extension), {
    headless,
    profile: resolve(folder, 'profile'),
  });
  ends.push(() => browser.close());
  return { stage, browser };
}
const ready = setUp();
setting = ready;
const { stage, browser } = await ready.catch((error: unknown) => giveUp(error));

if (headless) {
  const out = resolve(values.out ?? join('.output', 'journey'));
  log(
    own === undefined ? 'Playing the journey, about a minute and a half …' : `Waiting for a tip of ${own} …`,
  );
  const steps = own === undefined ? STEPS : [firstTipOf(own)];
  const say = (line: string) => stopping || log(line);
  const journey = await playJourney({ stage, browser: inChromium(browser), out, log: say, steps });
  if (stopping) await stop(130);
  const file = writeJourney(out, journey);
  const failed = journey.steps.filter(step => !step.ok);
  if (failed.length > 0)
    log(`Failed at step ${journey.steps.length} of ${steps.length}: ${failed[0]!.name}. See ${file}`);
  else if (own === undefined)
    log(`All ${steps.length} steps stand. Pictures and journey.json: ${out}
Next: npm start on a machine with a display, or npm test.`);
  else
    log(`The picture of it: ${join(out, journey.steps[0]!.picture)}
Next: change packs/${own}/tips.json and run this again.`);
  await stop(failed.length === 0 ? 0 : 1);
}

const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await openSurface(browser, `welcome.html?practice=${encodeURIComponent(stage.sandbox.crmUrl)}`);
await page.goto(stage.sandbox.crmUrl);
await page.bringToFront();
const toTry =
  own === undefined
    ? `  1. Wait a few seconds: a dot stands at one thing on the dashboard. Click it.
  2. In the card: “Why did this change?”, “Show me”, or “Ask for help”.
  3. Answer your own question in the help inbox: ${stage.inbox.url}
  4. A meeting room, where Foothold keeps quiet:   ${stage.sandbox.meetUrl}call/room
  5. In the other tab: what a rep meets after installing.`
    : `  1. Wait a few seconds: a dot stands at the thing your tip names. Click it.
     No dot? The tip's "anchor" must name something on the page as it is written there.
  2. “Ask for help” in the card; the question arrives in the help inbox: ${stage.inbox.url}
  3. Change packs/${own}/tips.json, press Ctrl+C and run this again.`;
log(`
Chromium is open with Foothold on the sales app. What to try:
${toTry}
${own === undefined ? `Type here, to see how it goes on:\n${CONSOLE_HELP}\n` : ''}Close the window or press Ctrl+C to end; nothing is left running.`);
if (own === undefined) listenForDays(process.stdin, { stage, browser, log });
browser.context.on('close', () => void stop(0));
await new Promise(() => {});
