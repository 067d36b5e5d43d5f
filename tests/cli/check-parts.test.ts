import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf } from '../../cli/check-pages/anchors-of';
import { heldBack, type Outcome } from '../../cli/check-pages/fate';
import { passes } from '../../cli/check-pages/report';
import { maskAddress, maskText, maskWhole } from '../../cli/check-pages/mask';
import { pathOf, planPlaces } from '../../cli/check-pages/places';
import { propose } from '../../cli/check-pages/propose';
import { addressOf, readSnapshots, writeSnapshot } from '../../cli/check-pages/snapshots';
import type { Description } from '../../utils/core/anchors/description';
import { packSchema } from '../../utils/core/packs/pack';
import { aPack } from '../core/packs/a-pack';
import { aWalkthrough, aWhyCard, both } from '../core/packs/a-source';
import { aFolder } from './a-desk';

const marks = { names: '', keys: '', roles: '', at: 0 };
/** A thing as a machine describes it. */
const seen = (
  changes: Partial<Description['seen'] & object> = {},
  name = 'new deal',
  role = 'button',
): Description => ({
  v: 1,
  role,
  name,
  seen: {
    tag: 'button',
    box: [0, 0, 10, 10, 1280, 800],
    order: [0, 1, 0, 1],
    land: ['main'],
    marks,
    ...changes,
  },
});

const pack = packSchema.parse({
  ...aPack,
  apps: [
    ...aPack.apps,
    { id: 'meet', title: both('Meet'), kind: 'meeting', addresses: ['https://meet.example.com/*'] },
  ],
  tips: [
    { ...aPack.tips[0], id: 'anywhere' },
    { ...aPack.tips[0], id: 'board', where: ['/#/deals', '/#/deals?**'] },
    { ...aPack.tips[0], id: 'record', where: ['/#/deals/*/show'] },
  ],
  walkthroughs: [{ ...aWalkthrough(2), start: ['/#/deals'] }],
  changes: [{ ...aWhyCard(), anchor: { v: 1, name: 'Board' } }],
});

test('every anchor of a pack has a name of its own, and what comes later is known as such', () => {
  const anchors = anchorsOf(pack);
  expect(anchors.map(({ key, later }) => [key, later === null])).toEqual([
    ['tip anywhere', true],
    ['tip board', true],
    ['tip record', true],
    ['step open-deals step-1', true],
    ['step open-deals step-2', false],
    ['change board-change', true],
  ]);
});

const plan = (at: string, pages: Record<string, string[]> = {}) =>
  Object.fromEntries(
    planPlaces(
      anchorsOf(pack),
      [{ address: at, name: at }],
      new Map(Object.entries(pages)),
      true,
      pack.apps,
    ).map(({ place, anchors }) => [place.address, anchors.map(({ key }) => key)]),
  );

test('pages that a tip names without a star are visited too, on the host that was given', () => {
  const planned = plan('https://crm.example.com/');
  expect(Object.keys(planned)).toEqual(['https://crm.example.com/', 'https://crm.example.com/#/deals']);
  expect(planned['https://crm.example.com/']).toContain('tip anywhere');
  expect(planned['https://crm.example.com/']).not.toContain('tip board');
  expect(planned['https://crm.example.com/#/deals']).toContain('tip board');
  expect(planned['https://crm.example.com/#/deals']).not.toContain('tip record');
});

test('a page of another app is not looked at for this one', () => {
  expect(plan('https://meet.example.com/')).toEqual({});
});

test('where a pack knows one app, its test system may stand on another host', () => {
  const apps = pack.apps.slice(0, 1);
  const at = 'https://staging.example.net/';
  const planned = planPlaces(
    anchorsOf({ ...pack, apps }),
    [{ address: at, name: at }],
    new Map(),
    true,
    apps,
  );
  expect(planned.map(({ place }) => place.address)).toEqual([at, `${at}#/deals`]);
});

test('by hand an anchor is tried exactly where the author says', () => {
  const show = 'https://crm.example.com/#/deals/4/show';
  const planned = plan('https://crm.example.com/', { 'tip record': [show], 'tip anywhere': [show] });
  expect(planned[show]).toEqual(expect.arrayContaining(['tip record', 'tip anywhere']));
  expect(planned['https://crm.example.com/']).not.toContain('tip anywhere');
});

