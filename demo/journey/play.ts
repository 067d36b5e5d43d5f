import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../../cli/command';
import { journeyWords } from '../../cli/i18n/journey';
import { sayTrouble } from '../../cli/i18n/troubles';
import type { Log } from '../../cli/install-tools';
import type { Spoken } from '../../cli/language';
import { wordsIn } from '../../utils/i18n/words';
import type { Driver } from './driver';
import type { Stage } from './stage';
import type { JourneyStep, Scene } from './steps';

export interface PlayedStep {
  name: string;
  ok: boolean;
  ms: number;
  /** File name of the picture beside journey.json. */
  picture: string;
  /** What was found true, or what was wrong, in one sentence. */
  checked: string;
}

export interface Journey {
  steps: PlayedStep[];
}

/**
 * Plays every step by real input events. A step that fails ends the journey, since the next ones stand on it; its
 * picture shows what was on screen.
 * @param language of what is logged; the journey itself is told in English, and so is what failed inside
 * @param before called ahead of each step, so that a test can stop the background there
 */
export async function playJourney({
  stage,
  browser,
  out,
  log,
  language = 'en',
  steps: played,
  before,
}: {
  stage: Stage;
  browser: Driver;
  out: string;
  log: Log;
  language?: Spoken;
  steps: JourneyStep[];
  before?: (scene: Scene) => Promise<void>;
}): Promise<Journey> {
  mkdirSync(out, { recursive: true });
  const scene: Scene = { stage, browser, page: browser.first, seen: browser.first };
  const steps: PlayedStep[] = [];
  const { passed, failed } = wordsIn(journeyWords, language);
  for (const [index, { words, play }] of played.entries()) {
    const { name } = words('en');
    const picture = `${String(index + 1).padStart(2, '0')}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
    const started = Date.now();
    let ok = true;
    let say: (language: Spoken) => string;
    try {
      await before?.(scene);
      const fact = String((await play(scene)) ?? '');
      say = spoken => words(spoken).checked(fact);
    } catch (error) {
      ok = false;
      say = spoken => sayError(error, spoken);
    }
    const ms = Date.now() - started;
    await scene.seen.front().catch(() => undefined);
    // A card fades in for 140 ms; a picture is of what stands.
    await new Promise(resolve => setTimeout(resolve, 300));
    const taken = ok && scene.still ? scene.still : await scene.seen.picture().catch(() => null);
    if (taken) writeFileSync(join(out, picture), taken);
    delete scene.still;
    steps.push({ name, ok, ms, picture, checked: say('en') });
    const took = `(${(ms / 1000).toFixed(1)} s)`;
    log(`${ok ? passed : failed}  ${words(language).name}  ${took}  ${say(language)}`);
    if (!ok) break;
  }
  return { steps };
}

/** What is wrong, on one line: in a person's language where it is theirs to mend. */
function sayError(error: unknown, language: Spoken): string {
  if (error instanceof Complaint) return Object.values(sayTrouble(error.trouble, language)).join(' ');
  return error instanceof Error ? error.message : String(error);
}

/** Writes `journey.json` into `out` and answers its path. */
export function writeJourney(out: string, journey: Journey): string {
  const file = join(out, 'journey.json');
  writeFileSync(file, `${JSON.stringify(journey, null, 2)}\n`);
  return file;
}
