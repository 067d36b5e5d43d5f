import type { Change, Pack } from '../../core/packs/pack';
import { word, type Text, type Worded } from '../../core/packs/text';
import type { Showing, WhyCard } from '../../messages/showing';
import type { ShowingRow } from '../store/rows';
import { findItem } from './items';

/**
 * A showing in the reader's words: texts of the pack and nothing about the person. Null when the pack no longer has
 * it.
 */
export function wordShowing(
  row: ShowingRow,
  packs: readonly Pack[],
  language: string,
  team: string | undefined,
): Showing | null {
  const item = findItem(packs, row.item);
  if (!item) return null;
  const say = (text: Text): Worded => word(text, language);
  const { token } = row;

  if (item.kind === 'tip') {
    const { tip } = item;
    return {
      kind: 'tip',
      token,
      form: row.form,
      anchor: tip.anchor,
      owner: tip.owner,
      title: say(tip.title),
      body: say(tip.body),
      change: item.pack.changes.some(({ id }) => id === tip.change),
      walkthrough: item.pack.walkthroughs.some(({ id }) => id === tip.walkthrough),
    };
  }
  if (item.kind === 'moved') {
    const { change, oldPlace } = item;
    return {
      kind: 'tip',
      token,
      form: row.form,
      anchor: oldPlace.anchor,
      owner: change.owner,
      title: say(change.title),
      body: say(change.now),
      change: true,
      walkthrough: false,
    };
  }
  if (item.kind === 'change') {
    const { change, pack } = item;
    return {
      kind: 'why',
      token,
      ...(change.anchor && { anchor: change.anchor }),
      owner: change.owner,
      back: row.from !== undefined,
      card: whyCard(change, pack, say, team),
    };
  }
  const { walkthrough } = item;
  const n = row.step ?? 0;
  const step = walkthrough.steps[n];
  if (!step) return null;
  return {
    kind: 'step',
    token,
    anchor: step.anchor,
    owner: walkthrough.owner,
    n: n + 1,
    of: walkthrough.steps.length,
    title: say(step.title),
    body: say(step.body),
    fallback: say(step.fallback),
    advance: step.advance,
  };
}

/** What was left out stays visible as "nobody has said": null. */
function whyCard(change: Change, pack: Pack, say: (text: Text) => Worded, team: string | undefined): WhyCard {
  const own = team === undefined ? undefined : change.teams?.[team];
  const maybe = (text: Text | undefined): Worded | null => (text ? say(text) : null);
  const champion = pack.champions.find(({ id }) => id === (own?.ask ?? change.ask));
  const reversed = pack.changes.find(({ id }) => id === change.reverses);
  const { audience, staying } = change;
  return {
    title: say(change.title),
    lands: change.lands,
    before: say(change.before),
    now: say(change.now),
    why: say(own?.why ?? change.why),
    decidedBy: maybe(change.decidedBy),
    number: maybe(change.number),
    audience: {
      who: maybe(audience?.who),
      comesBack: maybe(audience?.comesBack),
      vouchedBy: audience?.vouchedBy ?? null,
      since: audience?.since ?? null,
    },
    staying: staying
      ? {
          kind: staying.kind,
          ...(staying.until !== undefined && { until: staying.until }),
          ...(staying.review !== undefined && { review: staying.review }),
        }
      : null,
    cannotYet: maybe(change.cannotYet),
    buildsOn: maybe(change.buildsOn),
    ask: champion
      ? { name: champion.name, ...(champion.contact !== undefined && { contact: champion.contact }) }
      : null,
    worries: (change.worries ?? []).map(({ worry, answer }) => ({
      worry: say(worry),
      answer: maybe(answer),
    })),
    reverses: reversed ? { title: say(reversed.title), lands: reversed.lands } : null,
    field: maybe(change.field),
    makers: maybe(change.makers),
    because: maybe(change.because),
  };
}
