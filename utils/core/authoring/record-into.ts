import type { Signal, Step } from '../packs/pack';
import { itemsIn, withField, type Draft } from './draft';
import { withNewFeature } from './placing';
import { isAmong, withOtherWay } from './record-again';
import { stepsFrom, successFrom, type RecordedAct } from './recording';

/** A recording under way: the walkthrough it goes into, and what stood there before. */
export interface Recording {
  /** The walkthrough. */
  id: string;
  before: readonly Step[];
  /** The signs of success that stood there; none of them is this recording's to take away. */
  signs?: readonly Signal[];
  /** The same task is done again, where the page differs. */
  again: boolean;
  acts: readonly RecordedAct[];
  /** Where it began, as an address of any such page. */
  start: string;
}

/** What stands in a draft before anything is recorded into this walkthrough of it. */
export function stoodIn(draft: Draft | null, id: string): Required<Pick<Recording, 'before' | 'signs'>> {
  const walk = draft && itemsIn(draft, 'walkthroughs').find(each => each.id === id);
  const feature = walk && itemsIn(draft, 'features').find(each => each.id === walk['feature']);
  return {
    before: (walk?.['steps'] ?? []) as readonly Step[],
    signs: (feature?.['success'] ?? []) as readonly Signal[],
  };
}

/** One more act. */
export const withAct = (recording: Recording, act: Omit<RecordedAct, 'became'>): Recording => ({
  ...recording,
  acts: [...recording.acts, { ...act, became: [] }],
});

/** What the page did of itself, after the last act. */
export function withOutcome(recording: Recording, became: RecordedAct['became']): Recording {
  const last = recording.acts.at(-1);
  if (!last) return recording;
  return { ...recording, acts: recording.acts.with(-1, { ...last, became: [...last.became, ...became] }) };
}

/**
 * The draft with what was recorded so far: the steps behind those that stood there, or beside them where the task was
 * done again; where it starts; and what it is about, called as the first thing that was used, with what the page did in
 * the end as its sign of success. A feature that has a sign already keeps it, and gets one more where the same came of
 * another thing.
 */
export function withRecorded(draft: Draft, { id, before, signs, again, acts, start }: Recording): Draft {
  const fresh = stepsFrom(acts, before);
  const steps = again ? withOtherWay(before, fresh) : [...before, ...fresh];
  let next = withField(draft, 'walkthroughs', id, ['steps'], steps.length > 0 ? steps : undefined);
  const walk = itemsIn(next, 'walkthroughs').find(each => each.id === id);
  if (!walk || steps.length === 0) return next;
  if (walk['start'] === undefined && before.length === 0)
    next = withField(next, 'walkthroughs', id, ['start'], [start]);
  const success = successFrom(acts);
  if (!success) return next;
  if (again) return withOtherSign(next, walk['feature'], fresh, { before, signs }, success);
  if (walk['feature'] === undefined) next = withNewFeature(next, 'walkthroughs', id, acts[0]?.name);
  const about = itemsIn(next, 'walkthroughs').find(each => each.id === id)?.['feature'];
  const feature = itemsIn(next, 'features').find(each => each.id === about);
  if (!feature || !isOurs(feature['success'], steps)) return next;
  return withField(next, 'features', feature.id, ['success'], [success]);
}

/**
 * The same result after another thing tells of the same feature, for those who have that. Another result is left to the
 * champion: the task may have been broken off before it worked.
 */
function withOtherSign(
  draft: Draft,
  about: unknown,
  again: readonly Step[],
  { before, signs: stood = [] }: Pick<Recording, 'before' | 'signs'>,
  success: Signal,
): Draft {
  const feature = itemsIn(draft, 'features').find(({ id }) => id === about);
  const fresh = again.filter(step => !isAmong(step, before));
  const isFresh = ({ after }: Signal): boolean =>
    after !== undefined && 'at' in after && isAmong({ anchor: after.at }, fresh);
  const all = (feature?.['success'] ?? []) as readonly Signal[];
  const signs = all.filter(sign => !isFresh(sign) || isAlike(sign, stood));
  const isOther =
    isFresh(success) &&
    !isAlike(success, signs) &&
    signs.some(({ result }) => isSame(result, success.result));
  if (!feature || (!isOther && signs.length === all.length)) return draft;
  return withField(draft, 'features', feature.id, ['success'], isOther ? [...signs, success] : signs);
}

const isAlike = (sign: Signal, signs: readonly Signal[]): boolean =>
  signs.some(each => JSON.stringify(each) === JSON.stringify(sign));

function isSame(a: Signal['result'], b: Signal['result']): boolean {
  if (a.on !== b.on) return false;
  if ('at' in a && 'at' in b) return isAmong({ anchor: a.at }, [{ anchor: b.at }]);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Nothing yet, or the sign that an earlier act of this very recording gave. */
function isOurs(success: unknown, steps: readonly Step[]): boolean {
  if (!Array.isArray(success) || success.length === 0) return true;
  const after = JSON.stringify((success as { after?: { at?: unknown } }[])[0]?.after?.at);
  return after !== undefined && steps.some(step => JSON.stringify(step.anchor) === after);
}
