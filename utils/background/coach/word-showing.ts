import { cutAtTerms } from '../../core/glossary/find-terms';
import { championFor } from '../../core/packs/champion';
import type { ConfirmedPack } from '../../core/packs/confirmed';
import type { Change, Field, Pack, Step } from '../../core/packs/pack';
import { word, type Text, type Worded } from '../../core/packs/text';
import { conditionOf, placeAfter, progressAt, waysAt, wayOnStills, type Place } from '../../core/packs/ways';
import type {
  Audience,
  Champion,
  FieldShowing,
  PictureFrame,
  Showing,
  Term,
  Way,
  WhyCard,
} from '../../messages/showing';
import type { ShowingRow } from '../store/rows';
import { findItem } from './items';

/** For whom it is worded. */
export interface Reader {
  language: string;
  team: string | undefined;
}

/**
 * A showing in the reader's words: texts of the pack and nothing about the person. Null when the pack no longer has
 * it.
 * @param reader `missed`: the step of the walkthrough whose target is not on this page, from 0
 */
export function wordShowing(
  row: ShowingRow,
  packs: readonly ConfirmedPack[],
  { missed, ...reader }: Reader & { missed: number | undefined },
): Showing | null {
  const item = findItem(packs, row.item);
  if (!item) return null;
  const say = (text: Text): Worded => word(text, reader.language);
  const { token } = row;
  const { pack } = item;
  const champion = sayChampion(pack, reader);

  if (item.kind === 'tip') {
    const { tip } = item;
    const walkthrough = pack.walkthroughs.find(({ id }) => id === tip.walkthrough);
    return {
      kind: 'tip',
      token,
      form: row.form,
      anchor: tip.anchor,
      owner: tip.owner,
      ...champion,
      ...termsIn([tip.body], pack, reader.language),
      title: say(tip.title),
      body: say(tip.body),
      change: pack.changes.some(({ id }) => id === tip.change),
      walkthrough: walkthrough !== undefined,
      ...(walkthrough && wayOnStills(walkthrough.steps) && { rehearse: true }),
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
      ...champion,
      ...termsIn([change.now], pack, reader.language),
      title: say(change.title),
      body: say(change.now),
      change: true,
      walkthrough: false,
    };
  }
  if (item.kind === 'change') {
    const { change } = item;
    const card = whyCard(change, pack, reader);
    return {
      kind: 'why',
      token,
      ...(change.anchor && { anchor: change.anchor }),
      owner: change.owner,
      ...termsIn(
        [change.before, change.now, change.why, change.number, change.audience?.who],
        pack,
        reader.language,
      ),
      back: row.from !== undefined,
      card,
    };
  }
  const { walkthrough } = item;
  const { steps } = walkthrough;
  const place = placeOf(row);
  const step = steps[place.step];
  if (!step) return null;
  const { n, least, most } = progressAt(steps, place);
  const ways = waysAt(steps, place);
  return {
    kind: 'step',
    token,
    anchor: step.anchor,
    owner: walkthrough.owner,
    ...champion,
    ...termsIn([step.body], pack, reader.language),
    n,
    of: most,
    ...(least < most && { least }),
    ...(ways.length > 1 && {
      fork: { ways: ways.map(way => wayOf(steps[way])), now: ways.indexOf(place.step) },
    }),
    title: say(step.title),
    body: say(step.body),
    fallback: say(step.fallback),
    advance: step.advance,
    // The step before the one that is not there is the last that can be done here.
    ...((place.step === missed || waysAt(steps, placeAfter(steps, place)).includes(missed ?? -1)) && {
      last: true,
    }),
    ...(wayOnStills(steps) && { rehearse: true }),
  };
}

/** Where a run, or a step that stands, is in its walkthrough. */
export const placeOf = ({ step = 0, passed = [] }: Pick<ShowingRow, 'step' | 'passed'>): Place => ({
  step,
  passed,
});

/** The end has nothing to do. */
function wayOf(step: Step | undefined): Way {
  if (!step) return {};
  const when = conditionOf(step);
  return { ...(when && { when }), advance: step.advance };
}

