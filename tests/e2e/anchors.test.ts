import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Description } from '../../utils/core/anchors/description';
import type { Trigger } from '../../utils/core/packs/pack';
import { matchesRoute, routeOf } from '../../utils/core/targeting/address';
import { samplePack } from '../packs/read-sample';
import { aSandboxPage, type SandboxPage } from './a-sandbox-page';
import { CRM_PAGES, MEANT, USES, type CrmPage, type Meant } from './crm-pages';
import { actHits, verdictOn, whereFound } from './in-page-locator';

const pack = samplePack('packs/atomic-crm', 'demo/release-2');

const at = (trigger: Trigger | undefined): Description[] => (trigger && 'at' in trigger ? [trigger.at] : []);

/** Everything in the pack that stands at an element, by what it is called in the table. */
interface Placed {
  name: string;
  at: Description[];
  where?: string[] | undefined;
}
const PLACED: Placed[] = [
  ...pack.tips.map(({ id, anchor, where }) => ({ name: `tip ${id}`, at: [anchor], where })),
  ...pack.walkthroughs.flatMap(({ id, steps }) =>
    steps.map(step => ({ name: `step ${id} ${step.id}`, at: [step.anchor, ...at(step.advance)] })),
  ),
  ...pack.changes.map(({ id, anchor, where }) => ({ name: `change ${id}`, at: [anchor!], where })),
  ...pack.answers.map(({ id, anchor }) => ({ name: `answer ${id}`, at: [anchor!] })),
];

let here: SandboxPage;
let page: Page;
beforeAll(async () => {
  here = await aSandboxPage();
  page = here.page;
});
afterAll(() => here?.close());

const open = (where: CrmPage) => CRM_PAGES[where](page, here.sandbox.crmUrl);
const element = ([, role, name]: Meant) => page.getByRole(role, { name, exact: true });
const route = () => routeOf(page.url());
const signalOf = (id: string) => pack.features.find(feature => feature.id === id)!.success[0]!;

describe('on the real sales app', () => {
  it('the table names everything that the pack places, and nothing else', () => {
    expect(PLACED.map(({ name }) => name).sort()).toEqual(Object.keys(MEANT).sort());
    expect(pack.features.map(({ id }) => id).sort()).toEqual(Object.keys(USES).sort());
    expect(pack.features.every(({ success }) => success.length === 1)).toBe(true);
  });

  const pages = [...new Set(Object.values(MEANT).map(([where]) => where))];
  it.each(pages)('%s: each tip, step, change and answer stands at what it is about', async where => {
    await open(where);
    const placed = PLACED.filter(({ name }) => MEANT[name]?.[0] === where);
    const look = async () => {
      const seen: string[] = [];
      for (const { name, at: descriptions, where: globs } of placed) {
        for (const each of descriptions)
          seen.push(`${name}: ${await whereFound(page, each, element(MEANT[name]!))}`);
        if (globs && !globs.some(glob => matchesRoute(glob, route())))
          seen.push(`${name}: not on ${route()}`);
      }
      return seen;
    };
    const right = placed.flatMap(({ name, at: each }) => each.map(() => `${name}: found there`));
    await expect.poll(look, { timeout: 15_000 }).toEqual(right);
  });

  const features = pack.features.map(({ id }) => id);
  it.each(features)('%s: the act of the rep is recognised and its result is seen', async id => {
    const { meant, first, act } = USES[id]!;
    const { after, result, within = 10 } = signalOf(id);
    if (!after || !('at' in after)) throw new Error(`The signal of ${id} names no act at an element.`);
    const reached = async () =>
      result.on === 'address'
        ? matchesRoute(result.is, route())
        : (await verdictOn(page, result.at)) === 'found';

    await open(meant[0]);
    await first?.(page);
    await expect.poll(() => whereFound(page, after.at, element(meant))).toBe('found there');
    expect(await reached()).toBe(false);
    expect(await actHits(page, after, () => act(page))).toBe(true);
    await expect.poll(reached, { timeout: within * 1000 }).toBe(true);
  });

  it('a task that the app refuses counts as nothing, though its dialog closes', async () => {
    await open('new task');
    await page.getByRole('textbox', { name: 'Description' }).fill('Call somebody');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The form is not valid').waitFor();
    expect(await verdictOn(page, at(signalOf('task.plan').result)[0]!)).toBe('gone');
  });

  it('a note on a contact is not a note on a deal, and saving a company is not saving a contact', async () => {
    const act = (id: string) => at(signalOf(id).after)[0]!;
    await open('deal');
    await expect.poll(() => verdictOn(page, act('deal.note'))).toBe('found');
    expect(await verdictOn(page, act('note.write'))).toBe('gone');
    await open('contact');
    await expect.poll(() => verdictOn(page, act('note.write'))).toBe('found');
    expect(await verdictOn(page, act('deal.note'))).toBe('gone');
    await open('new company');
    await page.getByRole('button', { name: 'Save' }).waitFor();
    expect(await verdictOn(page, act('contact.new'))).toBe('gone');
  });
});
