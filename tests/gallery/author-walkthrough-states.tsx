import type { AuthorEvents } from '../../components/author/author-view';
import { WalkthroughForm } from '../../components/author/WalkthroughForm';
import { findingsOf, itemsIn, newDraft, withItem, type Draft } from '../../utils/core/authoring/draft';
import { withRecorded } from '../../utils/core/authoring/record-into';
import { withStill } from '../../utils/core/authoring/step-still';
import type { RecordedAct } from '../../utils/core/authoring/recording';
import type { Step } from '../../utils/core/packs/pack';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import type { GalleryState } from './gallery-state';
import { noAuthorEvents, TODAY } from './sample-draft';
import { aTakenStill } from './sample-still';

const ignore = () => {};
const at = (role: string, name: string) => ({ v: 1 as const, role, name });
const act = (kind: RecordedAct['kind'], role: string, name: string, became: RecordedAct['became'] = []) => ({
  kind,
  role,
  name,
  at: at(role, name),
  became,
});

const ACTS: RecordedAct[] = [
  act('click', 'link', 'Create task'),
  act('change', 'textbox', 'Description'),
  act('click', 'button', 'Save', [{ on: 'appears', at: at('alert', 'Task added') }]),
];

const begun: Draft = withItem(
  newDraft('crm-tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
  'walkthroughs',
  {
    id: 'walkthrough',
    title: { en: 'Plan the next step', sv: 'Planera nästa steg' },
    owner: 'Ada',
    review: '2027-05-21',
  },
);
const recorded = (acts: readonly RecordedAct[]): Draft =>
  withRecorded(begun, { id: 'walkthrough', before: [], again: false, acts, start: '/#/' });

const state = (
  name: string,
  draft: () => Draft,
  recording: string | null = null,
  more: Pick<GalleryState, 'prepare'> & { picture?: AuthorEvents['picture'] } = {},
): GalleryState => ({
  component: 'author-walkthrough',
  state: name,
  surface: 'page',
  width: 380,
  ...(more.prepare && { prepare: more.prepare }),
  draw: ({ language }) => (
    <div class="panel">
      <main>
        <h1>CRM</h1>
        <WalkthroughForm
          list="walkthroughs"
          item={itemsIn(draft(), 'walkthroughs')[0]!}
          set={ignore}
          at={0}
          open={{
            id: 'draft',
            draft: draft(),
            findings: findingsOf(draft(), TODAY),
            saved: 'saved',
            canUndo: true,
            canRedo: false,
            versions: [],
          }}
          link={{ state: 'idle' }}
          recording={recording}
          seen={null}
          words={wordsIn(authorWords, language)}
          form={wordsIn(authorFormsWords, language)}
          today={TODAY}
          on={{ ...noAuthorEvents, ...(more.picture && { picture: more.picture }) }}
        />
      </main>
    </div>
  ),
});

/** Presses what takes a picture, and waits for what came of it. */
async function take(root: ParentNode): Promise<void> {
  root.querySelector<HTMLElement>('.still-part button')!.click();
  for (let n = 0; n < 60 && !root.querySelector('.still-part :is(.notice, .right)'); n++)
    await new Promise(requestAnimationFrame);
}

export const authorWalkthroughStates: GalleryState[] = [
  state('empty', () => begun),
  state('recording', () => recorded(ACTS.slice(0, 2)), 'walkthrough'),
  state('recorded', () => recorded(ACTS)),
  state('too-many', () =>
    recorded([...ACTS, ...['Deals', 'Contacts', 'Companies'].map(name => act('click', 'tab', name))]),
  ),
  state('branches', () => {
    const once = recorded([ACTS[0]!, ACTS[2]!]);
    const before = itemsIn(once, 'walkthroughs')[0]!['steps'] as readonly Step[];
    const acts = [ACTS[0]!, act('click', 'button', 'Store')];
    return withRecorded(once, { id: 'walkthrough', before, again: true, acts, start: '/#/' });
  }),
  state('picture-seen', () => recorded(ACTS.slice(0, 1)), null, {
    picture: async () => aTakenStill(),
    prepare: take,
  }),
  state(
    'picture-places',
    () => withStill(recorded(ACTS.slice(0, 1)), 'walkthrough', 'step-1', aTakenStill()),
    null,
    { prepare: root => root.querySelector<HTMLElement>('.areas-part summary')!.click() },
  ),
  state('picture-refused', () => recorded(ACTS.slice(0, 1)), null, { prepare: take }),
  state('picture-kept', () => withStill(recorded(ACTS.slice(0, 1)), 'walkthrough', 'step-1', aTakenStill())),
];
