import type { ItemKey } from '../../core/mastery/feature-key';
import { isProposed } from '../../core/packs/confirmed';
import type { Pack } from '../../core/packs/pack';
import { word, type Text } from '../../core/packs/text';
import type { NumberCase, PageFigures } from '../../messages/explaining';
import { findItem } from '../coach/items';
import { sayChampion, type Reader } from '../coach/word-showing';
import type { Browser } from '../world';

/** Characters of a figure as a page writes it; what is longer is no figure. */
const LONGEST = 80;

const formulaOf = (packs: readonly Pack[], key: string) => {
  const item = findItem(packs, key as ItemKey);
  return item?.kind === 'change' && item.change.formula ? { ...item, formula: item.change.formula } : null;
};

/** What a change does to a number, without any figure. Null when it has no formula. */
export function numberOf(packs: readonly Pack[], key: string, reader: Reader): NumberCase | null {
  const found = formulaOf(packs, key);
  if (!found) return null;
  const { pack, change, formula } = found;
  const say = (text: Text) => word(text, reader.language);
  return {
    language: reader.language,
    title: say(change.title),
    lands: change.lands,
    owner: change.owner,
    champion: sayChampion(pack, reader).champion ?? null,
    number: change.number ? say(change.number) : null,
    result: say(formula.result),
    unit: formula.unit ?? '',
    figures: formula.figures.map(({ id, name, unit, anchor }) => ({
      id,
      name: say(name),
      unit: unit ?? '',
      onPage: anchor !== undefined && !isProposed(anchor),
    })),
    before: formula.before,
    now: formula.now,
  };
}

/**
 * Asks a tab of the change's own app for the figures as they stand there now. They pass through and are kept nowhere.
 * Null when the tab is not one of that app, or does not answer.
 */
export async function figuresFrom(
  browser: Browser,
  packs: readonly Pack[],
  key: string,
  tab: number,
): Promise<PageFigures | null> {
  const found = formulaOf(packs, key);
  if (!found) return null;
  const { pack, change, formula } = found;
  const app = pack.apps.find(({ id }) => id === pack.features.find(each => each.id === change.feature)?.app);
  const tabs = app ? await browser.tabs.query({ url: app.addresses }).catch(() => []) : [];
  const of = tabs.find(({ id }) => id === tab) ?? tabs[0];
  if (of?.id === undefined) return null;
  const anchors = formula.figures.flatMap(({ anchor }) => (anchor && !isProposed(anchor) ? anchor : []));
  const message = { foothold: 1, call: 'tab.read', send: { anchors } };
  const reply = (await browser.tabs.sendMessage(of.id, message, { frameId: 0 }).catch(() => null)) as {
    back?: Partial<PageFigures>;
  } | null;
  const read = Array.isArray(reply?.back?.texts) ? [...reply.back.texts] : [];
  return {
    language: String(reply?.back?.language ?? '').slice(0, 35),
    texts: formula.figures.map(({ anchor }) => {
      const text: unknown = anchor && !isProposed(anchor) ? read.shift() : null;
      return typeof text === 'string' && text.length <= LONGEST ? text : null;
    }),
  };
}
