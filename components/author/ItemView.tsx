import { itemsIn, withField } from '../../utils/core/authoring/draft';
import { withoutUnused } from '../../utils/core/authoring/step-still';
import { withoutThing } from '../../utils/core/authoring/placing';
import type { AuthorWords } from '../../utils/i18n/author';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { wordsIn } from '../../utils/i18n/words';
import type { AuthorEvents, AuthorView, OpenDraft } from './author-view';
import { Findings } from './Findings';
import { findingsAt } from './findings-at';
import type { FORMS } from './forms';
import { KeepBar } from './KeepBar';
import { nameOf } from './name-of';
import { PageLine } from './PageLine';

interface ItemViewProps {
  form: (typeof FORMS)[number];
  id: string;
  view: AuthorView;
  open: OpenDraft;
  words: AuthorWords;
  on: AuthorEvents;
}

/** One thing of a draft: its form, and around it what is the same for all. */
export function ItemView({ form: { list, Form }, id, view, open, words, on }: ItemViewProps) {
  const items = itemsIn(open.draft, list);
  const at = items.findIndex(item => item.id === id);
  const item = items[at];
  const home = `#author/${open.id}`;
  const remove = (): void => {
    on.edit(draft => withoutThing(draft, list, id));
    on.go(open.id);
  };
  return (
    <>
      <p>
        <a href={home}>
          <bdi>{nameOf(open.draft.head, words)}</bdi>
        </a>
      </p>
      <h1>{item ? <bdi>{nameOf(item, words)}</bdi> : words.untitled}</h1>
      <KeepBar open={open} words={words} on={on} />
      {item && (
        <>
          <PageLine link={view.link} words={words} on={on} />
          <Form
            key={id}
            list={list}
            item={item}
            set={(path, value) =>
              on.edit(
                draft => withoutUnused(draft, withField(draft, list, id, path, value)),
                [list, id, ...path].join(' '),
              )
            }
            at={at}
            open={open}
            link={view.link}
            recording={view.recording}
            seen={view.seen}
            words={words}
            form={wordsIn(authorFormsWords, words.lang)}
            today={view.today}
            on={on}
          />
          <Findings findings={findingsAt(open.findings, list, at)} draft={open.draft} words={words} />
          <div class="row end">
            <button type="button" class="btn" onClick={remove}>
              {words.removeThis}
            </button>
          </div>
        </>
      )}
    </>
  );
}
