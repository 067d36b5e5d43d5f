import { useEffect, useState } from 'preact/hooks';
import { proposalsIn, withConfirmed } from '../../utils/core/authoring/proposals';
import { authorHealthWords } from '../../utils/i18n/author-health';
import type { AuthorWords } from '../../utils/i18n/author';
import { sayThing, strengthWords } from '../../utils/i18n/strength';
import { wordsIn } from '../../utils/i18n/words';
import type { Looked } from '../../utils/messages/author-page';
import { Notice } from '../kit/Notice';
import type { AuthorEvents, AuthorView, OpenDraft } from './author-view';
import { KeepBar } from './KeepBar';
import { nameOf } from './name-of';
import { PickHere } from './PickHere';
import { RepairList } from './RepairList';

interface FirstVisitProps {
  view: AuthorView;
  open: OpenDraft;
  words: AuthorWords;
  on: AuthorEvents;
}

/** Walks a champion through places that nobody has seen on this app, one by one. Only a press of hers confirms one. */
export function FirstVisit({ view, open, words, on }: FirstVisitProps) {
  const say = wordsIn(authorHealthWords, words.lang);
  const said = wordsIn(strengthWords, words.lang);
  const proposals = proposalsIn(open.draft);
  const [at, goTo] = useState(0);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [noPage, setNoPage] = useState(false);
  const n = Math.min(at, proposals.length - 1);
  const proposal = proposals[n];
  const url = view.link.state === 'there' ? view.link.page.url : '';
  const key = JSON.stringify(proposal?.anchor);

  const look = async (): Promise<void> => {
    setLooked(null);
    if (!proposal) return;
    try {
      const [found] = await on.ask('lookOver', { anchors: [proposal.anchor] });
      setNoPage(false);
      setLooked(found ?? null);
      await on.ask('outline', { at: found?.repairs[0]?.description ?? null });
    } catch {
      setNoPage(true);
    }
  };
  useEffect(() => void look(), [url, key]);
  useEffect(() => () => void on.ask('outline', { at: null }).catch(() => undefined), []);

  const { role = '', name } = proposal?.anchor ?? {};
  const worded = typeof name === 'string' ? name : (name?.[words.lang] ?? name?.['en'] ?? '');
  return (
    <>
      <p>
        <a href={`#author/${open.id}`}>
          <bdi>{nameOf(open.draft.head, words)}</bdi>
        </a>
      </p>
      <h1>{say.visit}</h1>
      <KeepBar open={open} words={words} on={on} />
      {!proposal ? (
        <Notice tone="good" icon="check">
          {say.visitDone}
        </Notice>
      ) : (
        <>
          <p class="hint">{say.visitHint}</p>
          <section class="box" aria-labelledby="visit-title">
            <p class="kicker">{say.visitOf(n + 1, proposals.length)}</p>
            <h2 id="visit-title">
              <bdi>{say.written(sayThing(role, worded, said))}</bdi>
            </h2>
            <p class="hint">{say.hangs(proposal.uses.length)}</p>
            <div role="status">
              {noPage ? (
                <p>{say.noPage}</p>
              ) : looked === null ? (
                <p>{say.looking}</p>
              ) : looked.repairs.length === 0 ? (
                <p>{say.noGuess}</p>
              ) : (
                <p>{looked.repairs.length === 1 ? say.guess : say.guesses(looked.repairs.length)}</p>
              )}
            </div>
            {looked && (
              <RepairList
                repairs={looked.repairs}
                say={say}
                said={said}
                take={say.confirm}
                takeOf={thing => `${say.confirm}: ${thing}`}
                on={on}
                onTake={({ description }) =>
                  on.edit(draft => withConfirmed(draft, proposal.anchor, description))
                }
              />
            )}
            {!noPage && (
              <PickHere
                label={words.pick}
                seen={view.seen}
                words={words}
                on={on}
                onPicked={picked => on.edit(draft => withConfirmed(draft, proposal.anchor, picked.anchor))}
              />
            )}
            <div class="row end">
              <button type="button" class="btn plain" onClick={() => void look()}>
                {say.lookAgain}
              </button>
              <button
                type="button"
                class="btn"
                aria-describedby="not-here-hint"
                onClick={() => goTo((n + 1) % proposals.length)}
              >
                {say.notHere}
              </button>
            </div>
            <p class="hint" id="not-here-hint">
              {say.notHereHint}
            </p>
          </section>
        </>
      )}
    </>
  );
}
