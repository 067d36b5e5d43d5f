import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { ask, until } from '../../demo/journey/steps';
import { itemsIn, newDraft, withField, withItem, type Draft } from '../../utils/core/authoring/draft';
import { aWhole, type Whole } from './a-stage';

let whole: Whole;
let crm: Page;
let panel: Page;
beforeAll(async () => {
  whole = await aWhole();
  panel = await openSurface(whole.browser, 'sidepanel.html');
  await until('the packs have come', async () => (await ask(panel, 'panel.state', {})).packs.length > 0);
  await ask(panel, 'panel.set', { author: true });
  crm = await whole.browser.context.newPage();
  await crm.goto(whole.stage.sandbox.crmUrl);
  await crm.getByRole('link', { name: 'Create task' }).waitFor();
});
afterAll(() => whole?.close());

const both = (words: string) => ({ en: words, sv: words });
const begun = newDraft('tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'http://crm.localhost/*' });
const tip = (id: string, anchor: object) => ({
  id,
  title: both(id),
  anchor,
  where: ['/', '/#/'],
  owner: 'Ada',
  review: '2020-01-01',
});

/** Opens a draft, or a part of its room; `base`: the release it was begun from. Returns what is on disk of it. */
async function openDraft(draft: Draft, at: string | Draft = ''): Promise<() => Promise<Draft>> {
  const base = typeof at === 'string' ? undefined : at;
  const { id } = await ask(panel, 'author.begin', { draft, ...(base && { base }) });
  const path = typeof at === 'string' && at !== '' ? [at] : [];
  await panel.goto(`${panel.url().replace(/#.*|$/, '')}#author/${[id, ...path].join('/')}`);
  return async () => (await ask(panel, 'author.open', { id })).draft;
}
const row = (name: string) =>
  panel.getByRole('listitem').filter({ has: panel.getByRole('heading', { name, exact: true }) });

it('ux 50: what moved, is not certain or lost is told with what it could be now, and nothing changes before it is accepted', async () => {
  const written = [
    tip('Contacts', { v: 1, role: 'tab', name: 'Contacts' }),
    tip('Actions', { v: 1, role: 'button', name: 'task actions' }),
    tip('Task', { v: 1, role: 'link', name: 'Create a task' }),
  ].reduce((draft, item) => withItem(draft, 'tips', item), begun);
  const kept = await openDraft(written, 'health');
  await row('Contacts').getByText('Found', { exact: true }).waitFor();
  await row('Actions').getByText('Not certain', { exact: true }).waitFor();
  await row('Task').getByText('Lost', { exact: true }).waitFor();
  await row('Task').getByText('was to be read again on 1 Jan 2020').waitFor();
  expect((await kept()).lists.tips).toEqual(written.lists.tips);

  await row('Task').getByRole('button', { name: 'Show Link “Create task” on the page' }).click();
  await expect.poll(() => crm.locator('foothold-outline').count()).toBe(1);
  await row('Task').getByRole('button', { name: 'Use Link “Create task” from now on' }).click();
  await row('Task').getByText('Found', { exact: true }).waitFor();
  await expect.poll(async () => JSON.stringify((await kept()).lists.tips?.[2])).toContain('"seen"');

  // The app is redesigned: the same thing is called otherwise.
  const before = JSON.stringify((await kept()).lists.tips);
  await crm
    .getByRole('link', { name: 'Create task' })
    .evaluate(link => link.setAttribute('aria-label', 'Plan something'));
  await panel.getByRole('button', { name: 'Look again' }).click();
  await row('Task').getByText('Moved', { exact: true }).waitFor();
  await row('Task').getByText('Name: “create task” is now “plan something”.').waitFor();
  expect(JSON.stringify((await kept()).lists.tips)).toBe(before);
  await row('Task').getByRole('button', { name: 'Use Link “Plan something” from now on' }).click();
  await row('Task').getByText('Found', { exact: true }).waitFor();
});

it('what the page has yet to draw is not called lost', async () => {
  await crm.getByRole('tab', { name: 'Companies' }).evaluate(tab => {
    const [around, next] = [tab.parentElement!, tab.nextSibling];
    const drawing = document.body.appendChild(document.createElement('p'));
    tab.remove();
    const draws = setInterval(() => drawing.append('.'), 100);
    setTimeout(() => {
      clearInterval(draws);
      drawing.remove();
      around.insertBefore(tab, next);
    }, 2000);
  });
  await openDraft(withItem(begun, 'tips', tip('Late', { v: 1, role: 'tab', name: 'Companies' })), 'health');
  await row('Late').getByText('Found', { exact: true }).waitFor();
});

it('a first visit confirms places one by one, and only by a press', async () => {
  const proposed = { v: 1, role: 'tab', name: 'Companies', proposed: 'handbook' };
  const elsewhere = { v: 1, role: 'button', name: 'Launch the rocket', proposed: 'handbook' };
  const draft = [tip('Companies', proposed), tip('Rocket', elsewhere)].reduce(
    (all, item) => withItem(all, 'tips', item),
    begun,
  );
  const kept = await openDraft(draft);
  await panel.getByRole('link', { name: 'First visit: 2 places wait for you' }).press('Enter');
  await panel.getByText('Is it this? It is outlined on the page.').waitFor();
  await expect.poll(() => crm.locator('foothold-outline').count()).toBe(1);
  expect(JSON.stringify((await kept()).lists.tips)).toBe(JSON.stringify(draft.lists.tips));
  await panel.getByRole('button', { name: 'Yes, this is it: Tab “Companies”' }).press('Enter');
  await panel.getByText('Looked for: Button “Launch the rocket”').waitFor();
  await panel.getByText('Nothing on this page looks like it.').waitFor();
  await panel.getByRole('button', { name: 'Not on this page' }).press('Enter');
  await expect
    .poll(async () => (await kept()).lists.tips?.map(({ anchor }) => 'proposed' in (anchor as object)))
    .toEqual([false, true]);
});

it('a lost place is picked anew where it is told of, by keyboard alone', async () => {
  const lost = { v: 1, role: 'button', name: 'Launch the rocket' };
  const kept = await openDraft(withItem(begun, 'tips', tip('Rocket', lost)), 'health');
  await row('Rocket').getByText('Lost', { exact: true }).waitFor();
  await row('Rocket').getByRole('button', { name: 'Pick another: Rocket' }).press('Enter');
  await row('Rocket').getByRole('button', { name: 'Next', exact: true }).press('Enter');
  const take = row('Rocket').getByRole('button', { name: 'Take this' });
  await expect.poll(() => take.isEnabled()).toBe(true);
  await take.press('Enter');
  await row('Rocket').getByText('Found', { exact: true }).waitFor();
  await expect.poll(async () => JSON.stringify((await kept()).lists.tips?.[0])).toContain('"seen"');
});

it('a release that came out meanwhile is told of, taken in by one press and taken back by one', async () => {
  const [inForce] = await ask(panel, 'author.published', {});
  const { draft: published } = inForce!;
  const [first] = itemsIn(published, 'tips');
  const base = withField(published, 'tips', first!.id, ['title'], both('As it was'));
  const draft = withItem(base, 'tips', tip('Mine', { v: 1, role: 'tab', name: 'Contacts' }));
  const kept = await openDraft(draft, base);
  const titles = async () => (await kept()).lists.tips?.map(({ title }) => (title as { en: string }).en);
  const before = await titles();
  expect(before).toContain('As it was');
  await panel.getByRole('button', { name: 'Take them into the draft' }).press('Enter');
  await expect
    .poll(titles)
    .toEqual([...itemsIn(published, 'tips').map(({ title }) => (title as { en: string }).en), 'Mine']);
  await panel.getByText('Taken in. Undo takes it back.').waitFor();
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(titles).toEqual(before);
});
