import { Popup } from '../../components/popup/Popup';
import { Proof } from '../../components/proof/Proof';
import type { Kept, YoursProps } from '../../components/proof/Yours';
import { Welcome } from '../../components/welcome/Welcome';
import type { Proof as ProofState } from '../../utils/messages/panel-state';
import type { GalleryState, Look } from './gallery-state';
import { noEvents, sites } from './panel-states';
import { draft, NOW, panelState } from './sample-panel';

const ignore = () => {};
const page = (component: string, state: string, width: number, draw: GalleryState['draw']): GalleryState => ({
  component,
  state,
  surface: 'page',
  width,
  draw,
});

function proof({ write }: Look): ProofState {
  const body = JSON.stringify(draft(write).request);
  return {
    stores: [
      { store: 'packs', rows: 1, sample: [{ source: 'crm', installed: NOW }] },
      {
        store: 'days',
        rows: 2,
        sample: [{ feature: 'crm/next-step', day: '2026-11-02', unaided: 2, aided: 1 }],
      },
      { store: 'words', rows: 0, sample: [] },
      { store: 'outbox', rows: 120, sample: [{ id: 'r1', row: { state: 'sent' } }] },
      { store: 'kv', rows: 1, sample: [{ key: 'settings', value: { quiet: false } }] },
    ],
    ledger: [
      {
        at: NOW,
        direction: 'sent',
        to: 'help.example.com',
        bytes: body.length,
        what: { kind: 'request', name: 'K7-4MX' },
        times: 1,
        body,
      },
      {
        at: NOW - 60_000,
        direction: 'fetched',
        to: 'tips.example.com',
        bytes: 18_400,
        what: { kind: 'pack', name: 'sales-ops' },
        times: 4,
      },
      {
        at: NOW - 120_000,
        direction: 'fetched',
        to: 'help.example.com',
        bytes: 212,
        what: { kind: 'reply', name: 'K7-4MX' },
        times: 1,
      },
    ],
    permissions: {
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        'scripting',
        'activeTab',
        'contextMenus',
        'sidePanel',
      ],
      origins: ['https://crm.example.com/*'],
    },
    policy: { sources: [{ name: 'crm', url: 'https://tips.example.com/crm.pack' }], pushedPerDay: 2 },
  };
}

const NOTHING: ProofState = {
  stores: [{ store: 'kv', rows: 0, sample: [] }],
  ledger: [],
  permissions: { permissions: ['storage'], origins: [] },
  policy: null,
};

const kept = (look: Look): Kept => {
  const { apps, progress } = panelState(look, {});
  return {
    apps: apps.map(({ id, title }) => ({ key: id, title })),
    features: progress.map(({ feature, title }) => ({ key: feature, title })),
  };
};

const proofPage = (
  state: string,
  found: (look: Look) => ProofState | null,
  done: YoursProps['done'] = null,
) =>
  page('proof', state, 800, look => (
    <Proof
      proof={found(look)}
      language={look.language}
      kept={kept(look)}
      done={done}
      onExport={ignore}
      onRestore={ignore}
      onErase={ignore}
    />
  ));

const welcome = (state: string, found: (look: Look) => ReturnType<typeof sites>, demo: string | null) =>
  page('welcome', state, 800, look => (
    <Welcome language={look.language} chosen="auto" sites={found(look)} demo={demo} proof="#" on={noEvents} />
  ));

const popup = (state: string, over: Parameters<typeof panelState>[1] | null, lost = false) =>
  page('popup', state, 340, look => (
    <Popup
      state={over === null ? null : panelState(look, over)}
      lost={lost}
      language={look.language}
      proof="#"
      on={noEvents}
      onPanel={ignore}
    />
  ));

const askToErase = (root: ParentNode) => root.querySelector<HTMLElement>('.btn.danger')?.click();

export const pageStates: GalleryState[] = [
  popup('one-thing', {}),
  popup('nothing', { today: null }),
  popup('quiet-in-call', { inCall: true, settings: { language: 'auto', quiet: true, pushedPerDay: 1 } }),
  popup('lost', null, true),
  popup('loading', null),
  welcome('first', () => [], null),
  welcome('with-sites', sites, 'http://localhost/'),
  proofPage('full', proof),
  proofPage('nothing', () => NOTHING),
  { ...proofPage('erase-sure', () => NOTHING), prepare: askToErase },
  proofPage('erased', () => NOTHING, 'erased'),
  proofPage('not-restored', () => NOTHING, { code: 'bad row', where: 'stores.days[3].feature' }),
];
