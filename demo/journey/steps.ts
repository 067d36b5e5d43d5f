import type { Page } from 'playwright-core';
import { Complaint } from '../../cli/command';
import { journeyWords, type StepId, type StepWords } from '../../cli/i18n/journey';
import type { Spoken } from '../../cli/language';
import { overlayWords } from '../../utils/i18n/overlay';
import { wordsIn } from '../../utils/i18n/words';
import type { Calls, Envelope, Reply } from '../../utils/messages/calls';
import type { PanelState } from '../../utils/messages/panel-state';
import type { Driver, Tab } from './driver';
import type { Overlay } from './overlay';
import type { Stage } from './stage';

export interface Scene {
  stage: Stage;
  browser: Driver;
  /** The sales app. */
  page: Tab;
  /** What the picture of the running step is taken of. */
  seen: Tab;
  /** The picture of the running step, where a moment within it is worth more than its end. */
  still?: Buffer;
  panel?: Tab;
}

/** One step: does what a person does, checks what a person would see. */
export interface JourneyStep {
  words(language: Spoken): StepWords;
  /** Answers with what it measured or read, for the sentence that says what was checked. */
  play(scene: Scene): Promise<string | number | void>;
}

const words = overlayWords.en;
const CREATE_TASK = { role: 'link', name: 'Create task' };
const SEND = { role: 'button', name: /^Send/ };
const HANG_UP = { css: 'a.hangup' };
const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** @throws `sentence` when the condition does not hold */
function expectThat(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** Repeats `look` until it answers something, at most `timeout` ms. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Not within ${timeout / 1000} s: ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 150));
  }
}

/** Asks the background from an extension page, as that page's own code does. */
export async function ask<N extends keyof Calls>(
  from: Page,
  call: N,
  send: Calls[N]['send'],
): Promise<Calls[N]['back']> {
  const envelope: Envelope<N> = { foothold: 1, call, send };
  const reply = await from.evaluate(
    message => chrome.runtime.sendMessage(message) as Promise<unknown>,
    envelope,
  );
  const answered = reply as Reply<N>;
  if (!answered.ok) throw new Error(`${call}: ${answered.error}`);
  return answered.back;
}

const panelOf = async (scene: Scene): Promise<Tab> =>
  (scene.panel ??= await scene.browser.surface('sidepanel.html'));

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Lets simulated time pass for the rep and at the desk (demo build only). */
export async function passDays(stage: Stage, rep: Pick<Tab, 'ask'>, days: number): Promise<void> {
  // The rep first: an answer from a day that has not come is refused.
  await rep.ask('demo.skip', { days });
  stage.setDeskOn(days);
}

/** Lets simulated time pass and comes back to the dashboard as the next visit. */
async function nextVisit(scene: Scene, days = 1): Promise<void> {
  await passDays(scene.stage, await panelOf(scene), days);
  await toDashboard(scene);
}

async function toDashboard(scene: Scene): Promise<void> {
  await scene.page.front();
  scene.seen = scene.page;
  const dashboard = `${scene.stage.sandbox.crmUrl}#/`;
  // Going to the address one is at would only change the hash; a visit starts with a load.
  if ((await scene.page.url()) === dashboard) await scene.page.reload();
  else await scene.page.goto(dashboard);
  await scene.page.find(CREATE_TASK, 30_000);
}

/** The rep plans a task by hand, as in any CRM. */
export async function planTask(page: Tab, text: string): Promise<void> {
  await page.click(CREATE_TASK);
  await describeTask(page, text);
  await finishTask(page);
}

async function describeTask(page: Tab, text: string): Promise<void> {
  await page.click({ role: 'textbox', name: 'Description' });
  await page.type(text);
}

async function finishTask(page: Tab): Promise<void> {
  await page.click({ role: 'combobox', name: 'Contact' });
  await page.click({ role: 'option', first: true });
  await page.click({ role: 'button', name: 'Save' });
  await page.gone({ role: 'dialog' });
}

const stateOf = (panel: Tab): Promise<PanelState> => panel.ask('panel.state', {});

async function taskProgress(scene: Scene) {
  const { progress } = await stateOf(await panelOf(scene));
  const found = progress.find(each => each.feature === 'atomic-crm/task.plan');
  expectThat(found !== undefined, 'My progress does not know the feature “plan the next step”.');
  return found.mastery;
}

