import type { Description } from '../../core/anchors/description';
import { DESKS } from '../../core/help/desk';
import { captureAllowed } from '../../core/help/capture';
import { ownTexts } from '../../core/help/app-name';
import { redact } from '../../core/help/redact';
import { knownWords } from '../../core/help/redact-path';
import { referenceOf } from '../../core/help/reference';
import {
  ASK_KINDS,
  LONGEST_WORDS,
  TYPED,
  type About,
  type AskKind,
  type Capture,
  type HelpRequest,
  type RedactedRequest,
  type RequestKind,
} from '../../core/help/request';
import type { AnswerKeys } from '../../core/help/sealed-news';
import type { FeatureKey } from '../../core/mastery/feature-key';
import type { Pack } from '../../core/packs/pack';
import type { DraftRevision } from '../../messages/calls';
import type { Page } from '../coach/page';
import { noteOutcome } from '../coach/tally';
import { featuresOf } from '../coach/items';
import { languageOf, packOf, type PackInForce, type Room } from '../room';
import type { AskedPlace, DraftRow, OutcomeRow, ShowingRow } from '../store/rows';
import type { Transaction } from '../store/store';
import { readPolicy, readSettings } from '../store/values';
import { featureAt, placeOf } from './place';

export const DRAFT_STORES = ['drafts', 'outbox', 'outcomes', 'kv'] as const;
/** Titles of the last features used that go with a question. */
const LAST_STEPS = 5;

/** What help is asked with. */
export interface Asking {
  /** Whatever a page said of the element; read by allow-list. */
  capture: unknown;
  /** How the element can be found again, for the answer's mark. Stays here. */
  anchor?: Description | undefined;
  kind?: RequestKind;
  about?: About;
  verdict?: NonNullable<DraftRow['verdict']>;
  /** Nobody pressed anything: a form that the rep has begun stays as it is. */
  quietly?: true;
  /** Made before the transaction begins: nothing but the database may be awaited in one. */
  keys: AnswerKeys;
}

/**
 * Keeps the form that the panel will show, for the showing (or the page) that help was asked from. The id made here
 * is the request's for good, so that nothing sent twice is two requests. What was typed and not sent goes along.
 */
export async function openDraft(
  tx: Transaction,
  page: Page,
  showing: ShowingRow | undefined,
  asking: Asking,
): Promise<void> {
  const where = placeOf(page, showing);
  if (!where) return;
  const { anchor } = asking;
  const capture: Capture = captureAllowed(asking.capture) ?? { element: null, path: page.route };
  const feature = where.place.feature ?? featureAt(page, capture.element);
  const place: AskedPlace = {
    ...where.place,
    ...(feature && { feature }),
    ...(anchor && !where.place.anchor && { anchor }),
  };
  await putDraft(tx, page, asking, { ...where, place, capture: { ...capture, path: page.route } });
  if (feature && !asking.quietly) await noteOutcome(tx, { at: page.now, feature, kind: 'asked' });
}

/** The form for something said or asked in no app that a pack names. */
export async function openPlainDraft(
  tx: Transaction,
  world: Pick<Page, 'newId' | 'now'>,
  asking: Asking,
  place: AskedPlace,
): Promise<void> {
  await putDraft(tx, world, asking, { place, capture: { element: null, path: '' } });
}

async function putDraft(
  tx: Transaction,
  world: Pick<Page, 'newId' | 'now'>,
  { kind = 'question', about, verdict, keys, quietly }: Asking,
  where: Pick<DraftRow, 'place' | 'capture' | 'step'>,
): Promise<void> {
  const before = await currentDraft(tx);
  if (quietly && before && !before.untouched) return;
  const asks = ASK_KINDS.includes(kind as AskKind);
  const hasWords = before && TYPED.some(part => before[part] !== '');
  const typed = hasWords && asks && ASK_KINDS.includes(before.kind as AskKind) ? before : null;
  await tx.clear('drafts');
  await tx.put('drafts', {
    id: world.newId(),
    at: world.now,
    ...where,
    kind: typed?.kind ?? kind,
    ...(about && { about }),
    ...(verdict && { verdict }),
    ...(quietly && { untouched: true as const }),
    urgent: false,
    anonymous: typed?.anonymous ?? false,
    words: typed?.words ?? '',
    scenario: typed?.scenario ?? '',
    need: typed?.need ?? '',
    tried: typed?.tried ?? '',
    contact: '',
    strike: typed?.strike ?? [],
    keep: typed?.keep ?? [],
    keys,
  });
}

