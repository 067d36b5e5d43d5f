import type { Pack } from '../../utils/core/packs/pack';
import { everything, tipOfTheDay, tour, type Coach } from './coaches';
import { ourCoach } from './our-coach';
import { ASSUMED, KINDS, SWEPT, type Assumed, type Kind } from './parameters';
import { randomFrom, Rep } from './rep';

export const DAYS = 90;
const FEATURES = 24;
/** Recalled so surely it is known: a tip about it tells nothing. */
const KNOWN = 0.9;
/** Half of all features known well enough to be done more often than not: proficient. */
const PROFICIENT = { share: 0.5, recall: 0.5 };

export const COACHES = ['Foothold', 'tour on day 1', 'one tip a day', 'everything at once'] as const;
export type CoachName = (typeof COACHES)[number];

/** Means over the reps; days as medians. */
export interface Figures {
  coach: CoachName;
  kind: Kind['name'] | 'all';
  /** Things that came by themselves in 90 days, and on the first. */
  interruptions: number;
  firstDay: number;
  /** Median day; null when more than half never were. */
  proficient: number | null;
  /** Shown on things that were known already. */
  wasted: number;
  /** Of 24, not recalled at the end. */
  unlearned: number;
  /** Share of features recalled, on each day. */
  curve: number[];
}

interface Life {
  interruptions: number;
  firstDay: number;
  proficient: number | null;
  wasted: number;
  unlearned: number;
  curve: number[];
}

const text = (en: string) => ({ en });
const anchor = { v: 1 as const, name: 'Save' };

/** Twenty-four features as packs have them: some build on others, a third is weekly, one in eight is rare. */
export function thePack(): Pack {
  const ids = Array.from({ length: FEATURES }, (_, n) => `f${n}`);
  return {
    id: 'sim',
    title: text('Sim'),
    owner: 'Sim',
    apps: [{ id: 'app', title: text('App'), kind: 'crm', addresses: ['https://app.example.com/*'] }],
    champions: [],
    support: [],
    quiet: [],
    features: ids.map((id, n) => ({
      id,
      app: 'app',
      title: text(id),
      purpose: text(id),
      value: 1 + (n % 5),
      rhythm: rhythmOf(n),
      ...(n % 4 === 3 && { needs: [`f${n - 1}`] }),
      success: [{ result: { on: 'gone' as const, at: anchor } }],
    })),
    tips: ids.map(id => ({
      id,
      feature: id,
      title: text(id),
      body: text(id),
      anchor,
      owner: 'Sim',
      review: '2099-01-01',
    })),
    walkthroughs: [],
    changes: [],
    glossary: [],
    calendar: [],
    roadmap: [],
    answers: [],
  } as unknown as Pack;
}

const rhythmOf = (n: number) => (n % 8 === 7 ? 'rare' : n % 3 === 2 ? 'weekly' : 'daily');
/** Occasions on a working day on which a feature would be of use. */
const OCCASIONS = { daily: 0.5, weekly: 0.2, rare: 0.03 } as const;

function live(rep: Rep, coach: Coach): Life {
  const life: Life = { interruptions: 0, firstDay: 0, proficient: null, wasted: 0, unlearned: 0, curve: [] };
  for (let day = 0; day < DAYS; day++) {
    if (day % 7 < 5) workDay(rep, coach, day, life);
    let known = 0;
    for (let n = 0; n < FEATURES; n++) known += Number(rep.recall(n, day + 1) >= PROFICIENT.recall);
    life.curve.push(known / FEATURES);
    life.unlearned = FEATURES - known;
    if (known / FEATURES >= PROFICIENT.share) life.proficient ??= day;
  }
  return life;
}