test('a page that led elsewhere shows in path and hash, not in a query that the app added', () => {
  expect(pathOf('https://crm.example.com/#/contacts?filter=x')).toBe(
    pathOf('https://crm.example.com/#/contacts'),
  );
  expect(pathOf('https://crm.example.com/#/')).toBe(pathOf('https://crm.example.com/'));
  expect(pathOf('https://crm.example.com/#/login')).not.toBe(pathOf('https://crm.example.com/#/contacts'));
});

test('a saved page says where it was, whoever saved it', async () => {
  const head = {
    v: 1,
    address: 'https://crm.example.com/a--b',
    taken: '2026-09-01T08:00:00Z',
    language: 'en',
  } as const;
  const text = writeSnapshot(head, '<!doctype html>\n<p>Hello</p>');
  expect(addressOf(text)).toBe(head.address);
  expect(text.indexOf('-->')).toBe(text.lastIndexOf('-->'));
  expect(addressOf('<!doctype html>\n<!-- saved from url=(0027)https://crm.example.com/#/x -->')).toBe(
    'https://crm.example.com/#/x',
  );
  const folder = await aFolder();
  await expect(readSnapshots(folder)).rejects.toThrow('no saved page');
  await writeFile(join(folder, 'a.html'), '<p>From nowhere</p>');
  await expect(readSnapshots(folder)).rejects.toThrow('does not say which address');
});

test('in a saved page nobody reads a customer’s name, mail or amount', () => {
  expect(maskText('Call Anna Svensson, anna@firm.se', 'en')).not.toMatch(/Anna|Svensson|firm/);
  expect(maskText('Save', 'en')).toBe('Save');
  expect(maskWhole('Åsa 4711, Ltd')).toBe('Xxx 0000, Xxx');
});

test('an address keeps its path, which packs name pages by, and loses persons and queries', () => {
  expect(maskAddress('/#/contacts/417/show', 'en')).toBe('/#/contacts/417/show');
  expect(maskAddress('https://crm.example.com/people/anna-svensson/mail', 'sv')).toBe(
    'https://crm.example.com/people/:id/mail',
  );
  expect(maskAddress('/search?q=Anna+Svensson#/deals?owner=12', 'en')).toBe('/search?q=:v#/deals?owner=:v');
  expect(maskAddress('mailto:anna@firm.se', 'en')).toBe('mailto:');
});

test('a proposal stays as near to what was written as it can, and is tried before it is made', () => {
  const like: Description = { v: 1, role: 'link', name: { en: 'New deal', sv: 'Ny affär' }, within: 'main' };
  const now = seen({ lang: 'en' }, 'add deal');
  expect(propose(now, like, 'Add deal', () => true)).toEqual({
    v: 1,
    role: 'link',
    name: { en: 'Add deal', sv: 'Ny affär' },
    within: 'main',
  });
  const first = propose(now, like, 'Add deal', candidate => candidate.role === 'button');
  expect(first).toEqual({ ...like, role: 'button', name: { en: 'Add deal', sv: 'Ny affär' } });
  expect(propose(now, like, 'Add deal', candidate => candidate.seen !== undefined)).toBe(now);
  expect(propose(now, like, 'Add deal', () => false)).toBeNull();
});

test('a role alone is never proposed: it fits too much', () => {
  const tried: Description[] = [];
  propose({ v: 1, role: 'button' }, { v: 1, name: 'Save' }, null, candidate => {
    tried.push(candidate);
    return false;
  });
  const alone = tried.filter(
    ({ name, near, within, id, seen: all }) => !(name ?? near ?? within ?? id ?? all),
  );
  expect(alone.slice(0, -1)).toEqual([]);
});

test('a place that is only proposed is never called found, and confirmed by no page', () => {
  const anchor = anchorsOf(pack)[0]!;
  const outcome = (description: object): Outcome => ({
    anchor: { ...anchor, description: { v: 1, name: 'Save', ...description } },
    fate: 'found',
    shown: true,
    note: null,
    changes: [],
    repairs: [],
    page: 'https://crm.example.com/',
    elements: [3],
  });
  const held = heldBack(outcome({ proposed: 'help' }));
  expect(held).toMatchObject({ fate: 'proposed', shown: false, elements: [3] });
  expect([passes(held, false), passes(held, true)]).toEqual([true, false]);
  expect(heldBack(outcome({}))).toMatchObject({ fate: 'found', shown: true });
});
