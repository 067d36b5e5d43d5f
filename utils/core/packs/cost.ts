import type { Feature, Pack, Trigger, Walkthrough } from './pack';
import { word } from './text';
import { longestWay } from './ways';

/** Two words and a number: what nobody has measured. */
const KEYS = 15;

/**
 * The model behind the meter, stated so that anybody can argue with it. Seconds of a click and of a field are those of
 * the keystroke-level model (Card, Moran and Newell 1980): to think 1.35, to point 1.1, to press 0.2, to reach for the
 * keyboard 0.4, and 0.28 for each key of an average typist.
 */
export const MODEL = {
  /** Think, point, press. s */
  click: 1.35 + 1.1 + 0.2,
  /** Think, point, press, reach for the keyboard and back, and type. s */
  field: 1.35 + 1.1 + 0.2 + 2 * 0.4 + KEYS * 0.28,
  keysInField: KEYS,
  /** Silent reading of prose, words a minute (Brysbaert 2019). */
  wordsPerMinute: 238,
  /** To turn to a card and back to one's work. s */
  turn: 3,
  /** New tips that come by themselves in a week at most; a rep who wants fewer gets fewer. */
  tipsPerWeek: 3,
  /** Uses of a feature in a week of five days. */
  uses: { daily: 5, weekly: 1, rare: 0.25 },
} as const;

/** What is asked of one rep in one week. */
export interface Cost {
  /** Presses to use the features as they are meant to be used. */
  clicks: number;
  fields: number;
  /** New tips read. Tips stop when they are read or known. */
  tips: number;
  /** Why cards that land in this week. */
  whyCards: number;
  minutes: number;
}

export interface PackCost extends Cost {
  pack: string;
  features: FeatureCost[];
}

export interface FeatureCost {
  id: string;
  title: string;
  uses: number;
  /** Of one use. */
  clicks: number;
  /** Of one use. */
  fields: number;
  /** Of a week. */
  minutes: number;
}

/**
 * What all packs together ask of a rep in the week that begins with `monday`, who uses every feature as often as it
 * says and reads what comes.
 * @param monday YYYY-MM-DD
 */
export function costOf(packs: readonly Pack[], monday: string): { packs: PackCost[]; all: Cost } {
  const end = addDays(monday, 7);
  let room: number = MODEL.tipsPerWeek;
  const each = packs.map(pack => {
    const features = pack.features.map(feature => costOfFeature(feature, pack));
    const tips = Math.min(room, pack.tips.length);
    room -= tips;
    const landing = pack.changes.filter(({ lands }) => lands >= monday && lands < end);
    // Which tips come is up to the rep's own progress: an average one is counted.
    const words = pack.tips.map(({ title, body }) => count(title.en) + count(body.en));
    const tipWords = tips * (sum(words) / (words.length || 1));
    const whyWords = sum(
      landing.map(({ before, now, why }) => count(before.en) + count(now.en) + count(why.en)),
    );
    const reading =
      ((tipWords + whyWords) / MODEL.wordsPerMinute) * 60 + (tips + landing.length) * MODEL.turn;
    return {
      pack: pack.id,
      features,
      clicks: sum(features.map(one => one.uses * one.clicks)),
      fields: sum(features.map(one => one.uses * one.fields)),
      tips,
      whyCards: landing.length,
      minutes: sum(features.map(({ minutes }) => minutes)) + reading / 60,
    };
  });
  const total = (key: keyof Cost) => sum(each.map(cost => cost[key]));
  return {
    packs: each,
    all: {
      clicks: total('clicks'),
      fields: total('fields'),
      tips: total('tips'),
      whyCards: total('whyCards'),
      minutes: total('minutes'),
    },
  };
}

/** One use takes the longest way through a walkthrough; without one, the act that its signal must follow. */
function costOfFeature(feature: Feature, pack: Pack): FeatureCost {
  const ways = pack.walkthroughs
    .filter(walkthrough => walkthrough.feature === feature.id)
    .map(actsOf)
    .concat(feature.success.map(({ after }) => (after ? [after] : [])));
  const acts = ways.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const clicks = acts.filter(({ on }) => on === 'click' || on === 'submit').length;
  const fields = acts.filter(({ on }) => on === 'input' || on === 'change').length;
  const uses = MODEL.uses[feature.rhythm ?? 'daily'];
  const seconds = uses * (clicks * MODEL.click + fields * MODEL.field);
  return {
    id: feature.id,
    title: word(feature.title, 'en').words,
    uses,
    clicks,
    fields,
    minutes: seconds / 60,
  };
}

const actsOf = ({ steps }: Walkthrough): Trigger[] =>
  // A step that waits for the page to answer was a click all the same.
  longestWay(steps).map(({ advance, anchor }) =>
    'at' in advance && isAct(advance) ? advance : { on: 'click', at: anchor },
  );

const isAct = ({ on }: Trigger) => on === 'click' || on === 'input' || on === 'change' || on === 'submit';
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Calendar arithmetic without a clock: `2026-11-30` and 7 is `2026-12-07`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}
