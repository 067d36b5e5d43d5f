import { beginItem, type Begun } from '../../utils/core/authoring/begin-item';
import { itemsIn, withItem } from '../../utils/core/authoring/draft';
import { proposalsIn } from '../../utils/core/authoring/proposals';
import { authorHealthWords } from '../../utils/i18n/author-health';
import { momentInWords } from '../../utils/i18n/dates';
import type { AuthorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import type { AuthorEvents, AuthorView, OpenDraft } from './author-view';
import { FilePart } from './FilePart';
import { Findings } from './Findings';
import { FORMS } from './forms';
import { findingsAt } from './findings-at';
import { KeepBar } from './KeepBar';
import { nameOf } from './name-of';
import { NewerRelease } from './NewerRelease';
import { PlayPart } from './PlayPart';

interface DraftHomeProps {
  open: OpenDraft;
  published: AuthorView['published'];
  words: AuthorWords;
  today: string;
  on: AuthorEvents;
}

/** A draft: what is in it, and what it still lacks. */
export function DraftHome({ open, published, words, today, on }: DraftHomeProps) {
  const { draft, findings, versions } = open;
  const health = wordsIn(authorHealthWords, words.lang);
  const inForce = open.base && published.find(({ id }) => id === draft.head['id']);
  const waiting = proposalsIn(draft).length;
  const add = (list: Begun): void => {
    const item = beginItem(draft, list, today);
    on.edit(before => withItem(before, list, item));
    on.go(open.id, list, item.id);
  };
  return (
    <>
      <p>
        <a href="#author">{words.back}</a>
      </p>
      <h1>
        <bdi>{nameOf(draft.head, words)}</bdi>
      </h1>
      <KeepBar open={open} words={words} on={on} />
      <NewerRelease open={open} published={inForce} words={words} on={on} />
      <section class="box" aria-label={health.health}>
        <p class="row">
          <a class="link strong" href={`#author/${open.id}/health`}>
            {health.health}
          </a>
        </p>
        {waiting > 0 && (
          <p class="row">
            <a class="link strong" href={`#author/${open.id}/visit`}>
              {health.visit}: {health.visitLeft(waiting)}
            </a>
          </p>
        )}
      </section>
      {FORMS.map(({ list }) => (
        <section key={list} class="box" aria-labelledby={`list-${list}`}>
          <div class="row between">
            <h2 id={`list-${list}`}>{words.lists[list]}</h2>
            <button type="button" class="btn" onClick={() => add(list)}>
              {words.add[list]}
            </button>
          </div>
          {itemsIn(draft, list).length === 0 && <p class="empty">{words.none}</p>}
          <ul class="plain-list">
            {itemsIn(draft, list).map((item, at) => {
              const here = findingsAt(findings, list, at).filter(({ severity }) => severity === 'error');
              return (
                <li key={item.id}>
                  <a class="name" href={`#author/${open.id}/${list}/${item.id}`}>
                    <bdi>{nameOf(item, words)}</bdi>
                  </a>
                  {here.length > 0 && <p class="hint warn">{words.problemsHere(here.length)}</p>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <Findings findings={findings} draft={draft} words={words} />
      <PlayPart words={words} on={on} />
      <FilePart open={inForce ? { ...open, base: inForce.draft } : open} words={words} on={on} />
      {versions.length > 0 && (
        <details class="fold">
          <summary>{words.versions}</summary>
          <p class="hint">{words.versionsHint}</p>
          <ul class="plain-list">
            {versions.map(at => (
              <li key={at}>
                <button type="button" class="btn" onClick={() => on.goBack(at)}>
                  {words.goBackTo(momentInWords(at, words.lang))}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