/** What the rep was shown and how they put it away, as the export tells it. */
async function shownThings(scene: Scene): Promise<{ item: string; notNows: number; ended?: string }[]> {
  const { json } = await (await panelOf(scene)).ask('panel.export', {});
  return (JSON.parse(json) as { stores: { shown: Awaited<ReturnType<typeof shownThings>> } }).stores.shown;
}

/** Distance between our dot and the control it is about, in CSS px; 0 when they touch or overlap. */
async function gapToTarget(overlay: Overlay, page: Tab, role: string, name: RegExp): Promise<number> {
  const ours = await overlay.box(await overlay.find(role, name));
  const target = await page.find(CREATE_TASK);
  const dx = Math.max(0, target.x - (ours.x + ours.width), ours.x - (target.x + target.width));
  const dy = Math.max(0, target.y - (ours.y + ours.height), ours.y - (target.y + target.height));
  return Math.hypot(dx, dy);
}

const DOT = /^Tip: /;

/** Nothing comes by itself before a page is 3 s old; what has not come after this long does not come. */
const SILENCE_MS = 4500;

const noCard = async (overlay: Overlay): Promise<boolean> =>
  !(await overlay.heard()).some(each => each.role === 'dialog');

/** Whether the tip about planning a task is shown in no form. */
async function noTaskTip(page: Tab): Promise<boolean> {
  const heard = await (await page.overlay()).heard();
  return !heard.some(each => /plan the next step/i.test(each.name));
}

const of =
  (id: StepId) =>
  (language: Spoken): StepWords =>
    wordsIn(journeyWords, language).steps[id];

