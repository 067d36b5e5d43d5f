import type { Description } from '../../utils/core/anchors/description';
import type { Strength } from '../../utils/core/authoring/strength';
import { findingsOf, newDraft, withField, withItem, type Draft } from '../../utils/core/authoring/draft';
import { draftFromChosen } from '../../utils/core/authoring/draft-zip';
import { STARTER } from '../../utils/core/packs/starter';
import type { AuthorEvents, AuthorView, OpenDraft } from '../../components/author/author-view';

export const TODAY = '2026-11-22';
const both = (en: string, sv: string) => ({ en, sv });
const AT = Date.parse('2026-11-22T09:41:00');

const begun = newDraft('crm-tips', 'Ada', {
  title: 'CRM',
  kind: 'crm',
  address: 'https://crm.example.com/*',
});

const anchor = { v: 1 as const, role: 'button', name: 'Create task' };

export const written: Draft = withItem(
  withItem(begun, 'features', {
    id: 'plan',
    app: 'app',
    title: both('Plan the next step', 'Planera nästa steg'),
    purpose: both('No deal goes quiet.', 'Ingen affär tystnar.'),
    value: 3,
    success: [{ result: { on: 'click', at: anchor } }],
  }),
  'tips',
  {
    id: 'plan',
    feature: 'plan',
    title: both('Plan it while you remember', 'Planera medan du minns'),
    body: both(
      'So that no deal goes quiet, write the next step here before you leave.',
      'Skriv nästa steg här innan du går, så att ingen affär tystnar.',
    ),
    anchor,
    owner: 'Ada',
    review: '2027-05-21',
  },
);

/** What was published while the draft was written. */
const newer: Draft = withItem(
  withField(
    withField(written, 'tips', 'plan', ['body', 'sv'], 'Skriv nästa steg direkt, så tystnar ingen affär.'),
    'features',
    'plan',
    ['title'],
    both('Plan what comes next', 'Planera det som kommer'),
  ),
  'glossary',
  {
    id: 'stage',
    term: both('Stage', 'Fas'),
    definition: both('How far a deal has come.', 'Hur långt en affär har kommit.'),
  },
);

/** Half a tip, as it stands after the first words. */
export const halfWritten: Draft = withItem(begun, 'tips', {
  id: 'plan',
  title: { en: 'The amazing new button for creating tasks in the CRM' },
  body: { en: 'Click here.' },
  owner: 'Ada',
  review: '2027-05-21',
});

/** A pack as it begins, with the first words still in it, and roles that nothing on a page has. */
const firstWords: Draft = withItem(
  withItem(begun, 'features', {
    id: 'plan',
    app: 'app',
    title: both('Plan the next step', 'Planera nästa steg'),
    purpose: STARTER.purpose,
    value: 3,
    success: [{ result: { on: 'input', at: { v: 1 as const, role: 'searchbox', name: 'Search' } } }],
  }),
  'tips',
  {
    id: 'first-tip',
    feature: 'plan',
    title: STARTER.title,
    body: STARTER.body,
    anchor: { ...anchor, role: 'buton' },
    owner: 'Ada',
    review: '2027-05-21',
  },
);

const opened = (draft: Draft, over: Partial<OpenDraft> = {}): OpenDraft => ({
  id: 'draft',
  draft,
  findings: findingsOf(draft, TODAY),
  saved: 'saved',
  canUndo: true,
  canRedo: false,
  versions: [AT - 20 * 60_000, AT - 3 * 60 * 60_000],
  ...over,
});

const view = (over: Partial<AuthorView> = {}): AuthorView => ({
  drafts: [],
  published: [],
  open: null,
  trouble: null,
  link: { state: 'idle' },
  recording: null,
  seen: null,
  today: TODAY,
  ...over,
});

const strong: Strength = {
  grade: 'A',
  agrees: ['name', 'near', 'within'],
  trials: {
    'classes hashed': 'same',
    wrapped: 'same',
    'data changed': 'same',
    shuffled: 'same',
    'language changed': 'same',
    'target removed': 'silent',
  },
  warnings: [],
};
const weak: Strength = {
  ...strong,
  grade: 'C',
  warnings: ['looks private'],
  trials: { ...strong.trials, 'data changed': 'silent', 'language changed': 'silent' },
};

