import { FirstVisit } from '../../components/author/FirstVisit';
import { Health } from '../../components/author/Health';
import type { AuthorEvents, OpenDraft } from '../../components/author/author-view';
import { newDraft, withItem, type Draft } from '../../utils/core/authoring/draft';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import type { GalleryState } from './gallery-state';
import { noAuthorEvents, TODAY } from './sample-draft';
import { healthEvents } from './sample-health';

const text = (en: string, sv: string) => ({ en, sv });
const begun = newDraft('crm-tips', 'Ada', {
  title: 'CRM',
  kind: 'crm',
  address: 'https://crm.example.com/*',
});
const TIPS = [
  ['plan', text('Plan it while you remember', 'Planera medan du minns'), 'create task', '2027-05-21'],
  ['board', text('See who has waited longest', 'Se vem som har väntat längst'), 'Deals', '2026-10-01'],
  ['task', text('Tick off what is done', 'Bocka av det som är klart'), 'task actions', '2027-05-21'],
  ['note', text('Write while you hear it', 'Skriv medan du hör det'), 'add a note', '2027-05-21'],
] as const;

const withTips = (mark: object): Draft =>
  TIPS.reduce(
    (draft, [id, title, name, review]) =>
      withItem(draft, 'tips', {
        id,
        feature: 'plan',
        title,
        anchor: { v: 1, role: 'button', name, ...mark },
        where: ['/#/'],
        review,
      }),
    withItem(begun, 'features', { id: 'plan', title: text('Plan the next step', 'Planera nästa steg') }),
  );

const opened = (draft: Draft): OpenDraft => ({
  id: 'draft',
  draft,
  findings: [],
  saved: 'saved',
  canUndo: true,
  canRedo: false,
  versions: [],
});

const state = (
  component: string,
  name: string,
  View: typeof Health,
  draft: Draft,
  on: Partial<AuthorEvents>,
): GalleryState => ({
  component,
  state: name,
  surface: 'page',
  width: 380,
  draw: ({ language }) => (
    <div class="panel">
      <main>
        <View
          view={{
            drafts: [],
            published: [],
            open: opened(draft),
            trouble: null,
            link: { state: 'idle' },
            recording: null,
            seen: null,
            today: TODAY,
          }}
          open={opened(draft)}
          words={wordsIn(authorWords, language)}
          on={{ ...noAuthorEvents, ...on }}
        />
      </main>
    </div>
  ),
});

const away = { ask: () => Promise.reject(new Error('no page')) };

export const authorHealthStates: GalleryState[] = [
  state(
    'author-health',
    'every-fate',
    Health,
    withTips({}),
    healthEvents(['found', 'moved', 'ambiguous', 'lost']),
  ),
  state('author-health', 'no-page', Health, withTips({}), away),
  state('author-visit', 'no-page', FirstVisit, withTips({ proposed: 'handbook' }), away),
  state('author-visit', 'a-guess', FirstVisit, withTips({ proposed: 'handbook' }), healthEvents(['found'])),
  state(
    'author-visit',
    'several',
    FirstVisit,
    withTips({ proposed: 'handbook' }),
    healthEvents(['ambiguous']),
  ),
  state('author-visit', 'done', FirstVisit, withTips({}), away),
];
