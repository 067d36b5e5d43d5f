import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenBrowser } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask, until } from '../../demo/journey/steps';
import { readEnvelope } from '../../utils/core/packs/envelope';
import { generateKeys, signBundle } from '../../utils/core/packs/sign';
import { word, type Worded } from '../../utils/core/packs/text';
import { momentInWords } from '../../utils/i18n/dates';
import { helpWords } from '../../utils/i18n/help';
import { overlayWords } from '../../utils/i18n/overlay';
import { panelWords } from '../../utils/i18n/panel';
import { problemWords } from '../../utils/i18n/problems';
import type { ProblemCode } from '../../utils/messages/panel-state';
import { samplePack } from '../packs/read-sample';
import { aBadDay, openPanel, PACK, readable, stateOf, type BadDay } from './a-bad-day';
import { worldsOf } from './a-stage';

const DOT = /^Tips?: /;
const SOON = { timeout: 15_000 };
const tip = samplePack(`packs/${PACK}`).tips.find(({ id }) => id === 'plan-next-step')!;

let day: BadDay;
beforeAll(async () => {
  day = await aBadDay();
});
afterAll(() => day?.close());

const pageIn = ({ context }: OpenBrowser): Page => context.pages()[0]!;

async function toDashboard(page: Page): Promise<Overlay> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`${day.stage.sandbox.crmUrl}#/`);
  await page.getByText('Upcoming tasks').first().waitFor();
  return Overlay.on(page);
}

/** All three sentences stand in the panel: what went wrong, what was done about it, what mends it. */
async function saysAll(
  panel: Page,
  language: 'en' | 'sv',
  code: ProblemCode,
  about: string,
  text?: Worded,
): Promise<void> {
  const said = problemWords[language][code](about, { code, about, at: 0, ...(text && { text }) });
  for (const sentence of [said.what, said.did, said.mend])
    await expect.poll(() => readable(panel), SOON).toContain(sentence);
}

const refresh = (panel: Page) => ask(panel, 'panel.refresh', {});

describe('a browser with a good pack', () => {
  let browser: OpenBrowser;
  let panel: Page;
  let good: Buffer;
  beforeAll(async () => {
    good = readFileSync(day.file);
    browser = await day.open();
    panel = await openPanel(browser);
    await until('the pack is installed', async () => (await stateOf(panel)).packs.length === 1);
    const overlay = await toDashboard(pageIn(browser));
    await overlay.find('button', DOT);
  });
  afterAll(() => browser?.close());

  /** Bits flipped in one byte in the middle of what was signed. */
  function flipped(bits: number): Buffer {
    const bytes = Buffer.from(good);
    const at = bytes.findIndex((byte, i) => i > 5000 && /[BDFHJLN]/.test(String.fromCharCode(byte)));
    bytes[at]! ^= bits;
    return bytes;
  }

  async function byAnotherKey(): Promise<Uint8Array> {
    const read = readEnvelope(good.toString());
    if (!read.ok) throw new Error(read.fault.code);
    const bundle = JSON.parse(Buffer.from(read.envelope.payload, 'base64url').toString());
    return signBundle({ ...bundle, serial: 2 }, [await generateKeys('stranger')]);
  }

  const BAD: [string, ProblemCode, () => Promise<void> | void][] = [
    ['with a letter flipped to another', 'wrong signature', () => writeFileSync(day.file, flipped(1))],
    ['with a byte flipped to no letter', 'not a pack', () => writeFileSync(day.file, flipped(0x80))],
    ['signed by another key', 'wrong signature', async () => writeFileSync(day.file, await byAnotherKey())],
    ['that is missing', 'not there', () => rmSync(day.file)],
    ['on a server that is down', 'unreachable', () => day.packs.down()],
  ];
  it.each(BAD)(
    'keeps its last good pack before a file %s, and the panel says so in both languages',
    async (_what, code, spoil) => {
      await spoil();
      await refresh(panel);
      try {
        await saysAll(panel, 'en', code, PACK);
        await ask(panel, 'panel.set', { language: 'sv' });
        await saysAll(panel, 'sv', code, PACK);
        await ask(panel, 'panel.set', { language: 'en' });
        expect((await stateOf(panel)).packs).toMatchObject([{ id: PACK, serial: 1 }]);
        await (await toDashboard(pageIn(browser))).find('button', DOT);
      } finally {
        await day.packs.up();
        writeFileSync(day.file, good);
      }
      await refresh(panel);
      await expect.poll(() => readable(panel), SOON).toContain(panelWords.en.noProblems);
    },
  );
});

describe('a browser that never had a good pack', () => {
  let browser: OpenBrowser;
  let panel: Page;
  let good: Buffer;
  beforeAll(async () => {
    good = readFileSync(day.file);
    rmSync(day.file);
    browser = await day.open({
      policy: policy => ({
        ...policy,
        sources: policy.sources.map(source => ({
          ...source,
          keys: [{ kid: 'short', x: Buffer.alloc(31, 7).toString('base64url') }, ...source.keys],
        })),
      }),
    });
    panel = await openPanel(browser);
  });
  afterAll(async () => {
    writeFileSync(day.file, good);
    await browser?.close();
  });

  it('shows nothing on the page, and the panel says why without claiming an older pack', async () => {
    await saysAll(panel, 'en', 'not there', PACK);
    expect((await stateOf(panel)).packs).toEqual([]);
    const overlay = await toDashboard(pageIn(browser));
    await pageIn(browser).waitForTimeout(4000);
    expect(await overlay.heard()).toEqual([]);
    expect(await worldsOf(pageIn(browser), browser.extensionId)).toEqual([]);
  });

  it('is told which key of the policy is not 32 bytes, and goes by the other one', async () => {
    await expect.poll(() => readable(panel), SOON).toContain('sources.0.keys.0');
    expect(await readable(panel)).toMatch(/32 bytes/);
    await ask(panel, 'panel.set', { language: 'sv' });
    await expect
      .poll(() => readable(panel), SOON)
      .toContain('En inställning från er IT går inte att läsa: sources.0.keys.0');
    await ask(panel, 'panel.set', { language: 'en' });

    writeFileSync(day.file, good);
    await refresh(panel);
    await expect.poll(async () => (await stateOf(panel)).packs.length, SOON).toBe(1);
    await (await toDashboard(pageIn(browser))).find('button', DOT);
    expect((await stateOf(panel)).problems.map(({ code }) => code)).toEqual(['bad policy']);
  });
});