/** What the rep changed in the form, kept so that a closed panel loses nothing. */
export async function reviseDraft(tx: Transaction, { draft, ...revision }: DraftRevision): Promise<DraftRow> {
  const row = await tx.get('drafts', draft);
  if (!row) throw new Error('This request is no longer open: it was sent or discarded.');
  const { verdict: _before, untouched: _new, ...rest } = row;
  const revised: DraftRow = { ...rest, ...revision };
  await tx.put('drafts', revised);
  return revised;
}

/**
 * The very object that would leave: the preview shows it and the outbox takes it.
 * @throws a sentence when a text is too long to be sent
 */
export async function requestOf(
  tx: Transaction,
  room: Room,
  packs: readonly PackInForce[],
  row: DraftRow,
): Promise<RedactedRequest> {
  const { draft, pack } = await draftRequest(tx, room, packs, row);
  return redact(draft, { strike: row.strike, keep: row.keep, paths: knownWords(pack), own: ownTexts(pack) });
}

/** The request before redaction, and the pack it speaks of, as a list of none or one. */
export async function draftRequest(
  tx: Transaction,
  room: Room,
  packs: readonly PackInForce[],
  row: DraftRow,
): Promise<{ draft: HelpRequest; pack: Pack[] }> {
  const settings = await readSettings(tx);
  const { helpDesk } = await readPolicy(tx);
  const installed = packs.find(each => packOf(each).id === row.place.pack);
  const pack = installed && packOf(installed);
  const app = pack?.apps.find(({ id }) => id === row.place.app);
  const feature = pack?.features.find(({ id }) => `${pack.id}/${id}` === row.place.feature);
  const isAsked = ASK_KINDS.includes(row.kind as AskKind);
  const draft: HelpRequest = {
    v: 1,
    id: row.id,
    reference: referenceOf(row.id),
    kind: row.kind,
    urgent: row.urgent,
    // A desk that adds a name on the way must not be promised to be nameless.
    ...(row.anonymous && (!helpDesk || DESKS[helpDesk.kind].nameless) && { anonymous: true }),
    words: row.words,
    ...(isAsked && { scenario: row.scenario, need: row.need, tried: row.tried }),
    // In English whoever asks, so that the same thing has the same name at the desk.
    app: app?.title.en ?? row.place.app ?? 'Foothold',
    page: row.capture.path,
    ...(row.capture.element && { element: row.capture.element }),
    ...(row.capture.place && { place: row.capture.place }),
    ...(feature && { feature: feature.title.en }),
    ...(row.step && { step: row.step }),
    pack: { id: row.place.pack ?? '', serial: installed?.verified.bundle.serial ?? 0 },
    lastSteps:
      pack && row.place.app !== undefined && isAsked
        ? lastSteps(await tx.all('outcomes'), pack, row.place.app)
        : [],
    ...(row.about && { about: row.about }),
    ...(row.kind === 'verdict' && row.verdict && { verdict: row.verdict }),
    ...(row.kind === 'pilot' && row.contact.trim() !== '' && { contact: row.contact.trim() }),
    ...(helpDesk?.answers && { answerTo: row.keys.public }),
    ...(row.picture && { picture: row.picture }),
    language: languageOf(room.world, settings.language),
    foothold: room.world.browser.runtime.getManifest().version,
  };
  return { draft, pack: pack ? [pack] : [] };
}

/** @throws a sentence that names the length, when more was typed than a desk takes */
export function checkLength(row: DraftRow): void {
  for (const part of TYPED)
    if (row[part].length > LONGEST_WORDS)
      throw new Error(
        `This text has ${row[part].length} characters; at most ${LONGEST_WORDS} can be sent. Shorten it, or send it in two parts.`,
      );
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

/** The draft the panel is about: the newest. */
export async function currentDraft(tx: Transaction): Promise<DraftRow | undefined> {
  return (await tx.all('drafts')).sort((a, b) => b.at - a.at)[0];
}
