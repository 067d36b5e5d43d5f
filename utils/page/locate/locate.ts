import { decide, type Decision } from '../../core/anchors/decide';
import type { Description } from '../../core/anchors/description';
import type { Verdict } from '../../core/anchors/verdict';
import { seeInSteps, seePage } from './seen-page';
import { topDocument } from './top-document';
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
  if (!descriptions.length) return [];
  const { seen, ground, decided } = seePage(root);
  return descriptions.map(description => {
    let decision = decided.get(description);
    if (!decision) decided.set(description, (decision = decide(description, ground)));
    return verdictOf(decision, seen, options.settled !== false);
  });
}

/** Works this long before it lets the page have its turn, in milliseconds. */
const TURN_MS = 6;

const nextTurn = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));
};

/**
 * As `locateAll`, for large pages: lets the page work in between. What went away meanwhile is not `found`, but `not yet`.
 * `rest` is waited for between turns.
 */
export async function locateAllSoon(
  root: Document,
  descriptions: Description[],
  options: LocateOptions = {},
  rest = nextTurn,
): Promise<Verdict<Element>[]> {
  if (!descriptions.length) return [];
  let turn = performance.now();
  const breathe = async () => {
    if (performance.now() - turn < TURN_MS) return;
    await rest();
    turn = performance.now();
  };
  const steps = seeInSteps(root, true);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await breathe();
  const { seen, ground, decided } = step.value;
  const verdicts: Verdict<Element>[] = [];
  for (const description of descriptions) {
    await breathe();
    let decision = decided.get(description);
    if (!decision) decided.set(description, (decision = decide(description, ground)));
    verdicts.push(verdictOf(decision, seen, options.settled !== false));
  }
  return verdicts.map(verdict =>
    verdict.kind === 'found' && !verdict.element.isConnected ? { kind: 'not yet' } : verdict,
  );
}

function verdictOf(decision: Decision, seen: Walk, settled: boolean): Verdict<Element> {
  if (decision.kind === 'found')
    return {
      kind: 'found',
      element: seen.elements[decision.row]!,
      confidence: decision.confidence,
      agreed: decision.agreed,
    };
  if (decision.kind === 'ambiguous')
    return { kind: 'ambiguous', elements: decision.rows.map(r => seen.elements[r]!) };
  return { kind: settled ? 'gone' : 'not yet' };
}

/** Whether a click with this `composedPath()` hit the described thing or something inside it. */
export function matches(path: EventTarget[], description: Description, options: LocateOptions = {}): boolean {
  const first = path.find((t): t is Element => (t as Node).nodeType === 1);
  if (!first) return false;
  const verdict = locate(topDocument(first.ownerDocument), description, options);
  return verdict.kind === 'found' && path.includes(verdict.element);
}