const there = {
  state: 'there' as const,
  page: { url: 'https://crm.example.com/#/', title: 'Atomic CRM', language: 'en', width: 1280 },
};

/** The room in its states: what stands in the address, and what is shown. */
export const rooms = {
  'no-drafts': { path: [], view: view() },
  drafts: {
    path: [],
    view: view({
      drafts: [
        { id: 'a', title: { en: 'CRM', sv: 'CRM' }, owner: 'Ada', at: AT },
        {
          id: 'b',
          title: { en: 'Meeting room', sv: 'Mötesrum' },
          owner: 'Ada',
          at: AT - 86_400_000,
          trouble: 'newer',
        },
      ],
    }),
  },
  removing: {
    path: [],
    view: view({ drafts: [{ id: 'a', title: { en: 'CRM', sv: 'CRM' }, owner: 'Ada', at: AT }] }),
  },
  'looking-for-drafts': { path: [], view: view({ drafts: null }) },
  opening: { path: ['draft'], view: view() },
  begin: { path: ['new'], view: view({ published: [{ id: 'crm-tips', serial: 7, draft: written }] }) },
  'not-opened': { path: ['new'], view: view() },
  draft: { path: ['draft'], view: view({ open: opened(written) }) },
  'first-words': { path: ['draft'], view: view({ open: opened(firstWords) }) },
  'first-words-of-a-tip': {
    path: ['draft', 'tips', 'first-tip'],
    view: view({ open: opened(firstWords), link: there }),
  },
  'hand-over': {
    path: ['draft'],
    view: view({
      open: opened(withField(written, 'tips', 'plan', ['body', 'sv'], 'Skriv nästa steg innan du går.'), {
        base: written,
      }),
    }),
  },
  'newer-release': {
    path: ['draft'],
    view: view({
      open: opened(withField(written, 'tips', 'plan', ['body', 'sv'], 'Skriv nästa steg innan du går.'), {
        base: written,
      }),
      published: [{ id: 'crm-tips', serial: 8, draft: newer }],
    }),
  },
  'saved-unfinished': { path: ['draft'], view: view({ open: opened(halfWritten) }) },
  'written-elsewhere': {
    path: ['draft'],
    view: view({ open: opened(halfWritten, { saved: 'written elsewhere', versions: [] }) }),
  },
  tip: { path: ['draft', 'tips', 'plan'], view: view({ open: opened(written), link: there }) },
  'half-a-tip': {
    path: ['draft', 'tips', 'plan'],
    view: view({ open: opened(halfWritten, { saved: 'saving' }), link: { state: 'not granted' } }),
  },
  picking: {
    path: ['draft', 'tips', 'plan'],
    view: view({
      open: opened(halfWritten),
      link: there,
      seen: { role: 'button', name: 'Create task', strength: strong },
    }),
  },
  'not-saved': {
    path: ['draft', 'tips', 'plan'],
    view: view({ open: opened(written, { saved: 'failed' }), link: { state: 'no page' } }),
  },
} satisfies Record<string, { path: string[]; view: AuthorView }>;

const ignore = () => {};
export const noAuthorEvents: AuthorEvents = {
  go: ignore,
  begin: ignore,
  remove: ignore,
  openFiles: async files => {
    const chosen = files.map(async file => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    const read = draftFromChosen(await Promise.all(chosen));
    return read.ok ? [] : read.faults;
  },
  saveFile: () => 'crm-tips.zip',
  copy: async () => undefined,
  play: async () => ({ ok: true }),
  heard: async () => ({ questions: [], thanks: {} }),
  here: async () => ({ address: 'https://crm.example.com/*', title: 'CRM' }),
  edit: ignore,
  takeIn: ignore,
  keepMine: ignore,
  undo: ignore,
  redo: ignore,
  goBack: ignore,
  reread: ignore,
  record: async () => undefined,
  grant: ignore,
  picture: async () => 'not allowed',
  show: async () => 'at its place',
  ask: (call, send) =>
    call === 'try'
      ? Promise.resolve({
          stands: 'found',
          role: 'button',
          name: 'Create task',
          strength: (send as { anchor: Description }).anchor.name === 'Create task' ? strong : weak,
        } as never)
      : new Promise(() => undefined),
};
