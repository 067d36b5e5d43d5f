import type { Description } from '../anchors/description';
import type { Signal, Step } from '../packs/pack';

/** Something the champion did while recording. Never what was typed or chosen. */
export interface RecordedAct {
  kind: 'click' | 'input' | 'change' | 'submit';
  at: Description;
  role: string;
  /** As it stands on the page; empty where it has none or where it looks like a customer's. */
  name: string;
  /** What the page did of itself after it, until the next act. */
  became: readonly Outcome[];
}

/** What became of the page after an act. `is`: an address with `*` for what is different each time. */
export type Outcome = { on: 'address'; is: string } | { on: 'appears' | 'gone'; at: Description };

const FIELDS = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider', 'listbox']);
/** Choosing in a list is part of filling in the field that it belongs to, and what is chosen is the customer's. */
export const CHOICES: ReadonlySet<string> = new Set(['option', 'menuitemradio', 'treeitem']);

/**
 * Steps drafted from what was done: events on one field are one step, and a click into a field or a choice in its list
 * belongs to filling it in. What is more than a walkthrough holds is left in, for the champion to take out.
 * @param taken ids that are given already
 */
export function stepsFrom(acts: readonly RecordedAct[], taken: readonly { id: string }[] = []): Step[] {
  const ids = taken.map(({ id }) => id);
  return merged(acts).map(act => {
    let n = ids.length + 1;
    while (ids.includes(`step-${n}`)) n++;
    ids.push(`step-${n}`);
    const title = titleOf(act);
    return {
      id: `step-${n}`,
      title,
      body: title,
      anchor: act.at,
      advance: { on: act.kind, at: act.at },
      fallback: {
        en: `If it is not there, look for “${act.name || act.role}” on this page.`,
        sv: `Finns det inte där, leta efter ”${act.name || act.role}” på sidan.`,
      },
    };
  });
}

/** The last thing that the page did tells that it worked; without one there is nothing to go by. */
export function successFrom(acts: readonly RecordedAct[]): Signal | null {
  const last = merged(acts).at(-1);
  const result = last?.became.find(({ on }) => on !== 'address') ?? last?.became.at(-1);
  if (!last || !result) return null;
  return { after: { on: last.kind, at: last.at }, result };
}

function merged(acts: readonly RecordedAct[]): RecordedAct[] {
  const steps: RecordedAct[] = [];
  for (const act of acts) {
    const last = steps.at(-1);
    const became = [...(last?.became ?? []), ...act.became];
    if (last && isSame(last.at, act.at) && (FIELDS.has(act.role) || last.kind === act.kind))
      steps[steps.length - 1] = { ...act, kind: later(last.kind, act.kind), became };
    // Pressing Save, or Enter in a field, sends a form: told twice, as that and as the form's own event.
    else if (CHOICES.has(act.role) || act.kind === 'submit') {
      if (last) steps[steps.length - 1] = { ...last, became };
    } else steps.push(act);
  }
  return steps;
}

const isSame = (a: Description, b: Description): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of what happened in one field, the event that comes when the rep is done with it. */
const later = (a: RecordedAct['kind'], b: RecordedAct['kind']): RecordedAct['kind'] =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
const ORDER: readonly RecordedAct['kind'][] = ['click', 'input', 'change', 'submit'];

function titleOf({ role, name, kind }: RecordedAct): { en: string; sv: string } {
  const what = name || role;
  if (FIELDS.has(role) && kind !== 'click') return { en: `Fill in ${what}`, sv: `Fyll i ${what}` };
  if (role === 'link' || role === 'tab') return { en: `Open ${what}`, sv: `Öppna ${what}` };
  return { en: `Select ${what}`, sv: `Välj ${what}` };
}
