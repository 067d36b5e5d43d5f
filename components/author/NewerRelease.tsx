import { useMemo, useState } from 'preact/hooks';
import { itemsIn } from '../../utils/core/authoring/draft';
import { newerRelease, type Thing } from '../../utils/core/authoring/newer-release';
import type { FieldDifference } from '../../utils/core/packs/diff';
import { LISTS } from '../../utils/core/packs/source-format';
import type { AuthorWords } from '../../utils/i18n/author';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { authorNewerWords, type AuthorNewerWords } from '../../utils/i18n/author-newer';
import { wordsIn } from '../../utils/i18n/words';
import type { PublishedPack } from '../../utils/messages/authoring';
import { Notice } from '../kit/Notice';
import type { AuthorEvents, OpenDraft } from './author-view';
import { partName } from './finding-place';
import { nameOf } from './name-of';
import { useFocusGoesOn } from './use-focus-goes-on';

interface NewerReleaseProps {
  open: OpenDraft;
  /** The pack in force that the draft is to follow, if there is one. */
  published: PublishedPack | undefined;
  words: AuthorWords;
  on: Pick<AuthorEvents, 'takeIn' | 'keepMine'>;
}

/** What a release says that came out while the draft was written. Only a press takes any of it in. */
export function NewerRelease({ open: { draft, base }, published, words, on }: NewerReleaseProps) {
  const say = wordsIn(authorNewerWords, words.lang);
  const [told, tell] = useState<'taken' | 'kept' | null>(null);
  const found = useMemo(
    () => (base && published ? newerRelease(base, draft, published.draft) : { theirs: [], both: [] }),
    [base, draft, published],
  );
  const left = found.theirs.length + found.both.length;
  const part = useFocusGoesOn(left);
  if (!published || (left === 0 && !told)) return null;

  const take = (things: readonly Thing[]): void => {
    on.takeIn(published.draft, things);
    tell('taken');
  };
  const keep = (thing: Thing): void => {
    on.keepMine(published.draft, [thing]);
    tell('kept');
  };
  const named = (thing: Thing): string => {
    const list = LISTS.find(name => name === thing.list);
    const of = (from: typeof draft) =>
      (list ? itemsIn(from, list) : ((from.head[thing.list] ?? []) as { id: string }[])).find(
        ({ id }) => id === thing.id,
      );
    if (thing.list === 'pack') return say.pack;
    const kind = list
      ? words.thing[list]
      : thing.list === 'apps'
        ? say.app
        : thing.list === 'champions'
          ? say.colleague
          : say.pack;
    return words.thingNamed(kind, nameOf(of(draft) ?? of(published.draft) ?? {}, words));
  };

  return (
    <section class="box" aria-labelledby="newer-title">
      <div ref={part} class="author-form">
        <h2 id="newer-title" tabIndex={-1} data-goes-on>
          {say.title}
        </h2>
        {left > 0 && (
          <Notice tone="calm" icon="clock">
            {say.hint(published.serial)}
          </Notice>
        )}
        <p role="status">{told && say[told]}</p>
        {found.theirs.length > 0 && (
          <>
            <h3>{say.onlyThere(found.theirs.length)}</h3>
            <ul class="plain-list newer">
              {found.theirs.map(thing => (
                <li key={`${thing.list} ${thing.id}`}>
                  <b>
                    <bdi>{named(thing)}</bdi>
                  </b>
                  <p class="hint">{say.kinds[thing.differences[0]?.kind ?? 'changed']}</p>
                  <Fields thing={thing} before={say.before} now={say.now} words={words} say={say} />
                </li>
              ))}
            </ul>
            <div class="row end">
              <button type="button" class="btn primary" onClick={() => take(found.theirs)}>
                {say.take}
              </button>
            </div>
          </>
        )}
        {found.both.length > 0 && (
          <>
            <h3>{say.bothHere(found.both.length)}</h3>
            <ul class="plain-list newer">
              {found.both.map(thing => {
                const kind = thing.differences[0]?.kind ?? 'changed';
                return (
                  <li key={`${thing.list} ${thing.id}`}>
                    <b>
                      <bdi>{named(thing)}</bdi>
                    </b>
                    {kind !== 'changed' && <p class="hint">{say.bothKinds[kind]}</p>}
                    <Fields
                      thing={thing}
                      before={say.yours}
                      now={say.theirs}
                      words={words}
                      say={say}
                      beside
                    />
                    <div class="row end">
                      <button
                        type="button"
                        class="btn"
                        aria-label={say.keepOneOf(named(thing))}
                        onClick={() => keep(thing)}
                      >
                        {say.keepOne}
                      </button>
                      <button
                        type="button"
                        class="btn"
                        aria-label={say.takeOneOf(named(thing))}
                        onClick={() => take([thing])}
                      >
                        {say.takeOne}
                      </button>
                    </div>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

interface FieldsProps {
  thing: Thing;
  before: string;
  now: string;
  words: AuthorWords;
  say: AuthorNewerWords;
  /** One of the two is to be chosen. */
  beside?: boolean;
}

/** In what they differ: texts word by word, of everything else only what it is. */
function Fields({ thing, before, now, words, say, beside }: FieldsProps) {
  const { languages } = wordsIn(authorFormsWords, words.lang);
  const labelOf = ({ field, language }: FieldDifference): string => {
    const list = LISTS.find(name => name === thing.list);
    const label = (list && partName(list, field.split('.'), words)) ?? say.other;
    const known = languages[language as keyof typeof languages] as string | undefined;
    return known === undefined ? label : words.inLanguage(label, known);
  };
  const fields = thing.differences.flatMap(({ fields: some }) => some);
  const texts = fields.filter(({ kind }) => kind === 'text');
  const others = new Set([
    ...fields.filter(({ kind }) => kind !== 'text').map(labelOf),
    ...(thing.differences.length === 0 ? [say.picture] : []),
  ]);
  return (
    <>
      {others.size > 0 && <p>{[...others].join(' · ')}</p>}
      {texts.map(text => (
        <div key={`${text.field} ${text.language}`}>
          <p class="hint">{labelOf(text)}</p>
          <dl class={beside ? 'beside' : 'differs'}>
            {(
              [
                [before, text.before],
                [now, text.now],
              ] as const
            ).map(([who, said]) => (
              <div key={who}>
                <dt>{who}</dt>
                <dd {...(said !== null && { lang: text.language, dir: 'auto' as const })}>
                  {said ?? say.nothing}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
