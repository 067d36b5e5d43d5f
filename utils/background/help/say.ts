import type { AnswersFile } from '../../core/help/answers-file';
import type { Pack } from '../../core/packs/pack';
import type { Text, Worded } from '../../core/packs/text';
import type { PanelState } from '../../messages/panel-state';
import type { OutboxStored } from '../store/rows';

/** Pilots that a rep may still volunteer for, and whether this one has. */
export function pilots(
  packs: readonly Pack[],
  outbox: readonly OutboxStored[],
  day: string,
  say: (text: Text) => Worded,
): PanelState['pilots'] {
  const said = new Set(
    outbox.flatMap(({ row }) => (row.request.about?.kind === 'pilot' ? [row.request.about.id] : [])),
  );
  return packs.flatMap(pack =>
    (pack.pilots ?? [])
      .filter(({ until }) => until >= day)
      .map(({ id, title, body, until }) => ({
        id: `${pack.id}/${id}`,
        title: say(title),
        body: say(body),
        until,
        said: said.has(`${pack.id}/${id}`),
      })),
  );
}

/** The replies that somebody promised, the ones still owed first, by their day. */
export function owed(
  answers: AnswersFile | undefined,
  day: string,
  say: (text: Text) => Worded,
): PanelState['owed'] {
  return (answers?.owed ?? [])
    .map(({ id, to, title, due, reply }) => ({
      id,
      to,
      title: say(title as Text),
      due,
      late: reply === undefined && due < day,
      ...(reply && { reply: { words: say(reply.words as Text), by: reply.by, day: reply.day } }),
    }))
    .sort(
      (a, b) => Number(a.reply !== undefined) - Number(b.reply !== undefined) || (a.due < b.due ? -1 : 1),
    );
}
