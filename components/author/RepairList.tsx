import type { AuthorHealthWords } from '../../utils/i18n/author-health';
import { sayThing, type StrengthWords } from '../../utils/i18n/strength';
import type { Repair } from '../../utils/messages/author-page';
import type { AuthorEvents } from './author-view';

interface RepairListProps {
  repairs: readonly Repair[];
  say: AuthorHealthWords;
  said: StrengthWords;
  /** What taking one is called. */
  take: string;
  takeOf(thing: string): string;
  on: Pick<AuthorEvents, 'ask'>;
  onTake(repair: Repair): void;
}

/** Things that could be meant, each to be looked at on the page and taken by a press. */
export function RepairList({ repairs, say, said, take, takeOf, on, onTake }: RepairListProps) {
  return (
    <ul class="plain-list">
      {repairs.map((repair, n) => {
        const named = sayThing(repair.role, repair.name, said);
        const twins = repairs.some((other, m) => m !== n && sayThing(other.role, other.name, said) === named);
        const thing = twins ? `${named} ${n + 1}` : named;
        return (
          <li key={n} class="row between">
            <bdi>{thing}</bdi>
            <span class="row">
              <button
                type="button"
                class="btn plain"
                aria-label={say.showOf(thing)}
                onClick={() => void on.ask('outline', { at: repair.description }).catch(() => undefined)}
              >
                {say.show}
              </button>
              <button type="button" class="btn" aria-label={takeOf(thing)} onClick={() => onTake(repair)}>
                {take}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
