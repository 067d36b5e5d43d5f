import type { PanelHandlers } from '../../messages/answer';
import type { Pack } from '../../core/packs/pack';
import type { HelpDraft } from '../../messages/panel-state';
import { heed } from '../../core/mastery/record';
import type { RepWord } from '../../core/mastery/outcome';
import { itemsOf } from '../coach/items';
import { readDays, writeDays } from '../coach/days';
import { tally, TALLY_STORES } from '../coach/tally';
import type { Reader } from '../coach/word-showing';
import { decisionsIn, previewOf } from '../explain/decisions';
import { endAfterCall } from '../help/after-call';
import { figuresFrom, numberOf } from '../explain/number';
import { rehearsalOf } from '../explain/rehearsal';
import { collectAnswers } from '../help/answers';
import { askFromPanel } from '../help/ask';
import { currentDraft, DRAFT_STORES, reviseDraft } from '../help/draft';
import { drain, retry, send } from '../help/outbox';
import { point } from '../help/point';
import { takePicture } from '../help/picture';
import { collectReplies } from '../help/replies';
import { showDraft } from '../help/show-draft';
import { thank } from '../help/thank';
import { endTrial, importPack } from '../packs/import';
import { erase } from '../panel/erase';
import { exportAll } from '../panel/my-data';
import { proof } from '../panel/proof';
import { restore } from '../panel/restore';
import { readComing, showNews } from '../panel/coming';
import { search } from '../panel/search';
import { panelState } from '../panel/state';
import { languageOf, localDay, packOf, type Room } from '../room';
import { readPolicy, readSettings, writeValue } from '../store/values';
import { changed, showWaitingView } from '../surfaces';
import { pushPlans } from '../tabs/push';
import { follow, refresh } from '../tend';
import type { Sender } from '../world';

/** A panel that is opened again and again need not ask the desk each time. ms. */
const ASKED_JUST_NOW = 15_000;
const ANSWERS_JUST_READ = 60_000;

/** The answers to our own pages. */
export function panelDoors(opened: () => Promise<Room>): PanelHandlers<Sender> {
  const tellAll = async (room: Room): Promise<void> => {
    await changed(room.world.browser);
    room.later(pushPlans(room));
  };
  return {
    'panel.state': async () => {
      const room = await opened();
      const state = await panelState(room);
      room.later(showWaitingView(room.world.browser, room.now()));
      room.later(collectReplies(room, ASKED_JUST_NOW, true));
      room.later(collectAnswers(room, ANSWERS_JUST_READ));
      return state;
    },
    'panel.search': async ({ words }) => search(await opened(), words),
    'panel.draft': async () => draftNow(await opened()),
    'panel.ask': async wish => {
      const room = await opened();
      await askFromPanel(room, wish);
      if (wish.customer) await showNews(room);
      return draftNow(room);
    },
    'panel.afterCall': async () => {
      const room = await opened();
      await room.store.write(['kv'], endAfterCall);
      await showNews(room);
    },
    'panel.point': async () => point(await opened()),
    'panel.picture': async wish => takePicture(await opened(), wish),
    'panel.thank': async ({ request }) => {
      const room = await opened();
      await thank(room, request);
      await changed(room.world.browser);
    },
    'panel.revise': async revision => {
      const room = await opened();
      const packs = await room.packs();
      return room.store.write(DRAFT_STORES, async tx =>
        showDraft(tx, room, packs, await reviseDraft(tx, revision)),
      );
    },
    'panel.send': async revision => {
      const room = await opened();
      const sent = await send(room, revision);
      room.later(changed(room.world.browser));
      return sent;
    },
    'panel.discard': async ({ draft }) => {
      const room = await opened();
      await room.store.write(['drafts'], tx => tx.delete('drafts', draft));
    },
    'panel.say': async ({ feature, says }) => {
      const room = await opened();
      await say(room, { feature, says, at: room.now() });
      await tellAll(room);
    },
    // Open pages are not told: what was news stays marked while it is read.
    'panel.readComing': async () => readComing(await opened()),
    'panel.rehearsal': async ({ item }) => {
      const { packs, reader } = await reading(await opened());
      return rehearsalOf(packs, item, reader);
    },
    'panel.number': async ({ item }) => {
      const { packs, reader } = await reading(await opened());
      return numberOf(packs, item, reader);
    },
    'panel.figures': async ({ item, tab }) => {
      const room = await opened();
      return figuresFrom(room.world.browser, (await room.packs()).map(packOf), item, tab);
    },
    'panel.decisions': async () => {
      const room = await opened();
      const { packs, reader } = await reading(room);
      const { language } = reader;
      return { language, decisions: decisionsIn(packs, localDay(room.now()), language) };
    },
    'panel.preview': async ({ headsUp }) => {
      const { packs, reader } = await reading(await opened());
      return previewOf(packs, headsUp, reader.language);
    },
    'panel.set': async settings => {
      const room = await opened();
      await room.store.write(['kv'], async tx =>
        writeValue(tx, 'settings', { ...(await readSettings(tx)), ...settings }),
      );
      await follow(room, true);
    },
    'panel.refresh': async () => {
      const room = await opened();
      await Promise.all([refresh(room), drain(room), collectReplies(room, 0, true), collectAnswers(room, 0)]);
    },
    'panel.retry': async ({ request }) => retry(await opened(), request),
    'panel.proof': async () => proof(await opened()),
    'panel.export': async () => ({ json: await exportAll(await opened()) }),
    'panel.restore': async ({ json }) => {
      const room = await opened();
      const problem = await restore(room, json);
      if (!problem) await tellAll(room);
      return { problem };
    },
    'panel.erase': async what => {
      const room = await opened();
      await erase(room, what);
      await tellAll(room);
    },
    'panel.import': async ({ bytes, name = 'file' }) => {
      const room = await opened();
      const problem = await importPack(room, new TextEncoder().encode(bytes), name);
      await follow(room, problem === null);
      return { problem };
    },
    'panel.endTrial': async ({ pack }) => {
      const room = await opened();
      await endTrial(room, pack);
      await follow(room, true);
    },
    'panel.granted': async () => follow(await opened(), true),
  };
}

/** The packs in force, and for whom they are worded. */
async function reading(room: Room): Promise<{ packs: Pack[]; reader: Reader }> {
  const packs = (await room.packs()).map(packOf);
  return room.store.read(['kv'], async tx => {
    const language = languageOf(room.world, (await readSettings(tx)).language);
    return { packs, reader: { language, team: (await readPolicy(tx)).team } };
  });
}

async function draftNow(room: Room): Promise<HelpDraft | null> {
  const packs = await room.packs();
  return room.store.read(DRAFT_STORES, async tx => {
    const row = await currentDraft(tx);
    return row ? showDraft(tx, room, packs, row) : null;
  });
}

/** The rep's word outranks what was counted; "show me again" starts the feature over. */
async function say(room: Room, word: RepWord): Promise<void> {
  const packs = (await room.packs()).map(packOf);
  await room.store.write([...TALLY_STORES, 'shown'], async tx => {
    await tx.put('words', word);
    const record = {
      days: await readDays(tx, word.feature),
      recent: await tx.outcomesOf(word.feature),
      shown: await tx.all('shown'),
    };
    const left = heed(word, record, feature => itemsOf(packs, feature));
    await writeDays(tx, word.feature, left.days);
    for (const row of record.recent)
      if (!left.recent.includes(row) && row.n !== undefined) await tx.delete('outcomes', row.n);
    for (const row of record.shown) if (!left.shown.includes(row)) await tx.delete('shown', row.item);
    await tally(tx, word.feature);
  });
}
