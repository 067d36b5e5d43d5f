import { whereOf } from '../../core/help/desk';
import { wayOnStills } from '../../core/packs/ways';
import { isNews, type Told } from '../../core/coaching/heads-up';
import { today } from '../../core/coaching/today';
import type { AppKey, FeatureKey, ItemKey } from '../../core/mastery/feature-key';
import type { Pack } from '../../core/packs/pack';
import { TRIAL } from '../../core/packs/verify';
import { word, type Text, type Worded } from '../../core/packs/text';
import type { PanelState, Problem } from '../../messages/panel-state';
import { featuresOf, findItem, titleOf } from '../coach/items';
import { COACH_STORES, masteryIn, readRecord, type Record } from '../coach/record';
import { askedAfterCall } from '../help/after-call';
import { owed, pilots } from '../help/say';
import { previewOf } from '../explain/decisions';
import { viewRequest } from '../help/view-request';
import { languageOf, localDay, packOf, type PackInForce, type Room } from '../room';
import { daysBetween, headsUps } from './coming';
import { lobbyNow } from './lobby';
import { readPolicy, readSettings, readValue } from '../store/values';
import type { Transaction } from '../store/store';
import { readCalls } from '../tabs/call-state';
import { watchedPatterns } from '../tabs/register';
import { readOutbox } from '../help/read-outbox';

/** ms */
const LATELY = 24 * 60 * 60 * 1_000;

/** What our own pages show of the rep's things. */
export async function panelState(room: Room): Promise<PanelState> {
  const rows = await room.packs();
  const { browser } = room.world;
  const calls = await readCalls(browser, await watchedPatterns(browser, await room.index()));
  const wishes = await room.store.read(['kv'], readSettings);
  const lobby = wishes.lobby ? await lobbyNow(room, calls, languageOf(room.world, wishes.language)) : null;
  return room.store.read(COACH_STORES, async tx => {
    const settings = await readSettings(tx);
    const policy = await readPolicy(tx);
    const language = languageOf(room.world, settings.language);
    const say = (text: Text): Worded => word(text, language);
    const packs = rows.map(packOf);
    const record = await readRecord(tx);
    const now = room.now();
    const problems = (await tx.all('problems')).map(({ key: _key, ...problem }) => problem);
    const { trouble } = room.store;
    return {
      language,
      now,
      settings,
      ...coaching(rows, record, now, say),
      lately: await lately(tx, packs, now, say),
      comingUp: comingUp(rows, localDay(now), (await readValue(tx, 'told')) ?? {}, say),
      roadmap: packs.flatMap(pack => roadmap(pack, localDay(now), say)),
      glossary: packs
        .flatMap(({ glossary }) => glossary)
        .map(({ term, definition, agreed }) => ({
          term: say(term),
          definition: say(definition),
          agreed: agreed ?? null,
        })),
      requests: (await readOutbox(tx)).sort((a, b) => b.row.at - a.row.at).map(viewRequest),
      pilots: pilots(rows.map(packOf), await readOutbox(tx), localDay(now), say),
      owed: owed((await readValue(tx, 'answers'))?.file, localDay(now), say),
      shown: await lastShown(tx, rows, say),
      problems: [
        ...(trouble === null
          ? []
          : [{ code: 'database' as const, about: 'foothold', at: now, detail: trouble }]),
        ...problems.sort((a, b) => b.at - a.at).flatMap(problem => inWords(problem, packs, say)),
      ],
      packs: rows.map(({ source, verified: { bundle }, stale }) => ({
        id: bundle.pack.id,
        title: say(bundle.pack.title),
        owner: bundle.pack.owner,
        serial: bundle.serial,
        expires: bundle.expires,
        stale,
        ...(source === TRIAL && { trial: true }),
      })),
      apps: packs.flatMap(pack =>
        pack.apps.map(({ id, title, addresses }) => ({
          id: `${pack.id}/${id}`,
          title: say(title),
          addresses,
        })),
      ),
      policy: {
        paused: policy.paused,
        deskName: policy.helpDesk?.name ?? null,
        deskHost: policy.helpDesk ? whereOf(policy.helpDesk) : null,
        pushedPerDay: policy.pushedPerDay ?? null,
        sources: policy.sources.map(({ name, url, keys, threshold }) => ({
          name,
          host: url === undefined ? null : new URL(url).host,
          keys: keys.map(({ kid }) => kid),
          needed: threshold,
        })),
        team: policy.team ?? null,
        trials: policy.trials !== false,
        authoring: policy.authoring !== false,
      },
      inCall: calls.inCall,
      lobby,
      afterCall: meetingOf(packs, await askedAfterCall(tx, now), say),
    };
  });
}

function meetingOf(
  packs: readonly Pack[],
  key: AppKey | null,
  say: (text: Text) => Worded,
): PanelState['afterCall'] {
  for (const { id, apps } of packs)
    for (const app of apps) if (`${id}/${app.id}` === key) return { app: key, title: say(app.title) };
  return null;
}

