/**
 * npx tsx tests/bench/locate/lab/self.ts --lab FOLDER [--every 8]
 * The property: what was described is found again on the same page. Every interactive thing of every page of the sets
 * (or one in `--every`), with the counts of what else happened.
 */
import { decide } from '../../../../utils/core/anchors/decide';
import { sight } from '../../../../utils/core/anchors/sight';
import { INTERACTIVE } from '../../../../utils/core/anchors/roles';
import { groundOf } from './groups';
import { loadLab } from './sets';

const flag = (name: string, otherwise: string) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? otherwise : process.argv[i + 1]!;
};
const lab = loadLab(flag('lab', '.output/locate-lab'));
const every = +flag('every', '8');
const counts = { asked: 0, found: 0, equal: 0, ambiguous: 0, none: 0, other: 0 };
let at = 0;
for (const key of new Set(lab.cases.flatMap(c => [c.before, c.after]))) {
  const { seen } = lab.walked(key);
  const ground = groundOf(seen);
  for (const thing of seen.things) {
    if (!INTERACTIVE.has(thing.role) || thing.lift || thing.w < 2 || thing.h < 2 || at++ % every) continue;
    counts.asked++;
    const description = sight(seen, thing, ground);
    const decision = decide(JSON.parse(JSON.stringify(description)), ground);
    if (decision.kind === 'none') counts.none++;
    else if (decision.kind === 'ambiguous') counts.ambiguous++;
    else if (decision.row === thing.at) counts.found++;
    else {
      const other = sight(seen, seen.things[decision.row]!, ground);
      if (other.role === description.role && other.name === description.name) counts.equal++;
      else counts.other++;
    }
  }
}
console.log(counts, `found ${((100 * counts.found) / counts.asked).toFixed(2)} %`);
