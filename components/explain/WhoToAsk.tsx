import type { ExplainWords } from '../../utils/i18n/explain';
import type { Champion } from '../../utils/messages/showing';

export interface WhoToAskProps {
  owner: string;
  champion: Champion | null;
  words: ExplainWords;
}

/** Whose words these are, and the colleague to ask. */
export function WhoToAsk({ owner, champion, words }: WhoToAskProps) {
  return (
    <p class="hint">
      {words.owner(owner)}
      {champion !== null && (
        <>
          {' · '}
          {words.champion}:{' '}
          {champion.contact === undefined ? (
            <bdi>{champion.name}</bdi>
          ) : (
            <a href={champion.contact} target="_blank" rel="noreferrer noopener">
              <bdi>{champion.name}</bdi>
            </a>
          )}
        </>
      )}
    </p>
  );
}
