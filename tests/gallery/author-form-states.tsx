import { ChangeForm } from '../../components/author/ChangeForm';
import { HeadsUpForm } from '../../components/author/HeadsUpForm';
import { RoadmapForm } from '../../components/author/RoadmapForm';
import { ShownStill } from '../../components/author/ShownStill';
import { TermForm } from '../../components/author/TermForm';
import { newDraft, type DraftItem } from '../../utils/core/authoring/draft';
import { LEAD_DAYS } from '../../utils/core/packs/lint/care';
import { TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import { authorWords } from '../../utils/i18n/author';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { wordsIn } from '../../utils/i18n/words';
import type { GalleryState, Look } from './gallery-state';
import { noAuthorEvents } from './sample-draft';
import { aTakenStill } from './sample-still';

const ignore = () => {};
const words = ({ language }: Look) => wordsIn(authorFormsWords, language);

/** The part that takes a picture; with a still named, as it is once one was kept. */
function shown(list: 'changes' | 'calendar', item: DraftItem, path: string[], look: Look) {
  const say = words(look);
  const empty = newDraft('p', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' });
  const { picture, areas } = aTakenStill();
  const draft = { ...empty, pictures: { 'stills/new-board.png': picture.data } };
  const called = list === 'calendar' ? say.still : path[1] === 'now' ? say.stillNow : say.stillBefore;
  return (
    <ShownStill
      list={list}
      item={item}
      path={path}
      called={called}
      optional={list === 'calendar' ? say.optional : null}
      draft={draft}
      words={wordsIn(authorWords, look.language)}
      on={{ ...noAuthorEvents, picture: async () => ({ picture, areas }) }}
    />
  );
}

const form = (
  component: string,
  state: string,
  draw: GalleryState['draw'],
  prepare?: GalleryState['prepare'],
): GalleryState => ({
  component,
  state,
  surface: 'page',
  width: 380,
  draw: look => (
    <div class="panel">
      <main>
        <h1>{look.write('CRM', 'CRM').words}</h1>
        {draw(look)}
      </main>
    </div>
  ),
  ...(prepare && { prepare }),
});

const CHANGE: DraftItem = {
  id: 'board',
  feature: 'deal-board',
  title: { en: 'Deals stand on a board', sv: 'Affärer står på en tavla' },
  release: 2,
  lands: '2026-12-15',
  before: { en: 'A list, sorted by name.', sv: 'En lista, sorterad efter namn.' },
  now: { en: 'A board with one column a stage.', sv: 'En tavla med en kolumn för varje steg.' },
  why: {
    en: 'To see at once who has waited longest.',
    sv: 'Så att det syns direkt vem som har väntat längst.',
  },
  decidedBy: { en: 'The sales management.', sv: 'Försäljningsledningen.' },
  number: { en: 'Nothing: the same deals count.', sv: 'Ingenting: samma affärer räknas.' },
  audience: {
    who: { en: 'Your own team.', sv: 'Ditt eget team.' },
    comesBack: { en: 'Who to call first.', sv: 'Vem du kan ringa först.' },
    vouchedBy: 'Mia Ek',
  },
  staying: { kind: 'trial', until: '2027-03-01', review: '2027-02-15' },
  cannotYet: { en: 'It has no filters.', sv: 'Den har inga filter.' },
  buildsOn: { en: 'The task list of last spring.', sv: 'Vårens uppgiftslista.' },
  ask: 'mia',
  worries: [
    {
      worry: { en: 'Is it slower on the phone?', sv: 'Är den långsammare i mobilen?' },
      answer: { en: 'No, it was tried.', sv: 'Nej, det är provat.' },
    },
  ],
  owner: 'Mia Ek',
  review: '2027-05-01',
};

const { number: _number, decidedBy: _by, ask: _ask, ...REST } = CHANGE;
const WITH_GAPS: DraftItem = {
  ...REST,
  id: 'board',
  cannotYet: { en: 'It has no filters.' },
  worries: [{ worry: { en: 'Is it slower on the phone?', sv: 'Är den långsammare i mobilen?' } }],
};

const change = (state: string, item: DraftItem, prepare?: GalleryState['prepare']) =>
  form(
    'author-change',
    state,
    look => (
      <ChangeForm
        item={item}
        set={ignore}
        features={[{ id: 'deal-board', title: look.write('Deal board', 'Affärstavlan').words }]}
        champions={[{ id: 'mia', title: 'Mia Ek' }]}
        stills={[{ id: 'board', title: look.write('The board', 'Tavlan').words }]}
        changes={[]}
        picture={which => shown('changes', item, ['stills', which], look)}
        titleLimit={TITLE_LIMIT}
        words={words(look)}
        onChampion={ignore}
        onFinish={ignore}
      />
    ),
    prepare,
  );

const finish = (root: ParentNode) => root.querySelector<HTMLElement>('.btn.primary')?.click();

const FIRST = { said: '2026-10-01', from: '2026-12-01', until: '2026-12-31' };
const PLAN = {
  id: 'plan',
  title: { en: 'Deals on the phone', sv: 'Affärer i mobilen' },
  body: { en: 'You can move a deal on the way home.', sv: 'Du kan flytta en affär på vägen hem.' },
};

const roadmap = (state: string, over: object) =>
  form('author-roadmap', state, look => (
    <RoadmapForm
      item={{ ...PLAN, ...over }}
      set={ignore}
      titleLimit={TITLE_LIMIT}
      today="2026-11-22"
      words={words(look)}
    />
  ));

const headsUp = (state: string, over: object) =>
  form('author-heads-up', state, look => (
    <HeadsUpForm
      item={{
        id: 'board',
        title: { en: 'Deals will stand on a board', sv: 'Affärerna kommer att stå på en tavla' },
        body: {
          en: 'The list goes; all deals move along.',
          sv: 'Listan försvinner; alla affärer följer med.',
        },
        announced: '2026-11-01',
        lands: '2026-12-15',
        ...over,
      }}
      set={ignore}
      changes={[
        {
          id: 'board',
          title: look.write('Deals stand on a board', 'Affärer står på en tavla').words,
          lands: '2026-12-15',
        },
      ]}
      stills={[]}
      picture={shown('calendar', { id: 'board', ...over }, ['still'], look)}
      titleLimit={TITLE_LIMIT}
      leadDays={LEAD_DAYS}
      words={words(look)}
    />
  ));

const term = (state: string, over: object) =>
  form('author-term', state, look => (
    <TermForm
      item={{
        id: 'weighted',
        term: { en: 'Weighted value', sv: 'Viktat värde' },
        definition: {
          en: 'The value of a deal times its chance.',
          sv: 'En affärs värde gånger dess chans.',
        },
        ...over,
      }}
      set={ignore}
      words={words(look)}
    />
  ));

export const authorFormStates: GalleryState[] = [
  change('whole', CHANGE),
  change('not-finished', WITH_GAPS, finish),
  headsUp('enough-notice', {}),
  headsUp('picture-kept', { still: 'new-board' }),
  headsUp('short-notice', { announced: '2026-12-01', lands: '2026-12-16', change: 'board' }),
  roadmap('first-date', { dates: [{ ...FIRST, said: '2026-11-22' }] }),
  roadmap('moved', {
    dates: [
      FIRST,
      {
        said: '2026-11-20',
        from: '2027-02-01',
        until: '2027-02-28',
        why: { en: 'The list had faults first.', sv: 'Listan hade fel först.' },
      },
    ],
  }),
  roadmap('dropped', {
    dates: [FIRST],
    dropped: { said: '2026-11-22', why: { en: 'Nobody used the trial.', sv: 'Ingen använde provet.' } },
  }),
  term('proposed', {}),
  term('agreed', { agreed: { sales: 'Mia Ek', ops: 'Jan Berg' } }),
];
