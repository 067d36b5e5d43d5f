import { useEffect, useState } from 'preact/hooks';
import type { ListName } from '../../utils/core/authoring/draft';
import { heardOf, type Heard } from '../../utils/core/authoring/heard';
import { placesHere, type PlaceHere } from '../../utils/core/authoring/places-here';
import { withConfirmed } from '../../utils/core/authoring/proposals';
import { routeOf } from '../../utils/core/targeting/address';
import { authorHealthWords, type AuthorHealthWords } from '../../utils/i18n/author-health';
import type { AuthorWords } from '../../utils/i18n/author';
import { dayInWords } from '../../utils/i18n/dates';
import { strengthWords } from '../../utils/i18n/strength';
import { wordsIn } from '../../utils/i18n/words';
import type { Looked } from '../../utils/messages/author-page';
import { Icon } from '../kit/Icon';
import { Notice } from '../kit/Notice';
import type { AuthorEvents, AuthorView, OpenDraft } from './author-view';
import { KeepBar } from './KeepBar';
import { nameOf } from './name-of';
import { PickHere } from './PickHere';
import { RepairList } from './RepairList';

interface HealthProps {
  view: AuthorView;
  open: OpenDraft;
  words: AuthorWords;
  on: AuthorEvents;
}

/** Trouble first: what reps are not shown at all, then what stands elsewhere. */
const ORDER = ['lost', 'ambiguous', 'moved', 'found'] as const;
type Row = PlaceHere & { looked: Looked; shown: Looked['fate'] | 'later' };

/** What became of everything in the draft on the page that is open, looked at as soon as it is there. */
export function Health({ view, open, words, on }: HealthProps) {
  const say = wordsIn(authorHealthWords, words.lang);
  const said = wordsIn(strengthWords, words.lang);
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [noPage, setNoPage] = useState(false);
  const [told, tell] = useState('');
  const [heard, setHeard] = useState<Heard>({ questions: [], thanks: {} });
  const url = view.link.state === 'there' ? view.link.page.url : '';

  const look = async (draft = open.draft): Promise<void> => {
    try {
      const here = await on.ask('where', {});
      const places = placesHere(draft, routeOf(here.url));
      const looked = await on.ask('lookOver', { anchors: places.map(({ anchor }) => anchor) });
      setRows(
        places
          .map((place, i) => ({ ...place, looked: looked[i]!, shown: shownAs(place, looked[i]!) }))
          .sort((a, b) => rank(a) - rank(b)),
      );
      setNoPage(false);
    } catch {
      setRows(null);
      setNoPage(true);
    }
  };
  useEffect(() => void look(), [url]);
  useEffect(() => {
    void on.heard().then(setHeard, () => undefined);
    return () => void on.ask('outline', { at: null }).catch(() => undefined);
  }, []);

  const accept = (row: Row, description: Looked['repairs'][number]['description']): void => {
    const change = (draft: OpenDraft['draft']) => withConfirmed(draft, row.anchor, description);
    on.edit(change);
    tell(say.used);
    void look(change(open.draft));
  };
  const worded = (of: string, what: string): string =>
    (of === 'role' || of === 'part of the page' ? said.roles[what] : undefined) ?? what;
  const counts = { found: 0, moved: 0, ambiguous: 0, lost: 0 };
  for (const { shown } of rows ?? []) if (shown !== 'later') counts[shown]++;

  return (
    <>
      <p>
        <a href={`#author/${open.id}`}>
          <bdi>{nameOf(open.draft.head, words)}</bdi>
        </a>
      </p>
      <h1>{say.health}</h1>
      <p class="hint">{say.healthHint}</p>
      <KeepBar open={open} words={words} on={on} />
      <p role="status">
        {told} {rows && rows.length > 0 && say.sums(counts)}
      </p>
      {noPage ? (
        <Notice tone="calm" icon="warn">
          {say.noPage}
        </Notice>
      ) : rows === null ? (
        <p class="empty">{say.looking}</p>
      ) : (
        rows.length === 0 && <p class="empty">{say.nothingHere}</p>
      )}
      <ul class="plain-list fates">
        {rows?.map(row => (
          <li key={row.path.join('.')} class={`box fate ${row.shown}`}>
            <div class="row between">
              <h2>
                <bdi>{placeName(row, words, say)}</bdi>
              </h2>
              <span class="chip">
                <Icon name={row.shown === 'found' ? 'check' : row.shown === 'later' ? 'clock' : 'warn'} />{' '}
                {say.fates[row.shown]}
              </span>
            </div>
            <p class="hint">{words.thing[row.list as ListName]}</p>
            <p>{say.says[row.shown]}</p>
            {row.looked.changes.map(({ of, before, now }) => (
              <p key={of} class="hint">
                {say.changed(of, worded(of, before), worded(of, now))}
              </p>
            ))}
            {row.shown !== 'found' && row.looked.repairs.length > 0 && (
              <>
                <p>{say.instead}</p>
                <RepairList
                  repairs={row.looked.repairs}
                  say={say}
                  said={said}
                  take={say.use}
                  takeOf={say.useOf}
                  on={on}
                  onTake={({ description }) => accept(row, description)}
                />
              </>
            )}
            {row.shown !== 'found' && (
              <PickHere
                label={words.pickAgain}
                name={`${words.pickAgain}: ${placeName(row, words, say)}`}
                seen={view.seen}
                words={words}
                on={on}
                onPicked={({ anchor }) => accept(row, anchor)}
              />
            )}
            <Beside row={row} heard={heard} open={open} today={view.today} lang={words.lang} say={say} />
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="btn" onClick={() => void look()}>
          {say.lookAgain}
        </button>
      </div>
    </>
  );
}

interface BesideProps {
  row: Row;
  heard: Heard;
  open: OpenDraft;
  today: string;
  lang: string;
  say: AuthorHealthWords;
}

/** What this browser knows of how it fares: questions, thanks, and when somebody reads it again. */
function Beside({ row, heard, open, today, lang, say }: BesideProps) {
  const { questions, thanks } = heardOf(heard, open.draft, row.item, row.anchor);
  const review = row.item['review'];
  const facts = [
    ...(questions.length === 0 ? [say.noQuestions] : []),
    ...(thanks > 0 ? [say.thanks(thanks)] : []),
    ...(typeof review === 'string'
      ? [(review < today ? say.overdue : say.review)(dayInWords(review, lang))]
      : []),
  ];
  return (
    <>
      {facts.length > 0 && <p class="hint">{facts.join(' · ')}</p>}
      {questions.length > 0 && (
        <details class="fold">
          <summary>{say.questions(questions.length)}</summary>
          <dl class="heard">
            {questions.map(({ question, answer }) => (
              <div key={question}>
                <dt dir="auto">{question}</dt>
                <dd dir="auto">{answer}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

const shownAs = ({ later }: PlaceHere, { fate }: Looked): Row['shown'] =>
  later && (fate === 'lost' || fate === 'ambiguous') ? 'later' : fate;
const rank = ({ shown }: Row): number => (shown === 'later' ? ORDER.length : ORDER.indexOf(shown));

function placeName({ item, path, list }: Row, words: AuthorWords, say: AuthorHealthWords): string {
  const step = list === 'walkthroughs' && typeof path[3] === 'number' ? path[3] + 1 : null;
  return step === null ? nameOf(item, words) : `${nameOf(item, words)}, ${say.step(step)}`;
}
