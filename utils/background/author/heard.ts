import type { Heard } from '../../core/authoring/heard';
import { readOutbox } from '../help/read-outbox';
import type { Room } from '../room';
import { readValue } from '../store/values';

/** What this browser knows of questions and thanks: the desk's published answers, and what was thanked for here. */
export async function heard(room: Room): Promise<Heard> {
  return room.store.read(['kv', 'outbox'], async tx => {
    const thanks: Record<string, number> = {};
    for (const { place, thanked } of await readOutbox(tx))
      if (thanked !== undefined && place.feature !== undefined)
        thanks[place.feature] = (thanks[place.feature] ?? 0) + 1;
    const published = (await readValue(tx, 'answers'))?.file.published ?? [];
    return {
      questions: published.map(({ feature, element, question, answer, day }) => ({
        ...(feature !== undefined && { feature }),
        ...(element && { element: element.name }),
        question,
        answer,
        day,
      })),
      thanks,
    };
  });
}
