import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Description } from '../../utils/core/anchors/description';
import type { Trigger } from '../../utils/core/packs/pack';
import { matchesRoute, routeOf } from '../../utils/core/targeting/address';
import { samplePack } from '../packs/read-sample';
import { HAS_JANUS_ROOM, startJanusRoom } from '../apps/janus-room';
import { aSandboxPage, type SandboxPage } from './a-sandbox-page';
import { actHits, verdictOn, whereFound } from './in-page-locator';

const pack = samplePack('packs/peer-calls');
const janus = samplePack('packs/janus');

let here: SandboxPage;
let page: Page;
beforeAll(async () => {
  here = await aSandboxPage();
  page = here.page;
});
afterAll(() => here?.close());

const at = (trigger: Trigger): Description[] => ('at' in trigger ? [trigger.at] : []);
const route = () => routeOf(page.url());

describe('in the real meeting room', () => {
  const tip = (id: string) => pack.tips.find(each => each.id === id)!;
  const signal = (id: string) => pack.features.find(feature => feature.id === id)!.success[0]!;
  const joined = pack.apps[0]!.call!.joined;
  const isUp = async () => {
    for (const each of joined) if ((await verdictOn(page, each)) === 'found') return true;
    return false;
  };
  const join = () => page.getByRole('button', { name: 'Join Call' });
  const hangUp = () => page.locator('a').filter({ hasText: 'Hang Up' });
  const enter = async (room: string) => {
    await page.goto(`${here.sandbox.meetUrl}call/${room}`);
    await join().waitFor();
    await page.getByRole('textbox', { name: 'Nickname' }).fill('Rep');
  };
  const tracks = () =>
    page.evaluate(() => {
      const held = globalThis as unknown as { stream?: MediaStream };
      held.stream ??= document.querySelector('video')?.srcObject as MediaStream;
      return held.stream.getTracks().map(track => track.readyState);
    });

  it('before the call one tip stands at the camera; the call shows as up only while it is', async () => {
    await enter('one');
    const camera = page.getByRole('combobox').filter({ hasText: 'No Video' });
    const { anchor, where, moment } = tip('choose-camera');
    expect(await whereFound(page, anchor, camera)).toBe('found there');
    expect([moment, where!.some(glob => matchesRoute(glob, route()))]).toEqual(['lobby', true]);
    for (const { anchor: other } of pack.answers) expect(await verdictOn(page, other!)).toBe('found');
    expect(await isUp()).toBe(false);

    const checks = pack.features.find(feature => feature.id === 'camera.check')!.success;
    const inside = at(checks[0]!.result)[0]!;
    expect(await verdictOn(page, inside)).toBe('gone');
    const act = async (on: string) => {
      await camera.click();
      if (on === 'change') await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    for (const { after } of checks) {
      const looked = after as Extract<Trigger, { at: Description }>;
      expect(await actHits(page, looked, () => act(looked.on))).toBe(true);
    }
    await join().click();
    await expect.poll(isUp, { timeout: 15_000 }).toBe(true);
    await expect.poll(() => verdictOn(page, inside)).toBe('found');
    expect(await tracks()).toEqual(['live', 'live']);

    const left = signal('call.leave');
    expect(await verdictOn(page, at(left.result)[0]!)).toBe('gone');
    const hung = left.after as Extract<Trigger, { at: Description }>;
    expect(await whereFound(page, hung.at, hangUp())).toBe('found there');
    expect(await actHits(page, hung, () => hangUp().click())).toBe(true);
    await expect.poll(isUp, { timeout: 15_000 }).toBe(false);
    await expect.poll(() => verdictOn(page, at(left.result)[0]!)).toBe('found');
    expect(await tracks()).toEqual(['ended', 'ended']);

    const waited = tip('really-gone');
    expect(await whereFound(page, waited.anchor, join())).toBe('found there');
    expect(waited.where!.some(glob => matchesRoute(glob, route()))).toBe(true);
  });

  it('a call that was joined without camera and microphone is a call too', async () => {
    await enter('two');
    for (const none of ['No Video', 'No Audio'])
      await page.getByRole('combobox').filter({ hasText: none }).selectOption({ label: none });
    expect(await isUp()).toBe(false);
    await join().click();
    await expect.poll(isUp, { timeout: 15_000 }).toBe(true);
  });
});

describe.skipIf(!HAS_JANUS_ROOM)('in the video room of Debian’s janus', () => {
  let room: Awaited<ReturnType<typeof startJanusRoom>>;
  beforeAll(async () => {
    room = await startJanusRoom(() => undefined);
  });
  afterAll(() => room?.stop());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const displayName = () => page.getByRole('textbox', { name: 'Choose a display name' });
  /** Which call markers of the pack stand on the page now. */
  const standing = async () => {
    const up: string[] = [];
    for (const [marker, anchors] of Object.entries(janus.apps[0]!.call!))
      for (const each of anchors)
        if ((await verdictOn(page, each)) === 'found' && !up.includes(marker)) up.push(marker);
    return up.sort();
  };
  const toTheDoor = async () => {
    await page.goto(room.url);
    await button('Start').click();
    await displayName().fill('RepAcme');
  };

  it('the tips stand at the name and at the way in, and both successes are what the rep does', async () => {
    const signal = (id: string) => janus.features.find(feature => feature.id === id)!.success[0]!;
    const act = (id: string) => signal(id).after as Extract<Trigger, { at: Description }>;
    const result = (id: string) => verdictOn(page, at(signal(id).result)[0]!);
    await page.goto(room.url);
    await button('Start').click();
    await displayName().waitFor();
    for (const [id, thing] of [
      ['your-name', displayName()],
      ['heard-at-once', button('Join the room')],
    ] as const) {
      const { anchor, where, moment } = janus.tips.find(tip => tip.id === id)!;
      expect(await whereFound(page, anchor, thing)).toBe('found there');
      expect([moment, where!.some(glob => matchesRoute(glob, route()))]).toEqual(['lobby', true]);
    }
    const writes = async () => {
      await displayName().fill('RepAcme');
      await displayName().press('Tab');
    };
    expect(await actHits(page, act('name.show'), writes)).toBe(true);
    expect(await result('name.show')).toBe('gone');
    await button('Join the room').click();
    await expect.poll(() => result('name.show')).toBe('found');
    expect(await result('call.mute')).toBe('gone');
    expect(await actHits(page, act('call.mute'), () => button('Mute').click())).toBe(true);
    await expect.poll(() => result('call.mute')).toBe('found');
  });

  it('every call marker says what is so: joined, muted, camera, and nothing at the door or after leaving', async () => {
    await toTheDoor();
    expect(await standing()).toEqual([]);
    await button('Join the room').click();
    await expect.poll(standing).toEqual(['camera', 'joined']);
    await button('Mute').click();
    await expect.poll(standing).toEqual(['camera', 'joined', 'muted']);
    await button('Unpublish').click();
    await expect.poll(standing).toEqual(['joined']);
    await button('Stop').click();
    await button('Start').waitFor();
    expect(await standing()).toEqual([]);
  });

  it('showing one’s screen counts as presenting, and ends with it', async () => {
    await page.goto(room.url.replace('videoroomtest', 'screensharingtest'));
    await button('Start').click();
    await page.getByPlaceholder('Insert a title').fill('Offer');
    expect(await standing()).toEqual([]);
    await button('Share your screen').click();
    await expect.poll(standing).toEqual(['presenting']);
    expect(await page.evaluate(() => document.querySelector('video')!.srcObject !== null)).toBe(true);
    // The room tells in a box that it has begun; assistive technology is not told of the box.
    await page.locator('.bootbox button', { hasText: 'OK' }).click();
    await button('Stop').click();
    await button('Start').waitFor();
    expect(await standing()).toEqual([]);
  });
});
