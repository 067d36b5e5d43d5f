import type { Mutant } from './list';

const LIMITS = 'utils/core/coaching/limits.ts';
const MOMENT = 'utils/page/play/moment.ts';
const BUDGET = 'utils/core/coaching/budget.ts';
const MASTERY = 'utils/core/mastery/mastery.ts';
const RECORD = 'utils/core/mastery/record.ts';
const TALLY = 'utils/core/mastery/tally.ts';

/** When Foothold speaks and what it takes for known: line, file, what stands there, what it is made, the test. */
const FAULTS: readonly (readonly [line: number, file: string, from: string, to: string, name: string])[] = [
  [32, MOMENT, 'const TYPED_MS = 5000;', 'const TYPED_MS = 2000;', 'not within five seconds of a key'],
  [32, MOMENT, "if (doing.composing) return event('composing');", '', 'not while an IME composes'],
  [32, BUDGET, "if (input.inCall) return { rule: 'in a call' };", '', 'not in a call, in whatever tab'],
  [
    32,
    BUDGET,
    "if (!isWorkingHour(input)) return { rule: 'outside working hours' };",
    '',
    'not in quiet hours',
  ],
  [33, LIMITS, 'export const PAGE_AGE = 3_000;', 'export const PAGE_AGE = 1_000;', 'not before the page'],
  [33, LIMITS, 'export const ROUTE_AGE = 1_500;', 'export const ROUTE_AGE = 500;', 'not before the page'],
  [34, LIMITS, 'BETWEEN_PUSHES = HOUR;', 'BETWEEN_PUSHES = HOUR / 2;', 'one pushed card an hour'],
  [34, LIMITS, 'PUSHED_PER_DAY = 3;', 'PUSHED_PER_DAY = 4;', 'three a day in all'],
  [34, LIMITS, 'NEW_PER_DAY = 1;', 'NEW_PER_DAY = 2;', 'of them one new thing a day'],
  [
    34,
    LIMITS,
    'AFTER_DISMISSAL = 30 * MINUTE;',
    'AFTER_DISMISSAL = 20 * MINUTE;',
    'none within half an hour of a dismissal',
  ],
  [34, BUDGET, '!standing.here &&', 'standing.here &&', 'never two at once'],
  [35, LIMITS, 'SHOWINGS = 3;', 'SHOWINGS = 4;', 'shown three times in fourteen days'],
  [35, LIMITS, 'NOT_NOWS = 2;', 'NOT_NOWS = 3;', '“Not now” is a day, the second one for good'],
  [36, 'utils/core/coaching/judge.ts', 'of: needs.successes,', 'of: unaided,', 'gives the rule that fired'],
  [37, RECORD, 'AIDED_FOR = 10 * MINUTE;', 'AIDED_FOR = 5 * MINUTE;', 'a use counts as the rep’s own'],
  [
    37,
    RECORD,
    'SAME_USE_WITHIN = 60 * SECOND;',
    'SAME_USE_WITHIN = 30 * SECOND;',
    'two uses within a minute',
  ],
  [
    38,
    MASTERY,
    'daily: { successes: 5, days: 3 },',
    'daily: { successes: 4, days: 3 },',
    'five times on three days',
  ],
  [38, TALLY, 'CLEAN_LAST = 3;', 'CLEAN_LAST = 0;', 'five times on three days'],
  [38, MASTERY, 'needs.successes > 0 && unaided', 'unaided', 'weekly features three times on two days'],
  [39, LIMITS, 'ABANDONS = 2;', 'ABANDONS = 3;', 'each use without help takes one rung'],
  [40, MASTERY, 'STRENGTH_FLOOR = 0.7;', 'STRENGTH_FLOOR = 0.5;', 'about a hundred days unused'],
  [41, MASTERY, 'breaking: 2 }', 'breaking: 1 }', 'a new major release, breaking'],
  [
    42,
    LIMITS,
    'NEW_PER_WEEK = 3;',
    'NEW_PER_WEEK = 4;',
    'nothing new begins beyond one a day and three a week',
  ],
  [42, LIMITS, 'IN_LEARNING = 3;', 'IN_LEARNING = 4;', 'nothing new begins while three are practising'],
  [43, MASTERY, "if (known) return 'mastered';", '', '“I know this” and “Show me again”'],
];

const panel = (name: string) => ({ file: 'tests/ux/panel.test.ts', name });

export const coachingMutants: Mutant[] = [
  ...FAULTS.map(([line, file, from, to, name]) => ({
    breaks: `ux ${line}`,
    file,
    from,
    to,
    test: { file: `tests/ux/${line < 37 ? 'when-to-speak' : 'mastery'}.test.ts`, name },
  })),
  {
    breaks: 'ux 57',
    file: 'utils/background/background.ts',
    from: "atOnce: { 'page.help': tryPanel, ",
    to: 'atOnce: { ',
    test: panel('ux 57: the side panel opens before anything is awaited'),
  },
  {
    breaks: 'ux 58',
    file: 'utils/background/help/known.ts',
    from: 'today(fresh) ?? today(pack?.support ?? [])',
    to: 'today(fresh)',
    test: panel('ux 58: one click on help, what is known comes first'),
  },
  {
    breaks: 'ux 59',
    file: 'utils/background/tabs/welcome.ts',
    from: "reason === 'install' && !demo",
    to: "reason !== 'chrome_update' && !demo",
    test: panel('ux 59: the welcome tab comes after an install'),
  },
];
