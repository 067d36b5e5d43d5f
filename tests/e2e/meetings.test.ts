import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import type { Stage } from '../../demo/journey/stage';
import { ask, until } from '../../demo/journey/steps';
import { helpWords } from '../../utils/i18n/help';
import { panelWords } from '../../utils/i18n/panel';
import { HAS_JANUS_ROOM, startJanusRoom } from '../apps/janus-room';
import { aWhole, type Whole } from './a-stage';

const SOON = { timeout: 30_000 };
const help = helpWords.en;
const words = panelWords.en;

let whole: Whole;
let janus: Awaited<ReturnType<typeof startJanusRoom>> | undefined;
let crm: Page;
let meeting: Page;
let panel: Page;
beforeAll(async () => {
  if (HAS_JANUS_ROOM) janus = await startJanusRoom(() => undefined);
  whole = await aWhole(allowTheVideoRoom, ['atomic-crm', 'peer-calls', 'janus']);
  const { context } = whole.browser;
  crm = context.pages()[0]!;
  panel = await openSurface(whole.browser, 'sidepanel.html');
  await until('the packs are here', async () => (await ask(panel, 'panel.state', {})).packs.length > 2);
  await crm.bringToFront();
  await crm.goto(whole.stage.sandbox.crmUrl);
  meeting = await context.newPage();
});
afterAll(async () => {
  await whole?.close();
  await janus?.stop();
});

/** As if the rep had allowed it too: the demo build comes with the hosts of the demo alone. */
function allowTheVideoRoom({ extension }: Stage): void {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push('http://room.localhost/*');
  writeFileSync(file, JSON.stringify(manifest));
}

const state = () => ask(panel, 'panel.state', {});

/** A meeting room as a rep meets it. */
interface Room {
  door(): Promise<void>;
  join(): Locator;
  leave(): Locator;
  /** What stands there once the rep has left. */
  left(): Locator;
}

const PEER_CALLS: Room = {
  async door() {
    await meeting.goto(`${whole.stage.sandbox.meetUrl}call/customer`);
    await meeting.getByRole('textbox', { name: 'Nickname' }).fill('Rep');
  },
  join: () => meeting.getByRole('button', { name: 'Join Call' }),
  leave: () => meeting.locator('a').filter({ hasText: 'Hang Up' }),
  left: () => PEER_CALLS.join(),
};

const JANUS: Room = {
  async door() {
    await meeting.goto(janus!.url);
    await JANUS.left().click();
    await meeting.getByRole('textbox', { name: 'Choose a display name' }).fill('RepAcme');
  },
  join: () => meeting.getByRole('button', { name: 'Join the room' }),
  leave: () => meeting.getByRole('button', { name: 'Stop', exact: true }),
  left: () => meeting.getByRole('button', { name: 'Start', exact: true }),
};

/** The rep goes to the room's door and stands there. */
async function goToTheDoor(room: Room): Promise<void> {
  await meeting.bringToFront();
  await room.door();
}

async function goIn(room: Room): Promise<void> {
  await meeting.bringToFront();
  await room.join().click();
  await room.leave().waitFor();
  await expect.poll(async () => (await state()).inCall, SOON).toBe(true);
}

async function hangUpNow(room: Room): Promise<void> {
  await meeting.bringToFront();
  await room.leave().click();
  await room.left().waitFor();
  await expect.poll(async () => (await state()).inCall, SOON).toBe(false);
}

/** In the call and after it: silence in the meeting and in the other tab, whose tip is back once it is over. */
async function silentFromJoiningToLeaving(room: Room): Promise<void> {
  await crm.bringToFront();
  const overlay = await Overlay.on(crm);
  await overlay.find('button', /./, SOON.timeout);
  await goIn(room);
  expect((await state()).lobby).toBeNull();
  await crm.bringToFront();
  await until('the other tab is silent', () => overlay.silent());
  expect(await (await Overlay.on(meeting)).heard()).toEqual([]);
  await panel.bringToFront();
  await panel.getByText(words.inCall).waitFor();
  expect((await state()).afterCall).toBeNull();

  await hangUpNow(room);
  await crm.bringToFront();
  await overlay.find('button', /./, SOON.timeout);
}

