import type { Pack } from '../../core/packs/pack';
import { word, type Text, type Worded } from '../../core/packs/text';
import type { HelpDraft } from '../../messages/panel-state';
import { localDay } from '../room';
import type { DraftRow, OutboxStored } from '../store/rows';
import { viewRequest } from './view-request';

interface Reader {
  language: string;
  team: string | undefined;
  now: number;
}

/** What is known about the place before anybody is asked. Offline and at once. */
export function knownHere(
  packs: readonly Pack[],
  { place, capture }: Pick<DraftRow, 'place' | 'capture'>,
  outbox: readonly OutboxStored[],
  reader: Reader,
): HelpDraft['known'] {
  const say = (text: Text): Worded => word(text, reader.language);
  const pack = packs.find(({ id }) => id === place.pack);
  const mine = (of: { feature?: string | undefined }): boolean =>
    place.feature !== undefined && pack !== undefined && `${pack.id}/${of.feature}` === place.feature;
  const tips = (pack?.tips ?? []).filter(mine);
  const anchor = place.anchor && JSON.stringify(place.anchor);
  const answers = (pack?.answers ?? []).filter(
    answer => mine(answer) || (anchor !== undefined && JSON.stringify(answer.anchor) === anchor),
  );

  const spoken = [
    capture.element?.name ?? '',
    ...tips.flatMap(({ title, body }) => [...Object.values(title), ...Object.values(body)]),
    ...answers.flatMap(({ question, answer }) => [...Object.values(question), ...Object.values(answer)]),
  ]
    .join(' \n ')
    .toLowerCase();
  const terms = packs
    .flatMap(({ glossary }) => glossary)
    .filter(({ term }) => Object.values(term).some(said => spoken.includes(said.toLowerCase())));

  return {
    answers: answers.map(({ question, answer }) => ({ question: say(question), answer: say(answer) })),
    tips: tips.map(({ title, body }) => ({ title: say(title), body: say(body) })),
    terms: terms.map(({ term, definition }) => ({ term: say(term), definition: say(definition) })),
    earlier: outbox
      .filter(asked => place.feature !== undefined && asked.place.feature === place.feature)
      .sort((a, b) => b.row.at - a.row.at)
      .map(viewRequest),
    onDuty: onDuty(pack, reader, say),
    champion: championOf(pack, reader.team),
  };
}

function onDuty(pack: Pack | undefined, { team, now }: Reader, say: (text: Text) => Worded) {
  const day = localDay(now);
  const shifts = (pack?.support ?? []).filter(({ from, until }) => from <= day && day <= until);
  const shift = ofTeam(shifts, team);
  if (!shift) return null;
  return {
    who: say(shift.who),
    until: shift.until,
    ...(shift.hours !== undefined && { hours: shift.hours }),
  };
}

function championOf(pack: Pack | undefined, team: string | undefined): HelpDraft['known']['champion'] {
  const champion = ofTeam(pack?.champions ?? [], team);
  if (!champion) return null;
  return { name: champion.name, ...(champion.contact !== undefined && { contact: champion.contact }) };
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
