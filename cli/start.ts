import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openChromium, openSurface } from '../demo/journey/browser';
import { listenForDays } from '../demo/journey/console';
import { inChromium } from '../demo/journey/in-chromium';
import { playJourney, writeJourney } from '../demo/journey/play';
import { firstTipOf, STEPS } from '../demo/journey/steps';
import { setStage } from '../demo/journey/stage';
import { wordsIn } from '../utils/i18n/words';
import { Complaint, EXIT } from './command';
import { startWords } from './i18n/start';
import { sayTrouble } from './i18n/troubles';
import { ensureBrowsers } from './install-tools';
import { languageOf, type Spoken } from './language';
import { lintFolder, today } from './pack-folder';
import { readOptions } from './read-options';
import { takeLanguage } from './take-language';
import { writeFindings } from './write-findings';

const BROWSER_LANGUAGE = { en: 'en-US', sv: 'sv-SE' };

const asked = askedLanguage();
const language = asked.language ?? languageOf(process.env);
const words = wordsIn(startWords, language);
const { values } = readOptions(
  {
    args: asked.rest,
    options: {
      headless: { type: 'boolean' },
      out: { type: 'string' },
      pack: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
    },
  },
  words.help,
  language,
);
if (values.help) {
  console.log(words.help);
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
    if (!stopping) log(words.stopping);
    void stop(130);
  });
}

/** Says what is wrong in words, without a stack, and ends. */
async function giveUp(error: unknown, code: number = EXIT.found): Promise<never> {
  if (!stopping) console.error(inWords(error, language));
  return stop(code);
}

function inWords(error: unknown, spoken: Spoken): unknown {
  if (!(error instanceof Complaint)) return error instanceof Error ? error.message : error;
  const { message, mend } = sayTrouble(error.trouble, spoken);
  return `${message}\n→ ${mend}`;
}

function askedLanguage(): ReturnType<typeof takeLanguage> {
  try {
    return takeLanguage(process.argv.slice(2));
  } catch (error) {
    console.error(inWords(error, languageOf(process.env)));
    return process.exit(EXIT.usage);
  }
}

if (own !== undefined && !existsSync(join('packs', own, 'pack.json'))) {
  await giveUp(words.noPack(own), EXIT.usage);
}
if (own !== undefined) {
  const folder = join('packs', own);
  const { pack, findings } = await lintFolder(folder, today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!pack) await giveUp(writeFindings(folder, errors, language).join('\n'));
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless === true || !hasDisplay;
if (!headless) log(words.aWindowOpens);
else if (values.headless !== true) log(words.noDisplay);

async function setUp() {
  const browsers = await ensureBrowsers({ firefox: false, log, language });
  const packs = own === undefined ? {} : { packs: [own] };
  const folder = join('.cache', headless ? 'journey' : 'demo');
  const stage = await setStage(folder, { log, language, ...packs });
  ends.push(() => stage.stop());
  const browser = await openChromium(browsers.chromium, resolve(stage.extension), {
    headless,
    // The journey is one and the same for all who read what it found.
    language: headless ? 'en-US' : BROWSER_LANGUAGE[language],
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
  log(own === undefined ? words.playing : words.waitingForTip(own));
  const steps = own === undefined ? STEPS : [firstTipOf(own)];
  const say = (line: string) => stopping || log(line);
  const journey = await playJourney({ stage, browser: inChromium(browser), out, log: say, language, steps });
  if (stopping) await stop(130);
  const file = writeJourney(out, journey);
  const failed = journey.steps.filter(step => !step.ok);
  if (failed.length > 0) {
    const at = journey.steps.length;
    log(words.failed(at, steps.length, steps[at - 1]!.words(language).name, file));
  } else if (own === undefined) log(words.allStand(steps.length, out));
  else log(words.itsPicture(join(out, journey.steps[0]!.picture), own));
  await stop(failed.length === 0 ? 0 : 1);
}

const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await openSurface(browser, `welcome.html?practice=${encodeURIComponent(stage.sandbox.crmUrl)}`);
await page.goto(stage.sandbox.crmUrl);
await page.bringToFront();
log(
  own === undefined
    ? words.demoIsOpen(stage.inbox.url, `${stage.sandbox.meetUrl}call/room`)
    : words.ownIsOpen(stage.inbox.url, own),
);
if (own === undefined) listenForDays(process.stdin, { stage, browser, log, language });
browser.context.on('close', () => void stop(0));
await new Promise(() => {});