function workDay(rep: Rep, coach: Coach, day: number, life: Life): void {
  const { visits, closes } = rep.kind;
  for (let visit = 0; visit < visits; visit++) {
    const now = day + (9 + (8 * visit) / visits) / 24;
    const shown = coach.visit(now);
    life.interruptions += shown.length;
    if (day === 0) life.firstDay += shown.length;
    for (const one of shown) {
      life.wasted += Number(rep.recall(one.feature, now) >= KNOWN);
      if (rep.reads(one.feature, shown.length)) {
        coach.reacted(one, 'read', now);
        // Reads it where the thing stands, and does it once.
        rep.practise(one.feature, now, true);
        coach.used(one.feature, now + 1 / 1_440);
      } else {
        const turn = rep.random();
        coach.reacted(one, turn < closes / 2 ? 'closed' : turn < closes ? 'not now' : 'left', now);
      }
    }
  }
  // What the day asks for comes between the visits, away from the cards.
  for (let n = 0; n < FEATURES; n++) {
    if (rep.random() >= OCCASIONS[rhythmOf(n)]) continue;
    const now = day + (10 + 7 * rep.random()) / 24;
    if (rep.random() < rep.recall(n, now) || rep.discovers()) {
      rep.practise(n, now, false);
      coach.used(n, now);
    }
  }
}

function coachNamed(name: CoachName, pack: Pack): Coach {
  switch (name) {
    case 'Foothold':
      return ourCoach(pack, 3);
    case 'tour on day 1':
      return tour(FEATURES);
    case 'one tip a day':
      return tipOfTheDay(FEATURES);
    case 'everything at once':
      return everything(FEATURES);
  }
}

/** The same people under each coach: the same seeds, so that what differs is the coach. */
export function simulate(reps: number, assumed: Assumed = ASSUMED, seed = 1): Figures[] {
  const pack = thePack();
  const figures: Figures[] = [];
  for (const coach of COACHES) {
    const lives = Array.from({ length: reps }, (_, n) => {
      const kind = KINDS[n % KINDS.length]!;
      const rep = new Rep(kind, assumed, FEATURES, randomFrom(seed * 1_000_003 + n));
      return { kind: kind.name, life: live(rep, coachNamed(coach, pack)) };
    });
    for (const kind of ['all', ...KINDS.map(({ name }) => name)] as const)
      figures.push(
        sumUp(
          coach,
          kind,
          lives.filter(one => kind === 'all' || one.kind === kind).map(({ life }) => life),
        ),
      );
  }
  return figures;
}

function sumUp(coach: CoachName, kind: Figures['kind'], lives: readonly Life[]): Figures {
  const mean = (of: (life: Life) => number): number =>
    lives.reduce((sum, life) => sum + of(life), 0) / lives.length;
  const days = lives.map(({ proficient }) => proficient ?? Infinity).sort((a, b) => a - b);
  const middle = days[days.length >> 1]!;
  return {
    coach,
    kind,
    interruptions: mean(life => life.interruptions),
    firstDay: mean(life => life.firstDay),
    proficient: Number.isFinite(middle) ? middle : null,
    wasted: mean(life => life.wasted),
    unlearned: mean(life => life.unlearned),
    curve: Array.from({ length: DAYS }, (_, day) => mean(life => life.curve[day]!)),
  };
}

/** One assumption low and high at a time, the others as they are. */
export function sweep(reps: number): { assumption: string; value: number; figures: Figures[] }[] {
  return Object.entries(SWEPT).flatMap(([assumption, ends]) =>
    ends.map(value => ({
      assumption,
      value,
      figures: simulate(reps, { ...ASSUMED, [assumption]: value }).filter(({ kind }) => kind === 'all'),
    })),
  );
}

/** Where another coach does better than ours, in words. */
export function losses(figures: readonly Figures[]): string[] {
  const said: string[] = [];
  for (const kind of new Set(figures.map(each => each.kind))) {
    const own = figures.find(each => each.kind === kind && each.coach === 'Foothold')!;
    for (const other of figures.filter(each => each.kind === kind && each.coach !== 'Foothold')) {
      const better: string[] = [];
      if (other.interruptions < own.interruptions)
        better.push(`interrupts less (${round(other.interruptions)} to ${round(own.interruptions)})`);
      if ((other.proficient ?? Infinity) < (own.proficient ?? Infinity))
        better.push(`is quicker (day ${other.proficient} to ${own.proficient ?? 'never'})`);
      if (other.wasted < own.wasted)
        better.push(`shows less that is known (${round(other.wasted)} to ${round(own.wasted)})`);
      if (other.unlearned < own.unlearned)
        better.push(`leaves less unlearned (${round(other.unlearned)} to ${round(own.unlearned)})`);
      if (better.length > 0) said.push(`${kind}: “${other.coach}” ${better.join(', ')}`);
    }
  }
  return said;
}

export const round = (n: number): number => Math.round(n * 10) / 10;
