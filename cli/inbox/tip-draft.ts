import { freeId } from '../../utils/core/authoring/draft';
import type { Ticket } from './lines';

/** Review a tip that came of a question after half a year. ms. */
const REVIEW_AFTER = 182 * 24 * 60 * 60 * 1_000;

/**
 * An answer as the start of a tip, an item of `tips.json`: its place, its words in the language they were written in,
 * its author. What only a person can say stays to be filled in, and lint names it.
 * @param now ms
 */
export function tipDraft({ request, answer }: Ticket, now: number): object {
  const { element, feature, language } = request;
  const name = element?.name ?? feature ?? request.app;
  const own = language.split('-')[0] === 'sv' ? 'sv' : 'en';
  const words = answer?.words ?? '';
  const both = (text: string) => ({ en: own === 'en' ? text : '', sv: own === 'sv' ? text : '' });
  return {
    id: freeId(name, []),
    feature: feature === undefined ? '' : freeId(feature, []),
    title: both(name),
    body: both(words),
    anchor: { v: 1, ...(element && { role: element.role, name: element.name }) },
    owner: answer?.by ?? '',
    review: new Date(now + REVIEW_AFTER).toISOString().slice(0, 10),
  };
}
