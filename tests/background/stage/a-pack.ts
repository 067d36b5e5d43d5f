import type { Description } from '../../../utils/core/anchors/description';
import { packSchema, type Pack } from '../../../utils/core/packs/pack';
import { generateKeys, signBundle, type SigningKey } from '../../../utils/core/packs/sign';

export const DAY = 24 * 60 * 60 * 1_000;
export const HOUR = DAY / 24;
export const MINUTE = HOUR / 60;

const at = (name: string): Description => ({ v: 1, role: 'button', name });
const both = (en: string) => ({ en, sv: `${en} på svenska` });

/** A small CRM pack: plan a task, then log a call; a walkthrough of two steps and the change behind the tip. */
export function aPack(more: (pack: Pack) => Partial<Pack> = () => ({})): Pack {
  const pack = packSchema.parse({
    id: 'crm',
    title: both('The new CRM'),
    owner: 'Sales Ops',
    apps: [
      { id: 'deals', title: both('Deals'), kind: 'crm', addresses: ['https://crm.example.com/*'] },
      {
        id: 'meet',
        title: both('Meet'),
        kind: 'meeting',
        addresses: ['https://meet.example.com/*'],
        call: { joined: [at('Leave')] },
      },
    ],
    champions: [{ id: 'ada', name: 'Ada', contact: 'mailto:ada@example.com' }],
    support: [{ who: both('Sales Ops'), from: '2026-01-01', until: '2026-12-31', hours: '9-17' }],
    features: [
      {
        id: 'task',
        app: 'deals',
        title: both('Plan the next step'),
        purpose: both('No deal goes quiet.'),
        value: 5,
        success: [{ result: { on: 'gone', at: at('Save task') } }],
        mastery: { successes: 3, days: 3 },
      },
      {
        id: 'call',
        app: 'deals',
        title: both('Log a call'),
        purpose: both('Everybody knows what was promised.'),
        value: 3,
        needs: ['task'],
        success: [{ result: { on: 'gone', at: at('Save call') } }],
      },
    ],
    tips: [
      {
        id: 'plan',
        feature: 'task',
        title: both('Plan it here'),
        body: both('A task keeps the deal alive. Ask about the pipeline.'),
        anchor: at('Create task'),
        walkthrough: 'plan-it',
        change: 'tasks-moved',
        owner: 'Ada',
        review: '2030-01-01',
      },
      {
        id: 'log',
        feature: 'call',
        title: both('Log it here'),
        body: both('One line is enough.'),
        anchor: at('Log call'),
        owner: 'Ada',
        review: '2030-01-01',
      },
    ],
    walkthroughs: [
      {
        id: 'plan-it',
        feature: 'task',
        title: both('Plan a task'),
        steps: [
          {
            id: 'open',
            title: both('Open'),
            body: both('Open the form.'),
            anchor: at('Create task'),
            advance: { on: 'click', at: at('Create task') },
            fallback: both('Use the plus sign.'),
          },
          {
            id: 'save',
            title: both('Save'),
            body: both('Save it.'),
            anchor: at('Save task'),
            advance: { on: 'gone', at: at('Save task') },
            fallback: both('Press Enter.'),
          },
        ],
        owner: 'Ada',
        review: '2030-01-01',
      },
    ],
    changes: [change(1, 'tasks-moved')],
    glossary: [{ id: 'pipeline', term: both('Pipeline'), definition: both('All open deals.') }],
    calendar: [
      {
        id: 'forecast',
        title: both('New forecast'),
        body: both('It moves.'),
        announced: '2026-01-01',
        lands: '2026-03-10',
      },
    ],
    answers: [
      { id: 'where', feature: 'task', question: both('Where is it?'), answer: both('On the dashboard.') },
    ],
  });
  return packSchema.parse({ ...pack, ...more(pack) });
}

export function change(release: number, id: string): Pack['changes'][number] {
  return {
    id,
    feature: 'task',
    title: both(`Tasks moved, release ${release}`),
    release,
    lands: '2026-01-01',
    anchor: at('Create task'),
    before: both('Tasks were in the menu.'),
    now: both('They are on the dashboard.'),
    why: both('Half of all deals went quiet.'),
    ask: 'ada',
    owner: 'Ada',
    review: '2030-01-01',
  };
}

let key: Promise<SigningKey> | undefined;
/** One key for all tests: making one is slow. */
export const theKey = (): Promise<SigningKey> => (key ??= generateKeys('it'));

export async function signed(
  pack: Pack,
  serial: number,
  now: number,
  {
    keys,
    source = 'sales-ops',
    lasts = 90 * DAY,
  }: { keys?: SigningKey[]; source?: string; lasts?: number } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const bundle = {
    source,
    serial,
    issued: new Date(now - MINUTE).toISOString(),
    expires: new Date(now + lasts).toISOString(),
    pack,
  };
  return signBundle(bundle, keys ?? [await theKey()]);
}
