import { writeFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { Bench } from '../../../cli/bench';
import { openSurface } from '../../../demo/journey/browser';
import { ask, until } from '../../../demo/journey/steps';
import { newDraft } from '../../../utils/core/authoring/draft';
import { aWhole } from '../../e2e/a-stage';
import { CLICK, OPERATORS, secondsOf, type Operator } from './keystrokes';

/** What a 3-step walkthrough may take, without the texts' own typing. Seconds. */
const GOAL = 120;

export const about = 'what recording a 3-step walkthrough asks of a champion, by the keystroke-level model';

export const run: Bench['run'] = async ({ json }) => {
  const whole = await aWhole();
  const operators: Operator[] = [];
  let actions = 0;
  const click = async (control: Locator): Promise<void> => {
    await control.click();
    operators.push(...CLICK);
    actions += 1;
  };
  try {
    const panel = await openSurface(whole.browser, 'sidepanel.html');
    await until('the packs have come', async () => (await ask(panel, 'panel.state', {})).packs.length > 0);
    await ask(panel, 'panel.set', { author: true });
    const { id } = await ask(panel, 'author.begin', {
      draft: newDraft('tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'http://crm.localhost/*' }),
    });
    const crm = await whole.browser.context.newPage();
    await crm.goto(whole.stage.sandbox.crmUrl);
    await crm.getByRole('link', { name: 'Create task' }).waitFor();
    await panel.goto(`${panel.url().replace(/#.*|$/, '')}#author/${id}`);

    await click(panel.getByRole('button', { name: 'New walkthrough' }));
    await click(panel.getByRole('button', { name: 'Record', exact: true }));
    await panel.getByText(/^Recording/).waitFor();
    await crm.bringToFront();
    await click(crm.getByRole('link', { name: 'Create task' }));
    await click(crm.getByRole('textbox', { name: 'Description' }));
    await crm.keyboard.type('x');
    operators.push('H', 'K', 'H');
    await click(crm.getByRole('button', { name: 'close' }).first());
    await panel.bringToFront();
    await until('three steps are drafted', async () => (await panel.locator('.step').count()) === 3);
    await click(panel.getByRole('button', { name: 'Stop recording' }));
    await panel.getByText('Saved in this browser').waitFor();
  } finally {
    await whole.close();
  }
  const seconds = Math.round(secondsOf(operators) * 10) / 10;
  const said = Object.entries(OPERATORS).map(([name, each]) => `${name} ${each}`);
  console.log(`Operators in seconds: ${said.join(', ')}.`);
  console.log(
    `A walkthrough of 3 steps: ${actions} actions, ${operators.join(' ')}: ${seconds} s (goal ${GOAL} s).`,
  );
  if (json !== undefined)
    writeFileSync(json, JSON.stringify({ actions, operators, seconds, goal: GOAL }, null, 2));
  if (seconds > GOAL) process.exitCode = 1;
};
