import { useState } from 'preact/hooks';
import type { AuthorWords } from '../../utils/i18n/author';
import type { AuthorEvents } from './author-view';

/** The draft as a rep would meet it, in this browser alone. */
export function PlayPart({ words, on }: { words: AuthorWords; on: Pick<AuthorEvents, 'play'> }) {
  const [told, setTold] = useState('');
  const play = (): void =>
    void on.play().then(
      played => setTold(words.played[played.ok ? 'ok' : played.why]),
      () => setTold(words.played.failed),
    );
  return (
    <section class="box" aria-labelledby="play-title">
      <h2 id="play-title">{words.play}</h2>
      <p class="hint">{words.playHint}</p>
      <div class="row">
        <button type="button" class="btn" onClick={play}>
          {words.play}
        </button>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
