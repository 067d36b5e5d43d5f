import { promiseOf } from '../../core/help/promise';
import type { AnswersFile } from '../../core/help/answers-file';
import { rankKnown, type AskedAbout } from '../../core/help/rank-known';
import type { Duty, Pack } from '../../core/packs/pack';
import { word, type Text, type Worded } from '../../core/packs/text';
import type { HelpDraft, KnownAnswer } from '../../messages/panel-state';
import { sayChampion } from '../coach/word-showing';
import { localDay } from '../room';
import type { DraftRow, OutboxStored } from '../store/rows';
import { viewRequest } from './view-request';

interface Reader {
  language: string;
  team: string | undefined;
  now: number;
}

/** Answers shown; more would be a list nobody reads. */
const MOST = 8;

/**
 * What is known about the place before anybody is asked, offline and at once: what was asked and answered, the
 * nearest first, the old way, tips, words, and who is on duty.
 */
export function knownHere(
  packs: readonly Pack[],
  draft: Pick<DraftRow, 'place' | 'capture' | 'words'>,
  outbox: readonly OutboxStored[],
  answers: AnswersFile | undefined,
  reader: Reader,
): HelpDraft['known'] {
  const { place, capture } = draft;
  const say = (text: Text): Worded => word(text, reader.language);
  const pack = packs.find(({ id }) => id === place.pack);
  const mine = (of: { feature?: string | undefined }): boolean =>
    place.feature !== undefined && pack !== undefined && `${pack.id}/${of.feature}` === place.feature;
  const tips = (pack?.tips ?? []).filter(mine);
  const changes = (pack?.changes ?? []).filter(mine);
  const feature = pack?.features.find(({ id }) => mine({ feature: id }));

  const here: AskedAbout = {
    anchor: place.anchor && JSON.stringify(place.anchor),
    role: capture.element?.role,
    name: capture.element?.name,
    feature: feature?.title.en,
    words: `${capture.element?.name ?? ''} ${draft.words}`,
  };
  const asked: (AskedAbout & { known: Omit<KnownAnswer, 'near'> })[] = [
    ...(pack?.answers ?? []).map(({ id, question, answer, anchor, feature: of }) => ({
      anchor: anchor && JSON.stringify(anchor),
      role: anchor?.role,
      name: anchor && typeof anchor.name === 'string' ? anchor.name : undefined,
      feature: pack?.features.find(each => each.id === of)?.title.en,
      words: `${say(question).words} ${say(answer).words}`,
      known: { id, question: say(question), answer: say(answer) },
    })),
    ...(answers?.published ?? []).map(one => ({
      role: one.element?.role,
      name: one.element?.name,
      feature: one.feature,
      words: `${one.question} ${one.answer}`,
      known: {
        id: one.id,
        question: { words: one.question, lang: '' },
        answer: { words: one.answer, lang: '' },
        by: one.by,
        day: one.day,
      },
    })),
  ];
  const near = rankKnown(asked, here).slice(0, MOST);

  const spoken = [
    capture.element?.name ?? '',
    ...tips.flatMap(({ title, body }) => [...Object.values(title), ...Object.values(body)]),
    ...near.map(({ words }) => words),
  ]
    .join(' \n ')
    .toLowerCase();
  const terms = packs
    .flatMap(({ glossary }) => glossary)
    .filter(({ term }) => Object.values(term).some(said => spoken.includes(said.toLowerCase())));

  return {
    answers: near.map(({ known, near: how }) => ({ ...known, near: how })),
    tips: tips.map(({ title, body }) => ({ title: say(title), body: say(body) })),
    old: changes.map(({ title, before, now, lands }) => ({
      title: say(title),
      before: say(before),
      now: say(now),
      lands,
    })),
    oldNames: (feature?.oldNames ?? []).map(say),
    terms: terms.map(({ term, definition }) => ({ term: say(term), definition: say(definition) })),
    earlier: outbox
      .filter(one => isHere(one, draft))
      .sort((a, b) => b.row.at - a.row.at)
      .map(viewRequest),
    onDuty: onDuty(answers?.duty ?? [], pack, reader, say),
    promise: answers ? promiseOf(answers, localDay(reader.now)) : null,
    champion: (pack && sayChampion(pack, reader).champion) ?? null,
  };
}

/** The rep's own questions about the same feature or the same element. */
function isHere(
  { place: asked, row }: OutboxStored,
  { place, capture }: Pick<DraftRow, 'place' | 'capture'>,
): boolean {
  if (place.feature !== undefined) return asked.feature === place.feature;
  const { element } = row.request;
  return (
    place.app !== undefined &&
    asked.app === place.app &&
    (place.anchor !== undefined
      ? JSON.stringify(asked.anchor) === JSON.stringify(place.anchor)
      : element !== undefined &&
        element.role === capture.element?.role &&
        element.name === capture.element.name)
  );
}

/** Who is on duty today by the desk's own word, else by the pack's. */
function onDuty(
  fresh: readonly Duty[],
  pack: Pack | undefined,
  { team, now }: Reader,
  say: (text: Text) => Worded,
) {
  const day = localDay(now);
  const today = (shifts: readonly Duty[]): Duty | undefined =>
    ofTeam(
      shifts.filter(({ from, until }) => from <= day && day <= until),
      team,
    );
  const shift = today(fresh) ?? today(pack?.support ?? []);
  if (!shift) return null;
  return {
    who: say(shift.who),
    until: shift.until,
    ...(shift.hours !== undefined && { hours: shift.hours }),
  };
}

/** The team's own before one for everybody; never another team's. */
function ofTeam<T extends { team?: string | undefined }>(
  all: readonly T[],
  team: string | undefined,
): T | undefined {
  return (
    all.find(one => one.team !== undefined && one.team === team) ?? all.find(one => one.team === undefined)
  );
}
