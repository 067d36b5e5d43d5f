import { writeFileSync } from 'node:fs';
import type { Bench } from '../../../cli/bench';
import { openSurface } from '../../../demo/journey/browser';
import { ask, until } from '../../../demo/journey/steps';
import { aChampion } from '../../e2e/a-champion';
import { aWhole } from '../../e2e/a-stage';
import { byKeyboard, byMouse } from '../../e2e/hands';
import { OPERATORS } from './keystrokes';

/** What each may take, without the texts' own typing. */
const GOALS = {
  tip: { actions: 6, seconds: 30 },
  'walkthrough of 3 steps': { actions: Infinity, seconds: 120 },
} as const;

export const about =
  'what a tip, a 3-step walkthrough and a change ask of a champion, by the keystroke-level model';

export const run: Bench['run'] = async ({ json }) => {
  const whole = await aWhole();
  const tolls: { what: string; by: string; actions: number; seconds: number; operators: string }[] = [];
  try {
    const room = await openSurface(whole.browser, 'sidepanel.html');
    await until('the packs have come', async () => (await ask(room, 'panel.state', {})).packs.length > 0);
    await ask(room, 'panel.set', { author: true });
    const app = whole.browser.context.pages()[0]!;
    for (const hands of [byMouse(), byKeyboard()]) {
      const champion = aChampion(room, app, hands);
      const note = (what: string): void => {
        const { actions, seconds, operators } = hands.toll();
        tolls.push({ what, by: hands.by, actions, seconds, operators: operators.join(' ') });
      };
      const begin = async (): Promise<void> => {
        await app.goto(`${whole.stage.sandbox.crmUrl}#/companies`);
        await app.getByRole('link', { name: 'New Company' }).waitFor();
        await room.goto(room.url().replace(/#.*|$/, '#author'));
        await hands.turnTo(room);
        await champion.begin('Ada');
        hands.toll();
      };
      // Each in a draft of its own, so that nothing that was said before helps.
      await begin();
      await champion.tip();
      await champion.purpose();
      note('tip');
      await begin();
      await champion.recordCompany();
      note('walkthrough of 3 steps');
      await champion.home();
      hands.toll();
      await champion.change();
      note('change');
    }
  } finally {
    await whole.close();
  }
  const said = Object.entries(OPERATORS).map(([name, each]) => `${name} ${each}`);
  console.log(`Operators in seconds: ${said.join(', ')}. The texts' own typing is not counted.`);
  for (const { what, by, actions, seconds, operators } of tolls) {
    const goal = GOALS[what as keyof typeof GOALS];
    console.log(
      `A ${what} by ${by}: ${actions} actions, ${seconds} s${goal ? ` (goal ${goal.seconds} s)` : ''}: ${operators}`,
    );
    if (goal && (seconds > goal.seconds || actions > goal.actions)) process.exitCode = 1;
  }
  if (json !== undefined)
    writeFileSync(json, JSON.stringify({ operators: OPERATORS, goals: GOALS, tolls }, null, 2));
};
