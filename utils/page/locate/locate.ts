import { decideRecorded, type Decision } from '../../core/anchors/decide';
import type { Description } from '../../core/anchors/description';
import { decideSparse, namedIn } from '../../core/anchors/sparse';
import { atOnce, type Steps } from '../../core/anchors/steps';
import type { Verdict } from '../../core/anchors/verdict';
import { isAsSeen, seeAStep } from './seen-page';
import { isShown } from './seen-thing';
import type { Walk } from './walk';

export interface LocateOptions {
  /** False while the page is young or still changing: a miss is then `not yet`. True when left out. */
  settled?: boolean;
}

/** Finds the described thing anywhere in the page, frames and shadow roots of the same origin included. */
export function locate(
  root: Document,
  description: Description,
  options: LocateOptions = {},
): Verdict<Element> {
  return locateAll(root, [description], options)[0]!;
}

/** As `locate`, for many descriptions in one walk; verdicts come in the order of the descriptions. */
export function locateAll(
  root: Document,
  descriptions: Description[],
  options: LocateOptions = {},
): Verdict<Element>[] {
  return atOnce(locateInSteps(root, descriptions, options));
}

/** Works this long before it lets the page have its turn, in milliseconds. */
const TURN_MS = 5;

/** As `locateAll`, but lets the page work in between: `rest` is waited for after each turn. */
export async function locateAllSoon(
  root: Document,
  descriptions: Description[],
  options: LocateOptions = {},
  rest = () => new Promise<void>(resolve => setTimeout(resolve)),
): Promise<Verdict<Element>[]> {
  const steps = locateInSteps(root, descriptions, options);
  for (let turn = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - turn < TURN_MS) continue;
    await rest();
    turn = performance.now();
  }
}

/** A page that changes in every turn is looked at as it was in one of them after so many beginnings. */
const BEGINNINGS = 3;

function* locateInSteps(
  root: Document,
  descriptions: Description[],
  { settled = true }: LocateOptions,
): Steps<Verdict<Element>[]> {
  if (!descriptions.length) return [];
  for (let beginnings = 1; ; beginnings++) {
    let page = seeAStep(root);
    for (; !page; page = seeAStep(root)) yield;
    const { seen, decided } = page;
    const decisions: Decision[] = [];
    const named = namedIn(
      seen,
      descriptions.filter(each => !each.seen && !decided.has(each)),
    );
    for (const description of descriptions) {
      let decision = decided.get(description);
      if (!decision) {
        if (decisions.length) yield;
        decision = description.seen
          ? yield* decideRecorded(description, yield* page.groundInSteps())
          : decideSparse(description, seen, named);
        decided.set(description, decision);
      }
      decisions.push(decision);
    }
    const sure =
      decisions.every(each => each.kind === 'found' && isShown(elementAt(seen, each.row))) ||
      (yield* isAsSeen(root, page));
    if ((sure && seeAStep(root) === page) || beginnings === BEGINNINGS)
      return decisions
        .map(each => verdictOf(each, seen, settled))
        .map(each => (each.kind === 'found' && !each.element.isConnected ? { kind: 'not yet' } : each));
  }
}

const elementAt = (seen: Walk, row: number): Element => seen.things[row]!.reading.element;

function verdictOf(decision: Decision, seen: Walk, settled: boolean): Verdict<Element> {
  if (decision.kind === 'found')
    return {
      kind: 'found',
      element: elementAt(seen, decision.row),
      confidence: decision.confidence,
      agreed: decision.agreed,
    };
  if (decision.kind === 'ambiguous')
    return { kind: 'ambiguous', elements: decision.rows.map(row => elementAt(seen, row)) };
  return { kind: settled ? 'gone' : 'not yet' };
}
