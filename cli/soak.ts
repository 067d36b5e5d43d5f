import { parseArgs } from 'node:util';
import { ensureBrowsers } from './install-tools';
import { soakOutbox } from '../tests/soak/outbox';

/** npm run soak -- [--kills N]: what is called saved is never lost, however often the background is killed. */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' } } });
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1 || kills > 2_000) {
  console.error(`--kills takes a whole number from 1 to 2000, not “${values.kills}”.`);
  process.exit(2);
}
const log = (line: string): void => console.log(line);
const { chromium } = await ensureBrowsers({ firefox: false, log });
const soak = await soakOutbox(chromium, kills, Math.random, log);
console.log(JSON.stringify(soak, null, 2));
const fine = soak.lost.length === 0 && soak.unequal.length === 0 && soak.saved > 0;
console.log(
  `${soak.kills} kills of the background and ${soak.browserKills} of the browser: ${soak.saved} saved, ${soak.lost.length} lost, ${soak.duplicates} came twice, ${soak.unequal.length} of them unequal.`,
);
process.exit(fine ? 0 : 1);