describe('a rep on a bad day', () => {
  let browser: OpenBrowser;
  let panel: Page;
  let profile: string;
  let page: Page;
  beforeAll(async () => {
    profile = day.folder('profile');
    browser = await day.open({ profile });
    page = pageIn(browser);
    await page.addInitScript(withhold);
    panel = await openPanel(browser);
    await until('the pack is installed', async () => (await stateOf(panel)).packs.length === 1);
  });
  beforeEach(() => ask(panel, 'panel.set', { language: 'en' }));
  afterAll(() => browser?.close());

  /** Takes the control away as the app draws it, and keeps it until `render` is called. */
  const withhold = () => {
    let render = () => {};
    let keep = true;
    const watch = () => {
      if (!keep) return;
      for (const link of document.querySelectorAll('a[aria-label="Create task"]')) {
        const place = document.createComment('');
        link.replaceWith(place);
        const before = render;
        render = () => (before(), place.replaceWith(link));
      }
    };
    new MutationObserver(watch).observe(document, { childList: true, subtree: true });
    Object.assign(window, {
      renderCreateTask() {
        keep = false;
        render();
      },
    });
  };

  const render = () =>
    page.evaluate(() => (window as unknown as { renderCreateTask(): void }).renderCreateTask());

  const counted = async () => {
    const { json } = await ask(panel, 'panel.export', {});
    const { stores } = JSON.parse(json) as { stores: Record<string, unknown[]> };
    return ['shown', 'outcomes', 'pushes'].map(store => stores[store]);
  };

  it('on an app that does not draw the control reads the tip in the panel; it is not used up, and comes when the control comes', async () => {
    const overlay = await toDashboard(page);
    expect(await page.getByRole('link', { name: 'Create task' }).count()).toBe(0);
    await expect
      .poll(async () => (await stateOf(panel)).problems.map(({ code }) => code), { timeout: 20_000 })
      .toEqual(['target missing']);
    expect(await overlay.heard()).toEqual([]);
    for (const language of ['sv', 'en'] as const) {
      await ask(panel, 'panel.set', { language });
      const text = word(tip.body, language);
      await saysAll(panel, language, 'target missing', word(tip.title, language).words, text);
      expect(await readable(panel)).toContain(text.words);
    }
    expect(await counted()).toEqual([[], [], []]);
    expect(await overlay.heard()).toEqual([]);

    await render();
    await overlay.find('button', DOT);
    await expect.poll(() => readable(panel), SOON).toContain(panelWords.en.noProblems);
  });

  it('sends to a desk that is down, closes the browser, and loses nothing', async () => {
    await day.desk.down();
    const overlay = await toDashboard(page);
    await render();
    await overlay.click('button', DOT);
    await overlay.click('button', new RegExp(`^${overlayWords.en.help}$`));
    await expect.poll(async () => (await ask(panel, 'panel.draft', {}))?.id, SOON).toBeTruthy();
    const { request } = (await ask(panel, 'panel.draft', {}))!;
    await panel.bringToFront();
    await panel.goto(panel.url().replace(/#.*$/, '#help'));
    await panel.reload();
    await panel.getByRole('textbox').first().fill('Which contact do I pick?');
    await panel.getByRole('button', { name: /^Send/ }).click();

    const mine = async () => (await stateOf(panel)).requests;
    await expect.poll(mine, SOON).toMatchObject([{ state: 'failed', attempts: 1 }]);
    const [waiting] = await mine();
    expect(waiting).toMatchObject({ id: request.id, failure: { code: 'unreachable' } });
    for (const language of ['sv', 'en'] as const) {
      await ask(panel, 'panel.set', { language });
      const words = helpWords[language];
      for (const sentence of [
        words.states.failed,
        words.failure({ code: 'unreachable' }),
        // A date does not break over lines.
        words.nextTry(momentInWords(waiting!.next!, language)).replace(/\s/g, ' '),
      ])
        await expect.poll(() => readable(panel), SOON).toContain(sentence);
    }

    await browser.close();
    browser = await day.open({ profile });
    panel = await openPanel(browser);
    await expect.poll(mine, SOON).toMatchObject([{ id: request.id, words: 'Which contact do I pick?' }]);
    expect(['queued', 'sending', 'failed']).toContain((await mine())[0]!.state);

    await day.desk.up();
    await ask(panel, 'panel.retry', { request: request.id });
    await expect.poll(mine, SOON).toMatchObject([{ id: request.id, state: 'sent' }]);
    const { ledger } = await ask(panel, 'panel.proof', {});
    const sent = ledger.filter(({ direction }) => direction === 'sent').map(({ body }) => JSON.parse(body!));
    expect(
      day
        .inbox()!
        .requests()
        .map(ticket => ticket.request),
    ).toEqual(sent);
    expect(sent).toMatchObject([{ id: request.id, words: 'Which contact do I pick?' }]);
  });
});
