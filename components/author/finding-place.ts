import { CHANGE_PATHS } from '../../utils/core/authoring/change-gaps';
import { itemsIn, type Draft, type ListName } from '../../utils/core/authoring/draft';
import { readPath } from '../../utils/core/packs/finding';
import { LISTS } from '../../utils/core/packs/source-format';
import type { AuthorWords } from '../../utils/i18n/author';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { authorRecordWords } from '../../utils/i18n/author-record';
import { wordsIn } from '../../utils/i18n/words';
import { nameOf } from './name-of';

/**
 * Where a finding is mended, as the forms call it: `tips[0].title.sv` is “Tip “Plan it”: Title, in Swedish”. Null for
 * what no form here holds; the path says it then.
 * @param path as the command line writes it
 */
export function findingPlace(path: string, draft: Draft, words: AuthorWords): string | null {
  const [first, at, ...rest] = readPath(path);
  const list = LISTS.find(name => name === first);
  const item = list && typeof at === 'number' ? itemsIn(draft, list)[at] : undefined;
  if (!list || !item) return null;
  const step =
    rest[0] === 'steps' && typeof rest[1] === 'number'
      ? [wordsIn(authorRecordWords, words.lang).step(rest[1] + 1)]
      : [];
  const label = partName(list, rest, words);
  if (label === undefined && rest.length > step.length * 2) return null;
  const { languages } = wordsIn(authorFormsWords, words.lang);
  const language = languages[rest.at(-1) as keyof typeof languages] as string | undefined;
  const part = label !== undefined && language ? words.inLanguage(label, language) : label;
  return [words.thingNamed(words.thing[list], nameOf(item, words)), ...step, ...(part ? [part] : [])].join(
    ': ',
  );
}

/** Parts that are lists themselves: what follows is one of them, by number or id. */
const LISTED = new Set<unknown>(['areas', 'steps', 'dates', 'worries', 'success']);

/** What a form calls a part of a thing, or the nearest part around it that it has a name for. */
export function partName(
  list: ListName,
  path: readonly (string | number)[],
  words: AuthorWords,
): string | undefined {
  const labels = labelsIn(list, words);
  const named = path.filter((_, i) => !LISTED.has(path[i - 1]));
  for (let length = named.length; length > 0; length--) {
    const label = labels[named.slice(0, length).join('.')];
    if (label !== undefined) return label;
  }
  return undefined;
}

/** What the forms call the parts of a thing, by their paths without numbers. */
function labelsIn(list: ListName, words: AuthorWords): Record<string, string> {
  const form = wordsIn(authorFormsWords, words.lang);
  const record = wordsIn(authorRecordWords, words.lang);
  const { feature, owner, review } = words;
  switch (list) {
    case 'features':
      return { title: words.featureTitle, purpose: words.featurePurpose, success: record.done };
    case 'tips':
      return {
        feature,
        owner,
        review,
        title: words.tipTitle,
        body: words.tipBody,
        anchor: words.place,
        walkthrough: words.leadsTo,
        change: words.explains,
      };
    case 'walkthroughs':
      return {
        feature,
        owner,
        review,
        title: record.title,
        steps: record.steps,
        'steps.title': record.stepTitle,
        'steps.body': record.stepBody,
        'steps.fallback': record.fallback,
        'steps.anchor': words.place,
        'steps.when': record.who,
      };
    case 'changes':
      return {
        ...Object.fromEntries(
          Object.entries(CHANGE_PATHS).map(([part, path]) => [
            path.join('.'),
            form.part[part as keyof typeof CHANGE_PATHS],
          ]),
        ),
        evidence: form.evidence,
        field: form.field,
        makers: form.makers,
        because: form.because,
        'audience.howLong': form.howLong,
        'audience.since': form.since,
        'worries.worry': form.worry,
        'worries.answer': form.worryAnswer,
        'stills.before': form.stillBefore,
        'stills.now': form.stillNow,
        reverses: form.reverses,
        unlearn: form.unlearn,
        staying: form.part.staying,
      };
    case 'glossary':
      return {
        term: form.term,
        definition: form.definition,
        'agreed.sales': form.agreedSales,
        'agreed.ops': form.agreedOps,
      };
    case 'calendar':
      return {
        title: form.headsUpTitle,
        body: form.headsUpBody,
        change: form.headsUpChange,
        announced: form.announced,
        lands: form.lands,
        oldWayEnds: form.oldWayEnds,
        still: form.still,
      };
    case 'roadmap':
      return {
        title: form.planTitle,
        body: form.planBody,
        dates: form.promised,
        delivered: form.delivered,
        'dates.from': form.from,
        'dates.until': form.until,
        'dates.why': form.movedWhy,
        'dropped.why': form.droppedWhy,
      };
    case 'stills':
      return { 'areas.name': record.areaName, 'areas.does': record.areaDoes };
    default:
      return {};
  }
}
