import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../cli/main';
import { openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask, until } from '../../demo/journey/steps';
import { authorWords } from '../../utils/i18n/author';
import { authorRecordWords } from '../../utils/i18n/author-record';
import { overlayWords } from '../../utils/i18n/overlay';
import { aChampion, COMPANY } from './a-champion';
import { aWhole, type Whole } from './a-stage';
import { byMouse } from './hands';
import { startTwoForms, type Form, type TwoForms } from './two-forms';

const NAME = 'two-forms';
const words = overlayWords.en;
const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

async function foothold(...args: string[]): Promise<string> {
  const said: string[] = [];
  const code = await main(args, { log: line => said.push(line), error: line => said.push(line) });
  expect(code, said.join('\n')).toBe(0);
  return said.join('\n');
}

let forms: TwoForms;
let whole: Whole;
let keys: { privateFile: string; publicFile: string };
let app: Page;
let room: Page;
beforeAll(async () => {
  forms = await startTwoForms();
  whole = await aWhole(async ({ extension, sandbox }, folder) => {
    keys = JSON.parse(await foothold('keys', '--out', join(folder, 'keys'), '--json')) as typeof keys;
    const key = JSON.parse(readFileSync(keys.publicFile, 'utf8')) as unknown;
    const source = { name: NAME, url: `${sandbox.packsUrl}${NAME}.json`, keys: [key], threshold: 1 };
    writeFileSync(join(extension, 'policy.json'), JSON.stringify({ sources: [source], paused: false }));
  });
  app = whole.browser.context.pages()[0]!;
  await visit('own');
  room = await openSurface(whole.browser, 'sidepanel.html');
  await ask(room, 'panel.set', { author: true });
});
afterAll(async () => {
  await whole?.close();
  await forms?.stop();
});

/** As those see the app who have this form. */
async function visit(form: Form): Promise<void> {
  forms.has = form;
  await app.goto('about:blank');
  await app.goto(`http://crm.localhost:${forms.port}/#/companies`);
  await app.getByRole('link', { name: 'New Company' }).waitFor();
}

const hands = byMouse();
const link = () => app.getByRole('link', { name: 'New Company' });
const field = () => app.getByRole('textbox', { name: 'Name', exact: true });
const button = (name: string) => app.getByRole('button', { name, exact: true });

it('a champion records a task, does it again where the page differs, and both lead on', async () => {
  await room.goto(room.url().replace(/#.*|$/, '#author'));
  const champion = aChampion(room, app, hands);
  await hands.turnTo(room);
  await champion.begin('Ada');
  await champion.recordCompany();

  await visit('approved');
  await hands.turnTo(room);
  const record = authorRecordWords.en;
  await hands.press(room.getByRole('button', { name: record.recordOther, exact: true }));
  await room.getByText(record.recording(3)).waitFor();
  await hands.turnTo(app);
  await hands.press(link());
  await hands.write([field(), 'Zephyrine Quillfeather']);
  await hands.press(button('Ask for approval'));
  await hands.turnTo(room);
  await room.getByText(record.recording(4)).waitFor();
  await hands.press(room.getByRole('button', { name: record.stop, exact: true }));
  const titles = room.getByRole('group', { name: record.stepTitle }).getByLabel('English');
  expect(await titles.evaluateAll(all => all.map(each => (each as HTMLTextAreaElement).value))).toEqual([
    'Open New Company',
    'Fill in Name',
    'Select Save',
    'Select Ask for approval',
  ]);
  await champion.home();

  await visit('own');
  await champion.tip();
  await champion.home();
  await room.getByText(authorWords.en.ready).waitFor();
  const zip = await champion.export(whole.folder);
  await foothold('lint', zip);
  const signed = join(whole.stage.served, `${NAME}.json`);
  await foothold('sign', zip, '--key', keys.privateFile, '--out', signed, '--source', NAME);
});

it.each([
  ['own', 'Save'],
  ['approved', 'Ask for approval'],
] as const)('a rep whose form is the %s is led to “%s”, and it counts', async (form, last) => {
  await room.goto(room.url().replace(/#.*|$/, '#today'));
  await until('the pack is in force', async () => {
    await ask(room, 'panel.refresh', {});
    return (await ask(room, 'panel.state', {})).packs.length === 1;
  });
  const uses = async () => {
    const { json } = await ask(room, 'panel.export', {});
    const { outcomes } = (JSON.parse(json) as { stores: { outcomes: { kind: string }[] } }).stores;
    return outcomes.filter(({ kind }) => kind === 'success').length;
  };
  const before = await uses();
  await app.bringToFront();
  await visit(form);
  const card = await Overlay.on(app);
  // The first time it waits as a dot.
  if (form === 'own') await card.click('button', exactly(`Tip: ${COMPANY.tip.title[0]}`), 30_000);
  await card.click('button', exactly(words.showMe), 30_000);
  await card.find('heading', /^Open New Company$/);
  await link().click();
  await card.find('heading', /^Fill in Name$/);
  await field().click();
  await app.keyboard.type('Zephyrine Quillfeather');
  await field().press('Tab');
  await card.find('heading', new RegExp(`^Select ${last}$`));
  expect(await card.text()).toContain(words.step(3, 3));
  await button(last).click();
  await until('the walkthrough is over', async () => !/Step \d of/.test(await card.text()));
  await until('it has counted', async () => (await uses()) === before + 1);
  await ask(room, 'demo.skip', { days: 3 });
});
