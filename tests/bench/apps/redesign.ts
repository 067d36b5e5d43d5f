import { writeFileSync } from 'node:fs';
import { openChromium } from '../../../cli/check-pages/chromium';
import type { Bench } from '../../../cli/bench';
import { judgeApp, type Judged } from '../../apps/judge-app';
import { REAL_APPS } from '../../apps/real-apps';

const LOOK = { language: 'en-US', width: 1280, height: 800 };

const percent = (some: number, of: number) => `${((100 * some) / of).toFixed(1)} %`;

const HEAD = [
  'App',
  'there',
  'found',
  'moved, shown',
  'ambiguous',
  'moved, not shown',
  'lost',
  'wrong',
  'shown right',
  'gone',
  'of these shown (wrong)',
];

/** What a person reads in the table of docs/real-apps.md. */
function inWords({ fate, verdict, offered, target }: Judged): string {
  if (verdict === 'wrong') return `**wrong** (${fate})`;
  if (verdict === 'right') return fate;
  const right = offered ? ', and offered first' : '';
  return `${fate}, not shown${target.now === null ? '' : right}`;
}

/** What the target is now, as a person wrote it down. */
function byHand(now: string | null | undefined): string {
  const [, role, name] = /^role=(\w+)\[name="(.*)"\]/.exec(now ?? '') ?? [];
  return now === null ? 'gone' : role ? `${role} “${name}”` : 'there, without a name of its own';
}

const bench: Bench = {
  about: 'what foothold check says of real apps, as made for and redesigned, beside what a person says',
  async run({ json }) {
    const all: Record<string, Judged[]> = {};
    for (const app of REAL_APPS) {
      const running = await app.start(console.log);
      const browser = await openChromium(LOOK);
      try {
        all[app.name] = await judgeApp(browser.context, app, running);
      } finally {
        await browser.close();
        await running.stop();
      }
    }
    console.log(
      `\n| ${HEAD.join(' | ')} |\n| --- | ${HEAD.slice(1)
        .map(() => '---:')
        .join(' | ')} |`,
    );
    for (const app of REAL_APPS) {
      const judged = all[app.name]!;
      const isGone = ({ target }: Judged) => app.form === 'now' && target.now === null;
      const there = judged.filter(one => !isGone(one));
      const gone = judged.filter(isGone);
      const count = (fate: string, shown: boolean) =>
        there.filter(one => one.fate === fate && one.shown === shown && one.verdict !== 'wrong').length;
      const wrong = there.filter(({ verdict }) => verdict === 'wrong').length;
      const right = there.filter(({ verdict }) => verdict === 'right').length;
      const row = [
        `${app.name} ${app.version}`,
        there.length,
        count('found', true),
        count('moved', true),
        count('ambiguous', false),
        count('moved', false),
        count('lost', false),
        wrong,
        percent(right, there.length),
        gone.length,
        gone.filter(({ shown }) => shown).length,
      ];
      console.log(`| ${row.join(' | ')} |`);
    }
    for (const app of REAL_APPS.filter(({ form }) => form === 'now')) {
      console.log(`\n| ${app.name} ${app.version} | by hand | \`check\` |\n| --- | --- | --- |`);
      for (const one of all[app.name]!)
        console.log(`| ${one.target.id} | ${byHand(one.target.now)} | ${inWords(one)} |`);
    }
    for (const app of REAL_APPS.filter(({ form }) => form === 'was'))
      for (const one of all[app.name]!.filter(({ verdict, fate }) => verdict !== 'right' || fate !== 'found'))
        console.log(`${app.name}: ${one.target.id} is ${inWords(one)}`);
    if (json) writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
  },
};

export const { about, run } = bench;
