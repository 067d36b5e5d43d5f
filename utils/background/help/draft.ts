import { captureAllowed, redact } from '../../core/help/redact';
import { knownWords } from '../../core/help/redact-path';
import { referenceOf } from '../../core/help/reference';
import type { Capture, HelpRequest, RedactedRequest } from '../../core/help/request';
import type { FeatureKey } from '../../core/mastery/feature-key';
import type { DraftRevision } from '../../messages/calls';
import type { Pack } from '../../core/packs/pack';
import type { HelpDraft } from '../../messages/panel-state';
import type { Page } from '../coach/page';
import { noteOutcome } from '../coach/tally';
import { featuresOf } from '../coach/items';
import { languageOf, packOf, type PackInForce, type Room } from '../room';
import type { DraftRow, OutcomeRow, ShowingRow } from '../store/rows';
import type { Transaction } from '../store/store';
import { readPolicy, readSettings } from '../store/values';
import { viewDesk } from './view-desk';
import { knownHere } from './known';
import { placeOf } from './place';

export const DRAFT_STORES = ['drafts', 'outbox', 'outcomes', 'kv'] as const;
/** Titles of the last features used that go with a question. */
const LAST_STEPS = 5;

/**
 * Keeps the form that the panel will show, for the showing (or the page) that help was asked from. The id made here
 * is the request's for good, so that nothing sent twice is two requests. What was typed and not sent goes along.
 */
export async function openDraft(
  tx: Transaction,
  page: Page,
  showing: ShowingRow | undefined,
  said: unknown,
): Promise<void> {
  const where = placeOf(page, showing);
  if (!where) return;
  const capture: Capture = captureAllowed(said) ?? { element: null, path: page.route };
  const before = await currentDraft(tx);
  const typed = before?.words ? before : null;
  await tx.clear('drafts');
  await tx.put('drafts', {
    id: page.newId(),
    at: page.now,
    ...where,
    capture: { ...capture, path: page.route },
    kind: typed?.kind ?? 'question',
    urgent: false,
    words: typed?.words ?? '',
    strike: typed?.strike ?? [],
  });
  const { feature } = where.place;
  if (feature) await noteOutcome(tx, { at: page.now, feature, kind: 'asked' });
}

/** What the rep changed in the form, kept so that a closed panel loses nothing. */
export async function reviseDraft(tx: Transaction, { draft, ...revision }: DraftRevision): Promise<DraftRow> {
  const row = await tx.get('drafts', draft);
  if (!row) throw new Error('This request is no longer open: it was sent or discarded.');
  const revised = { ...row, ...revision };
  await tx.put('drafts', revised);
  return revised;
}

/** The very object that would leave: the preview shows it and the outbox takes it. */
export async function requestOf(
  tx: Transaction,
  room: Room,
  packs: readonly PackInForce[],
  row: DraftRow,
): Promise<RedactedRequest> {
  const settings = await readSettings(tx);
  const installed = packs.find(each => packOf(each).id === row.place.pack);
  const pack = installed && packOf(installed);
  const app = pack?.apps.find(({ id }) => id === row.place.app);
  const feature = pack?.features.find(({ id }) => `${pack.id}/${id}` === row.place.feature);
  const draft: HelpRequest = {
    v: 1,
    id: row.id,
    reference: referenceOf(row.id),
    kind: row.kind,
    urgent: row.urgent,
    words: row.words,
    // In English whoever asks, so that the same thing has the same name at the desk.
    app: app?.title.en ?? row.place.app,
    page: row.capture.path,
    ...(row.capture.element && { element: row.capture.element }),
    ...(feature && { feature: feature.title.en }),
    ...(row.step && { step: row.step }),
    pack: { id: row.place.pack, serial: installed?.verified.bundle.serial ?? 0 },
    lastSteps: pack ? lastSteps(await tx.all('outcomes'), pack, row.place.app) : [],
    language: languageOf(room.world, settings.language),
    foothold: room.world.browser.runtime.getManifest().version,
  };
  return redact(draft, row.strike, knownWords(pack ? [pack] : []));
}

/** Titles of what was used last in this app, newest first, each once. */
function lastSteps(outcomes: readonly OutcomeRow[], pack: Pack, app: string): string[] {
  const titles = new Map<FeatureKey, string>(
    featuresOf([pack]).flatMap(({ feature, key }) => (feature.app === app ? [[key, feature.title.en]] : [])),
  );
  const used = outcomes
    .filter(({ kind, feature }) => kind === 'success' && titles.has(feature))
    .sort((a, b) => b.at - a.at)
    .map(({ feature }) => titles.get(feature)!);
  return [...new Set(used)].slice(0, LAST_STEPS);
}

/** The form as the panel shows it: what is known here first, then the request. */
export async function showDraft(
  tx: Transaction,
  room: Room,
  packs: readonly PackInForce[],
  row: DraftRow,
): Promise<HelpDraft> {
  const { helpDesk, team } = await readPolicy(tx);
  const language = languageOf(room.world, (await readSettings(tx)).language);
  const request = await requestOf(tx, room, packs, row);
  return {
    id: row.id,
    known: knownHere(packs.map(packOf), row, await tx.all('outbox'), { language, team, now: room.now() }),
    desk: helpDesk ? viewDesk(helpDesk) : null,
    request,
    typed: row.words,
    strike: row.strike,
    whole: await requestOf(tx, room, packs, { ...row, strike: [] }),
  };
}

/** The draft the panel is about: the newest. */
export async function currentDraft(tx: Transaction): Promise<DraftRow | undefined> {
  return (await tx.all('drafts')).sort((a, b) => b.at - a.at)[0];
}