it('before a call nothing of it stands in the panel; once the rep wants it, what the customer meets does', async () => {
  await goToTheDoor(PEER_CALLS);
  expect((await state()).lobby).toBeNull();
  await panel.bringToFront();
  await panel.getByRole('link', { name: words.views.settings }).click();
  await panel.getByRole('switch', { name: words.lobbyWish }).click();
  await expect.poll(async () => (await state()).lobby?.steps.length, SOON).toBe(3);

  await panel.getByRole('link', { name: words.views.today }).click();
  await panel.getByRole('heading', { name: words.customerSees }).waitFor();
  await panel.getByText('there is no waiting room').waitFor();
  await panel.getByText(words.checkLight).waitFor();
  await whole.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: words.copySteps }).click();
  await panel.getByText(words.stepsCopied).waitFor();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(3);
  expect(copied).toMatch(/^1\. Open the link/);
});

it('from joining to leaving there is silence, in the other tab too; what stood there comes back afterwards', async () => {
  await silentFromJoiningToLeaving(PEER_CALLS);
});

it('after the call one question; its answer leaves by Send and without a name', async () => {
  await panel.bringToFront();
  await panel.getByRole('heading', { name: help.afterCall }).waitFor();
  await panel.getByRole('button', { name: help.verdicts.partly, exact: true }).click();
  await expect
    .poll(async () => (await ask(panel, 'panel.draft', {}))?.request.verdict, SOON)
    .toEqual({ customer: 'partly' });
  const answered = panel.getByRole('radio', { name: help.verdicts.partly });
  await answered.waitFor();
  expect([await answered.count(), await answered.isChecked()]).toEqual([1, true]);
  expect(
    (await ask(panel, 'panel.proof', {})).ledger.filter(({ direction }) => direction === 'sent'),
  ).toEqual([]);

  await panel.getByRole('switch', { name: help.anonymous }).click();
  await expect.poll(async () => (await ask(panel, 'panel.draft', {}))?.request.anonymous, SOON).toBe(true);
  await panel.getByRole('button', { name: help.send, exact: true }).click();
  const sent = await until('it is sent', async () => {
    const { ledger } = await ask(panel, 'panel.proof', {});
    return ledger.find(({ direction }) => direction === 'sent')?.body;
  });
  expect(JSON.parse(sent)).toMatchObject({
    kind: 'verdict',
    anonymous: true,
    app: 'Meeting room',
    verdict: { customer: 'partly' },
  });
});

it('the next call of the same week is followed by no question, one a week later is', async () => {
  await goIn(PEER_CALLS);
  await hangUpNow(PEER_CALLS);
  expect((await state()).afterCall).toBeNull();
  await ask(panel, 'demo.skip', { days: 7 });
  await goIn(PEER_CALLS);
  await hangUpNow(PEER_CALLS);
  await expect.poll(async () => (await state()).afterCall?.title.words, SOON).toBe('Meeting room');
});

it.skipIf(!HAS_JANUS_ROOM)(
  'in a room of another make it is the same: the lobby, the silence, the one question',
  async () => {
    await panel.bringToFront();
    await panel.getByRole('link', { name: words.views.today }).click();
    await ask(panel, 'demo.skip', { days: 7 });
    await goToTheDoor(JANUS);
    await expect.poll(async () => (await state()).lobby?.app.words, SOON).toBe('Video room');
    const { sees, camera, muted } = (await state()).lobby!;
    expect(sees?.words).toContain('there is no waiting room and no preview');
    expect([camera, muted]).toEqual([null, null]);

    await silentFromJoiningToLeaving(JANUS);
    await expect.poll(async () => (await state()).afterCall?.title.words, SOON).toBe('Video room');
    await panel.bringToFront();
    await panel.getByRole('button', { name: help.afterCallSkip }).click();
    await goToTheDoor(JANUS);
    await goIn(JANUS);
    await hangUpNow(JANUS);
    expect((await state()).afterCall).toBeNull();
  },
);