export const STEPS: JourneyStep[] = [
  {
    words: of('dot'),
    async play(scene) {
      // The first pack has to be fetched and verified before there is anything to say.
      const panel = await panelOf(scene);
      await until(
        'the sample packs are installed',
        async () => (await stateOf(panel)).packs.length >= scene.stage.policy.sources.length,
      );
      await toDashboard(scene);
      const overlay = await scene.page.overlay();
      const gap = await gapToTarget(overlay, scene.page, 'button', DOT);
      expectThat(gap < 16, `The dot stands ${gap} px away from “Create task”.`);
      return Math.round(gap);
    },
  },
  {
    words: of('card'),
    async play({ page }) {
      const overlay = await page.overlay();
      await overlay.click('button', DOT);
      const card = await overlay.find('dialog', /./);
      await overlay.find('button', exactly(words.help));
      return card.name;
    },
  },
  {
    words: of('why'),
    async play(scene) {
      const { page } = scene;
      const overlay = await page.overlay();
      await overlay.click('button', exactly(words.whyChanged));
      await overlay.find('StaticText', exactly(words.number));
      const text = await overlay.text();
      for (const part of [words.before, words.now, words.why])
        expectThat(text.includes(part), `The card lacks “${part}”.`);
      await pause(300);
      scene.still = await page.picture();
      await overlay.click('button', exactly(words.back));
      await overlay.find('button', exactly(words.showMe));
    },
  },
  {
    words: of('walkthrough'),
    async play(scene) {
      const { page } = scene;
      const overlay = await page.overlay();
      await overlay.click('button', exactly(words.showMe));
      await overlay.find('StaticText', exactly(words.step(1, 3)));
      await page.click(CREATE_TASK);
      await overlay.find('StaticText', exactly(words.step(2, 3)));
      await pause(300);
      scene.still = await page.picture();
      await describeTask(page, 'Call back about the offer');
      await overlay.find('StaticText', exactly(words.step(3, 3)));
      await finishTask(page);
      await until('the walkthrough is over', async () => !(await overlay.text()).includes(words.step(3, 3)));
    },
  },
  {
    words: of('help'),
    async play(scene) {
      await nextVisit(scene);
      const overlay = await scene.page.overlay();
      // Guidance fades with practice: after a walkthrough the tip comes as a card, not as a dot to be opened.
      await overlay.click('button', exactly(words.help));
      const { beside } = scene.browser;
      if (beside) await until('help opens over the app', async () => (await beside())?.endsWith('#help'));
      const panel = await panelOf(scene);
      await panel.front();
      const draft = await until('the panel has the draft', async () => panel.ask('panel.draft', {}));
      await panel.reload();
      await panel.find(SEND);
      scene.seen = panel;
      expectThat(
        draft.request.element?.name === 'Create task',
        'The request does not name the element “Create task”.',
      );
      const known = draft.known.answers.length + draft.known.tips.length + draft.known.terms.length;
      expectThat(
        known > 0,
        'Nothing is known about this element, though the pack answers questions about it.',
      );
      return known;
    },
  },
  {
    words: of('sent'),
    async play(scene) {
      const panel = await panelOf(scene);
      scene.seen = panel;
      const draft = await panel.ask('panel.draft', {});
      expectThat(draft !== null, 'The draft is gone before it was sent.');
      await panel.front();
      await panel.run(`document.querySelector('.preview').scrollIntoView({ block: 'center' })`);
      await pause(300);
      scene.still = await panel.picture();
      await panel.click(SEND);
      const sent = await until('the inbox has acknowledged it', async () =>
        (await stateOf(panel)).requests.find(each => each.state === 'sent'),
      );
      const { ledger } = await panel.ask('panel.proof', {});
      const body = ledger.find(row => row.direction === 'sent')?.body;
      expectThat(body !== undefined, 'The proof page does not list what was sent.');
      expectThat(
        JSON.stringify(JSON.parse(body)) === JSON.stringify({ ...draft.request, reference: sent.reference }),
        'What was sent differs from what the preview showed.',
      );
      return sent.reference;
    },
  },
  {
    words: of('inbox'),
    async play(scene) {
      const inbox = await scene.browser.newTab();
      scene.seen = inbox;
      await inbox.goto(scene.stage.inbox.url);
      await inbox.click({ words: 'Create task', first: true });
      await inbox.click({ role: 'textbox', name: 'Your answer' });
      await inbox.type('Pick the contact first: without one the task cannot be saved.');
      await inbox.click({ role: 'textbox', name: 'Your name' });
      await inbox.type('CRM champion');
      await inbox.click({ role: 'button', name: 'Send answer' });
      await inbox.find({ words: 'Answered by CRM champion', first: true });
    },
  },
  {
    words: of('answer'),
    async play(scene) {
      const panel = await panelOf(scene);
      await panel.ask('panel.refresh', {});
      const answered = await until('the answer has arrived', async () =>
        (await stateOf(panel)).requests.find(each => each.state === 'answered'),
      );
      expectThat(
        answered.answer?.words.startsWith('Pick the contact first') === true,
        'The answer has other words.',
      );
      await toDashboard(scene);
      const overlay = await scene.page.overlay();
      const gap = await gapToTarget(overlay, scene.page, 'button', exactly(words.answer));
      expectThat(gap < 16, `The mark stands ${gap} px away from “Create task”.`);
      expectThat(
        !(await overlay.text()).includes('Pick the contact'),
        'The answer’s text stands in the page.',
      );
      return Math.round(gap);
    },
  },
  {
    words: of('read'),
    async play(scene) {
      const overlay = await scene.page.overlay();
      await overlay.click('button', exactly(words.answer));
      await until(
        'the mark is gone',
        async () => !(await overlay.heard()).some(each => each.name === words.answer),
      );
      const panel = await panelOf(scene);
      await panel.front();
      await panel.find({ role: 'heading', name: words.answer });
      await panel.find({ words: 'Pick the contact first', first: true });
      scene.seen = panel;
    },
  },
  {
    words: of('retires'),
    async play(scene) {
      const panel = await panelOf(scene);
      const use = async (day: number) => {
        await planTask(scene.page, `Follow up ${day}`);
        await until(`day ${day} is counted`, async () => (await taskProgress(scene)).unaided >= day);
      };
      // A use counts as the rep's own when no card was up in the ten minutes before: put it away, use it an hour later.
      const putAwayAndUse = async (day: number) => {
        const overlay = await scene.page.overlay();
        await overlay.find('dialog', /./);
        await scene.page.press('Escape');
        await until('Escape closes the card', () => noCard(overlay));
        // The card closes at once, whoever answers; time may pass only when the background has noted it.
        await until('“not now” is noted', async () =>
          (await shownThings(scene)).some(({ notNows }) => notNows >= day),
        );
        await nextVisit(scene, 1 / 24);
        await use(day);
      };
      await scene.page.front();
      await putAwayAndUse(1);
      await nextVisit(scene);
      await putAwayAndUse(2);
      await nextVisit(scene);
      await pause(SILENCE_MS);
      expectThat(await noTaskTip(scene.page), 'The tip still comes by itself on the third day.');
      await use(3);
      const mastery = await taskProgress(scene);
      expectThat(mastery.state === 'mastered', `The feature is ${mastery.state}, not mastered.`);
      await nextVisit(scene);
      await pause(SILENCE_MS);
      expectThat(await noTaskTip(scene.page), 'The tip is shown again after the feature was mastered.');
      await panel.front();
      await panel.goto((await panel.url()).replace(/#.*$/, '') + '#progress');
      await panel.reload();
      await panel.find({ words: /3 times on 3 days/, first: true });
      scene.seen = panel;
    },
  },
  {
    words: of('release'),
    async play(scene) {
      await nextVisit(scene);
      await scene.stage.publish('atomic-crm', 2, ['demo/release-2']);
      const panel = await panelOf(scene);
      await panel.ask('panel.refresh', {});
      await until('the new pack is installed', async () =>
        (await stateOf(panel)).packs.some(each => each.id === 'atomic-crm' && each.serial === 2),
      );
      await scene.page.front();
      const overlay = await scene.page.overlay();
      await overlay.find('StaticText', exactly(words.number));
      const cards = (await overlay.heard()).filter(each => each.role === 'dialog');
      const dots = (await overlay.heard()).filter(each => DOT.test(each.name));
      expectThat(
        cards.length === 1 && dots.length === 0,
        `${cards.length} cards and ${dots.length} dots are shown.`,
      );
    },
  },
  {
    words: of('closed'),
    async play(scene) {
      const overlay = await scene.page.overlay();
      await overlay.click('button', exactly(words.done));
      await until('the card is closed', () => noCard(overlay));
      await until('“got it” is noted', async () =>
        (await shownThings(scene)).some(({ item, ended }) => item.includes('/change/') && ended === 'done'),
      );
      await toDashboard(scene);
      await pause(SILENCE_MS);
      const shown = await (await scene.page.overlay()).heard();
      expectThat(
        shown.filter(each => each.role !== 'status').length === 0,
        `Shown again: ${shown.map(each => each.name).join(', ')}`,
      );
    },
  },
  {
    words: of('before a call'),
    async play(scene) {
      await passDays(scene.stage, await panelOf(scene), 1);
      const meeting = await scene.browser.newTab();
      scene.page = meeting;
      scene.seen = meeting;
      await meeting.goto(`${scene.stage.sandbox.meetUrl}call/foothold`);
      const overlay = await meeting.overlay();
      await overlay.find('button', DOT);
    },
  },
  {
    words: of('in the call'),
    async play({ page }) {
      const overlay = await page.overlay();
      await page.click({ role: 'textbox', name: 'Nickname' });
      await page.type('Jane');
      await page.click({ role: 'button', name: 'Join Call' });
      await page.find(HANG_UP);
      expectThat(await overlay.silent(), 'Something of ours is shown in the call.');
      await pause(SILENCE_MS);
      expectThat((await overlay.heard()).length === 0, 'Something of ours came up during the call.');
    },
  },
  {
    words: of('after the call'),
    async play(scene) {
      // One pushed thing a day: a long call, over midnight.
      await passDays(scene.stage, await panelOf(scene), 1);
      await scene.page.front();
      await scene.page.click(HANG_UP);
      const overlay = await scene.page.overlay();
      await overlay.find('button', DOT, 20_000);
    },
  },
];

/** For somebody's own pack: its first tip comes up on the sales app and its card opens. */
export function firstTipOf(pack: string): JourneyStep {
  return {
    words: language => wordsIn(journeyWords, language).firstTip(pack),
    async play({ page, stage }) {
      await page.goto(stage.sandbox.crmUrl);
      const overlay = await page.overlay();
      await overlay.click('button', DOT, 30_000).catch(() => {
        throw new Complaint({ code: 'no dot', pack });
      });
      const card = await overlay.find('dialog', /./);
      return card.name;
    },
  };
}
