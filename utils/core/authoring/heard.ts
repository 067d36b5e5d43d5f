import { normalise } from '../anchors/text';
import { wordings } from '../anchors/features';
import type { Anchor } from '../anchors/description';
import { itemsIn, type Draft, type DraftItem } from './draft';

/** A question that was asked and answered for everybody. */
export interface HeardQuestion {
  /** The feature's title, as it stood where it was asked. */
  feature?: string;
  /** Name of the thing that was asked about. */
  element?: string;
  question: string;
  answer: string;
  /** YYYY-MM-DD */
  day: string;
}

/** What a browser knows of questions and thanks. Thanks: how often, by pack and feature. */
export interface Heard {
  questions: readonly HeardQuestion[];
  thanks: Readonly<Record<string, number>>;
}

/** What was asked about the same feature or the same thing on the page, and how often an answer there was thanked for. */
export function heardOf(
  heard: Heard,
  draft: Draft,
  item: DraftItem,
  anchor: Anchor,
): { questions: HeardQuestion[]; thanks: number } {
  const feature = itemsIn(draft, 'features').find(({ id }) => id === item['feature']);
  const titles = Object.values((feature?.['title'] ?? {}) as Record<string, string>).map(normalise);
  const names = wordings(anchor.name);
  return {
    questions: heard.questions.filter(
      question =>
        (question.feature !== undefined && titles.includes(normalise(question.feature))) ||
        (question.element !== undefined && names.includes(normalise(question.element))),
    ),
    thanks: (feature && heard.thanks[`${String(draft.head['id'])}/${feature.id}`]) ?? 0,
  };
}