/** What found no place on a page, by its title and with its text; nothing once no pack says it any more. */
function inWords(problem: Problem, packs: readonly Pack[], say: (text: Text) => Worded): Problem[] {
  if (problem.code !== 'target missing') return [problem];
  const item = findItem(packs, problem.about as ItemKey);
  if (!item) return [];
  const text = item.kind === 'tip' ? item.tip.body : item.kind === 'walkthrough' ? null : item.change.now;
  return [{ ...problem, about: say(titleOf(item)).words, ...(text && { text: say(text) }) }];
}

function coaching(
  rows: readonly PackInForce[],
  record: Record,
  now: number,
  say: (text: Text) => Worded,
): Pick<PanelState, 'today' | 'progress'> {
  const packs = rows.map(packOf);
  const mastery = masteryIn(packs, record, now);
  const progress = featuresOf(packs).flatMap(({ pack, feature, key }) => {
    const app = pack.apps.find(({ id }) => id === feature.app);
    const own = mastery.get(key);
    if (!app || !own) return [];
    const { title, purpose } = feature;
    return [{ feature: key, title: say(title), purpose: say(purpose), app: say(app.title), mastery: own }];
  });
  const seen = new Map<FeatureKey, number>([...record.seen].map(([key, row]) => [key, row.seen]));
  const small = today(packs, mastery, seen, now);
  const about = progress.find(({ feature }) => feature === small?.feature);
  if (!small || !about) return { today: null, progress };
  const { feature, title, purpose, app } = about;
  const walk = packs
    .flatMap(pack => pack.walkthroughs.map(walkthrough => ({ pack, walkthrough })))
    .find(
      ({ pack, walkthrough }) =>
        `${pack.id}/${walkthrough.feature}` === feature && wayOnStills(walkthrough.steps) !== null,
    );
  const rehearse = walk && `${walk.pack.id}/walkthrough/${walk.walkthrough.id}`;
  return {
    today: {
      feature,
      title,
      purpose,
      app,
      because: small.because,
      ...(rehearse !== undefined && { rehearse }),
    },
    progress,
  };
}

/** What a toast said is still to be read here the day after. */
async function lately(
  tx: Transaction,
  packs: readonly Pack[],
  now: number,
  say: (text: Text) => Worded,
): Promise<PanelState['lately']> {
  const outcomes = (await tx.all('outcomes')).sort((a, b) => b.at - a.at);
  for (const outcome of outcomes) {
    if (outcome.at < now - LATELY) return null;
    if (outcome.kind !== 'not now' && outcome.kind !== 'walked') continue;
    const item = findItem(packs, outcome.item);
    if (!item) continue;
    return {
      kind: outcome.kind === 'walked' ? 'finished' : 'later',
      title: say(titleOf(item)),
      at: outcome.at,
    };
  }
  return null;
}

function comingUp(
  rows: readonly PackInForce[],
  day: string,
  told: Told,
  say: (text: Text) => Worded,
): PanelState['comingUp'] {
  const packs = rows.map(packOf);
  return headsUps(packs, day).map(({ id, item, daysLeft }) => ({
    id,
    title: say(item.title),
    body: say(item.body),
    lands: item.lands,
    daysLeft,
    notice: daysBetween(item.announced, item.lands),
    news: isNews(id, daysLeft, told),
    ...(previewOf(packs, id, 'en') !== null && { preview: true }),
    ...(item.oldWayEnds !== undefined && { oldWayEnds: item.oldWayEnds }),
  }));
}

function roadmap(pack: Pack, day: string, say: (text: Text) => Worded): PanelState['roadmap'] {
  return pack.roadmap.map(({ id, title, body, dates, delivered, dropped }) => ({
    id: `${pack.id}/${id}`,
    title: say(title),
    body: say(body),
    dates: dates.map(({ said, from, until, why }) => ({ said, from, until, ...(why && { why: say(why) }) })),
    ...(delivered !== undefined && { delivered }),
    ...(dropped && { dropped: { said: dropped.said, why: say(dropped.why) } }),
    late: delivered === undefined && !dropped && dates.at(-1)!.until < day,
  }));
}

/** What stood in a page last, for "Why am I seeing this?", with what else was weighed. */
async function lastShown(
  tx: Transaction,
  rows: readonly PackInForce[],
  say: (text: Text) => Worded,
): Promise<PanelState['shown']> {
  const token = await readValue(tx, 'reason');
  const row = token === undefined ? undefined : await tx.get('showings', token);
  const packs = rows.map(packOf);
  const item = row && findItem(packs, row.item);
  if (!row || !item) return null;
  return {
    title: say(titleOf(item)),
    because: row.because,
    others: row.others.flatMap(judged => {
      const other = findItem(packs, judged.item as typeof row.item);
      return other ? [{ ...judged, title: say(titleOf(other)).words }] : [];
    }),
  };
}
