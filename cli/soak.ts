import { ensureBrowsers } from './install-tools';
import { soakAuthoring } from '../tests/soak/authoring';
import { soakOutbox } from '../tests/soak/outbox';
import { readOptions } from './read-options';

/** After this long what a champion writes must be kept. ms */
const MOST_MISSING = 2_000;

/**
 * npm run soak -- [--kills N]            what is called saved is never lost, however often the background is killed
 * npm run soak -- authoring [--kills N]   the browser is killed while a champion writes: how much is missing
 */
const { values, positionals } = readOptions({
  options: { kills: { type: 'string' } },
  allowPositionals: true,
});
const isAuthoring = positionals[0] === 'authoring';
const kills = Number(values.kills ?? (isAuthoring ? 20 : 100));
if (!Number.isInteger(kills) || kills < 1 || kills > 2_000) {
  console.error(`--kills takes a whole number from 1 to 2000, not “${values.kills}”.`);
  process.exit(2);
}
const log = (line: string): void => console.log(line);
const { chromium } = await ensureBrowsers({ firefox: false, log });
if (isAuthoring) {
  const soak = await soakAuthoring(chromium, kills, Math.random, log);
  const most = Math.max(...soak.missing);
  console.log(
    `${soak.kills} kills in ${soak.deeds} deeds: at most the last ${most} ms missing, ${soak.lost.length} called saved and gone.`,
  );
  process.exit(soak.lost.length === 0 && most <= MOST_MISSING ? 0 : 1);
}
const soak = await soakOutbox(chromium, kills, Math.random, log);
console.log(JSON.stringify(soak, null, 2));
const fine = soak.lost.length === 0 && soak.unequal.length === 0 && soak.saved > 0;
console.log(
  `${soak.kills} kills of the background and ${soak.browserKills} of the browser: ${soak.saved} saved, ${soak.lost.length} lost, ${soak.duplicates} came twice, ${soak.unequal.length} of them unequal.`,
);
process.exit(fine ? 0 : 1);