/** A field and who sees what is entered there, for its badge. */
export function wordField(field: Field, pack: ConfirmedPack, reader: Reader): FieldShowing {
  const { audience } = field;
  const texts = [audience.who, audience.howLong, audience.comesBack];
  return {
    kind: 'field',
    token: `${pack.id}/${field.id}`,
    anchor: field.anchor,
    owner: field.owner,
    ...sayChampion(pack, reader),
    ...termsIn(texts, pack, reader.language),
    title: word(field.title, reader.language),
    audience: sayAudience(audience, reader.language),
  };
}

/** What was left out stays visible as "nobody has said": null. */
function whyCard(change: Change, pack: Pack, { language, team }: Reader): WhyCard {
  const say = (text: Text): Worded => word(text, language);
  const maybe = (text: Text | undefined): Worded | null => (text ? say(text) : null);
  const own = team === undefined ? undefined : change.teams?.[team];
  const named = own?.ask ?? change.ask;
  const champion = named === undefined ? undefined : championFor(pack, team, named);
  const brief = (other: Change | undefined) => other && { title: say(other.title), lands: other.lands };
  const purpose = pack.features.find(({ id }) => id === change.feature)?.purpose;
  const frame = (id: string | undefined): PictureFrame | null => {
    const still = pack.stills.find(other => other.id === id);
    return still ? { title: say(still.title), width: still.width, height: still.height } : null;
  };
  const { stills } = change;
  return {
    title: say(change.title),
    lands: change.lands,
    before: say(change.before),
    now: say(change.now),
    ...(stills && { pictures: { before: frame(stills.before), now: frame(stills.now) } }),
    why: say(own?.why ?? change.why),
    evidence: maybe(own?.evidence ?? change.evidence),
    purpose: purpose ? say(purpose) : say(change.why),
    decidedBy: maybe(change.decidedBy),
    number: maybe(change.number),
    ...(change.formula && { formula: true }),
    audience: sayAudience(change.audience ?? {}, language),
    staying: sayStaying(change),
    cannotYet: maybe(change.cannotYet),
    buildsOn: maybe(change.buildsOn),
    ask: champion ? brieflyOf(champion) : null,
    worries: (change.worries ?? []).map(({ worry, answer }) => ({
      worry: say(worry),
      answer: maybe(answer),
    })),
    reverses: brief(pack.changes.find(({ id }) => id === change.reverses)) ?? null,
    unlearn: maybe(change.unlearn),
    reversedBy: brief(pack.changes.find(({ reverses }) => reverses === change.id)) ?? null,
    field: maybe(change.field),
    makers: maybe(change.makers),
    because: maybe(change.because),
  };
}

/** Whether it is staying; null: nobody has said. */
export function sayStaying({ staying }: Change): WhyCard['staying'] {
  if (!staying) return null;
  const { kind, until, review } = staying;
  return { kind, ...(until !== undefined && { until }), ...(review !== undefined && { review }) };
}

function sayAudience(audience: Field['audience'], language: string): Audience {
  const maybe = (text: Text | undefined): Worded | null => (text ? word(text, language) : null);
  return {
    who: maybe(audience.who),
    howLong: maybe(audience.howLong),
    comesBack: maybe(audience.comesBack),
    vouchedBy: audience.vouchedBy ?? null,
    since: audience.since ?? null,
  };
}

const brieflyOf = ({ name, contact }: Pack['champions'][number]): Champion => ({
  name,
  ...(contact !== undefined && { contact }),
});

export function sayChampion(pack: Pack, { team }: Reader): { champion?: Champion } {
  const champion = championFor(pack, team);
  return champion ? { champion: brieflyOf(champion) } : {};
}

/** The words of the glossary that stand in these texts, as the reader reads them. */
function termsIn(texts: readonly (Text | undefined)[], pack: Pack, language: string): { terms?: Term[] } {
  if (pack.glossary.length === 0) return {};
  const words = pack.glossary.map(({ term }) => word(term, language).words);
  const found = new Set(
    texts.flatMap(text =>
      text ? cutAtTerms(word(text, language).words, words).map(({ term }) => term) : [],
    ),
  );
  const terms = pack.glossary
    .filter((_, i) => found.has(i))
    .map(({ term, definition, agreed }) => ({
      term: word(term, language),
      definition: word(definition, language),
      agreed: agreed ?? null,
    }));
  return terms.length > 0 ? { terms } : {};
}
