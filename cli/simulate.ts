import { writeFileSync } from 'node:fs';
import { ASSUMED, KINDS, SWEPT } from '../tests/simulate/parameters';
import { COACHES, DAYS, losses, round, simulate, sweep, type Figures } from '../tests/simulate/simulate';
import { readOptions } from './read-options';

const HELP = `npm run simulate [-- --json FILE] [--reps N]

Simulated reps of four kinds for 90 days under four coaches: ours (the planner and the counting of mastery that ship),
a tour on day 1, one tip a day, and everything at once. What is assumed about people stands in
tests/simulate/parameters.ts with its sources, and is swept. It informs defaults; it is no gate.
  --reps N      how many (1000)
  --json FILE   the figures, for a program`;

const { values } = readOptions(
  { options: { json: { type: 'string' }, reps: { type: 'string' }, help: { type: 'boolean' } } },
  HELP,
);
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const reps = Number(values.reps ?? 1_000);
if (!Number.isInteger(reps) || reps < KINDS.length) {
  console.error(
    `--reps ${values.reps} is not a whole number from ${KINDS.length} up. Write such as --reps 1000.`,
  );
  process.exit(2);
}

const figures = simulate(reps);
console.log(
  `${reps} simulated reps, ${DAYS} days, 24 features. Means a rep; “proficient” is the median day.\n`,
);
for (const kind of ['all', ...KINDS.map(({ name }) => name)]) {
  console.log(kind === 'all' ? 'All of them' : `The ${kind}`);
  table(figures.filter(each => each.kind === kind));
}

console.log(`\nFeatures known, by day (0 to ${DAYS}; a column is 3 days, the top is all 24):`);
for (const coach of COACHES) {
  const { curve } = figures.find(each => each.coach === coach && each.kind === 'all')!;
  console.log(`  ${coach.padEnd(20)}${plotOf(curve)} ${Math.round(curve.at(-1)! * 24)}`);
}

console.log('\nWhere ours loses:');
for (const line of losses(figures)) console.log(`  ${line}`);

const swept = sweep(Math.max(KINDS.length, Math.floor(reps / 10)));
console.log(`\nOther assumptions, one at a time (a tenth as many reps; the others as in parameters.ts):`);
console.log(`  ${'assumption'.padEnd(20)}${COACHES.map(name => name.padStart(20)).join('')}`);
console.log(`  ${''.padEnd(20)}${COACHES.map(() => 'unlearned/interr.'.padStart(20)).join('')}`);
for (const { assumption, value, figures: of } of swept)
  console.log(
    `  ${`${assumption} ${value}`.padEnd(20)}${of.map(each => `${round(each.unlearned)} / ${round(each.interruptions)}`.padStart(20)).join('')}`,
  );

if (values.json !== undefined) {
  const out = { reps, days: DAYS, assumed: ASSUMED, kinds: KINDS, swept: SWEPT, figures, sweep: swept };
  writeFileSync(values.json, `${JSON.stringify({ ...out, losses: losses(figures) }, null, 2)}\n`);
}

function table(rows: Figures[]): void {
  console.log(
    `  ${''.padEnd(20)}${['interruptions', 'on day 1', 'proficient', 'on known', 'unlearned'].map(name => name.padStart(14)).join('')}`,
  );
  for (const { coach, interruptions, firstDay, proficient, wasted, unlearned } of rows)
    console.log(
      `  ${coach.padEnd(20)}${[round(interruptions), round(firstDay), proficient === null ? 'never' : `day ${proficient}`, round(wasted), round(unlearned)].map(cell => String(cell).padStart(14)).join('')}`,
    );
}

/** A line of blocks: how full each is says how much. */
function plotOf(curve: readonly number[]): string {
  const BLOCKS = ' ▁▂▃▄▅▆▇█';
  return curve
    .filter((_share, day) => day % 3 === 2)
    .map(share => BLOCKS[Math.round(share * (BLOCKS.length - 1))])
    .join('');
}
