import type { Champion } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';

export interface ChampionLineProps {
  champion: Champion | undefined;
  words: OverlayWords;
  on: OnAct;
}

/** The colleague to ask, one press away: their own address, or the help form where the pack gives none. */
export function ChampionLine({ champion, words, on }: ChampionLineProps) {
  if (!champion) return null;
  return (
    <p class="champion">
      <span>{words.champion}</span>
      {champion.contact === undefined ? (
        <ActButton act="help" on={on} look="link strong">
          <bdi>{champion.name}</bdi>
        </ActButton>
      ) : (
        <a class="link strong" href={champion.contact} target="_blank" rel="noreferrer noopener">
          <bdi>{champion.name}</bdi>
        </a>
      )}
    </p>
  );
}
