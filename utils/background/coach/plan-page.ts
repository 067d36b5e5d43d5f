import { plan, type PlanInput } from '../../core/coaching/plan';
import { LEARNING_FOR } from '../../core/coaching/limits';
import type { Change } from '../../core/packs/pack';
import type { PackPart } from '../../core/targeting/pack-index';
import type { Mastery } from '../../core/mastery/outcome';
import { abandonsOf } from '../../core/mastery/record';
import type { FeatureKey, ItemKey } from '../../core/mastery/feature-key';
import type { PagePlan } from '../../messages/showing';
import { localDay } from '../room';
import type { RunRow, ShowingRow } from '../store/rows';
import type { Transaction } from '../store/store';
import { readPolicy, readSettings } from '../store/values';
import { fieldsHere } from './fields';
import { findItem } from './items';
import { isHere, type Page } from './page';
import { masteryFrom, metIn, readRecordOf, type Record } from './record';
import { wordShowing } from './word-showing';
import { readOutbox } from '../help/read-outbox';

/** What else was weighed is kept for the rep to read; more than this nobody reads. */
const OTHERS_KEPT = 20;

/** What a page is told where Foothold has nothing to say and nothing to watch. */
export const SILENCE: Omit<PagePlan, 'language' | 'order'> = {
  showing: null,
  answered: [],
  signals: [],
  call: [],
};

/**
 * The plan of one page. What it shows gets a row with a token, so that a later message finds it whatever happened to
 * the background meanwhile. Asking twice changes nothing.
 */
export async function planPage(tx: Transaction, page: Page): Promise<PagePlan> {
  const { here, language } = page;
  // Inside the transaction, so that the order of plans is the order of what they were made from.
  const order = page.order();
  const policy = await readPolicy(tx);
  if (here.length === 0 || policy.paused) return { order, language, ...SILENCE };
  const row = await chooseShowing(tx, page);
  const run = await tx.get('runs', page.tab);
  const fields = fieldsHere(page, policy.team);
  const apps = new Set(here.map(({ pack, app }) => `${pack.id}/${app.id}`));
  return {
    order,
    language,
    showing: row && wordShowing(row, page.packs, { language, team: policy.team, missed: run?.missed }),
    ...(fields.length > 0 && { fields }),
    answered: (await readOutbox(tx)).flatMap(({ row: { state }, place, token, opened }) =>
      (state === 'answered' || state === 'tip') &&
      opened === undefined &&
      place.anchor &&
      apps.has(`${place.pack}/${place.app}`)
        ? [{ token, anchor: place.anchor }]
        : [],
    ),
    signals: here.flatMap(({ part, app }) =>
      part.features
        .filter(feature => feature.app === app.id)
        .flatMap(({ id, success }) =>
          success.map(signal => ({ feature: `${part.id}/${id}` as FeatureKey, signal })),
        ),
    ),
    call: here.flatMap(({ app }) => [...(app.call?.joined ?? []), ...(app.call?.presenting ?? [])]),
  };
}

/** At most one thing: the walkthrough the rep is in, then what the rep opened, then what comes by itself. */
async function chooseShowing(tx: Transaction, page: Page): Promise<ShowingRow | null> {
  const showings = (await tx.all('showings')).filter(row => !row.over);
  const mine = showings.filter(row => row.tab === page.tab);
  const run = await tx.get('runs', page.tab);
  if (run && isHere(page, run)) {
    const step = mine.find(row => row.kind === 'step' && row.item === run.item && row.step === run.step);
    return step ?? stand(tx, page, stepOf(run));
  }
  const pulled = mine
    .filter(
      row =>
        row.pulled &&
        row.kind !== 'step' &&
        row.missing === undefined &&
        isHere(page, row) &&
        findItem(page.packs, row.item),
    )
    .sort((a, b) => b.made - a.made)[0];
  return pulled ?? choosePushed(tx, page, showings, run);
}

async function choosePushed(
  tx: Transaction,
  page: Page,
  showings: readonly ShowingRow[],
  run: RunRow | undefined,
): Promise<ShowingRow | null> {
  const pushed = showings.filter(row => !row.pulled);
  const mine = pushed.filter(row => row.tab === page.tab);
  const missing = new Set(mine.filter(row => row.missing === page.route).map(row => row.item));
  const input = await planInput(tx, page, pushed, missing, run);
  const { show, judged } = plan(input);

  const never = new Set(judged.filter(({ verdict }) => verdict === 'never').map(({ item }) => item));
  let kept: ShowingRow | undefined;
  for (const row of mine) {
    if (show && row.item === show.item && (show.standing || row.shown === undefined)) kept = row;
    else if (show ? row.missing === undefined : never.has(row.item))
      await tx.put('showings', { ...row, over: true });
  }
  if (!show) {
    // Nothing else is due here: what found no place stays on stage, should the app draw its place after all.
    const awaited = plan({ ...input, here: hereWithout(page, new Set()) }).show;
    return mine.find(row => row.item === awaited?.item && row.missing === page.route) ?? null;
  }
  if (kept) return kept;
  const app = page.here.find(({ pack }) => show.item.startsWith(`${pack.id}/`))?.app.id ?? '';
  const { item, feature, kind, form, isNew, because } = show;
  const others = judged.filter(one => one.item !== item).slice(0, OTHERS_KEPT);
  return stand(tx, page, { app, item, feature, kind, form, isNew, because, others, pulled: false });
}

async function planInput(
  tx: Transaction,
  page: Page,
  pushed: readonly ShowingRow[],
  missing: ReadonlySet<ItemKey>,
  run: RunRow | undefined,
): Promise<PlanInput> {
  const { now } = page;
  const [settings, policy, pushes] = await Promise.all([readSettings(tx), readPolicy(tx), tx.all('pushes')]);
  const parts = page.here.map(({ part }) => part);
  const about = new Set(parts.flatMap(({ id, features }) => features.map(keyIn(id))));
  for (const { feature } of pushes) about.add(feature);
  const record = await readRecordOf(
    tx,
    parts.map(({ id }) => id),
    tallies => {
      // What is being learnt anywhere counts, whatever page this is.
      for (const { feature, lastUse = -Infinity } of tallies)
        if (now - lastUse < LEARNING_FOR) about.add(feature);
      return about;
    },
  );
  const { tallies } = record;
  return {
    here: hereWithout(page, missing),
    route: page.route,
    now,
    day: localDay(now),
    hour: new Date(now).getHours(),
    mastery: masteryAbout(page, record, about, pushes),
    seen: new Map([...record.seen].map(([feature, release]) => [feature, release.seen])),
    shown: record.shown,
    abandons: new Map<FeatureKey, number>(
      [...tallies].map(([feature, { abandons }]) => [feature, abandonsOf(abandons, now)]),
    ),
    pushes: pushes.sort((a, b) => b.at - a.at),
    dismissed: latest([...tallies.values()].map(({ ended }) => ended)),
    settings: {
      pushedPerDay: settings.pushedPerDay,
      quiet: settings.quiet,
      muted: new Set(settings.muted),
      ...(settings.workingHours && { workingHours: settings.workingHours }),
    },
    policy: { paused: policy.paused, pushedPerDay: policy.pushedPerDay ?? null },
    quietDays: page.packs.flatMap(({ quiet }) => quiet),
    inCall: page.inCall,
    moment: page.moment,
    standing: standingFor(page, pushed),
    walkthrough: run?.item ?? null,
  };
}

const keyIn =
  (pack: string) =>
  ({ id }: { id: string }): FeatureKey =>
    `${pack}/${id}`;

function latest(times: readonly (number | undefined)[]): number | null {
  const known = times.filter(at => at !== undefined);
  return known.length > 0 ? Math.max(...known) : null;
}

/** Where the rep stands with these features; of another app only those pushed lately were met without a use. */
function masteryAbout(
  { here, index, now }: Page,
  record: Record,
  about: ReadonlySet<FeatureKey>,
  pushes: PlanInput['pushes'],
): Map<FeatureKey, Mastery> {
  const met = metIn(
    here.map(({ part }) => part),
    record,
  );
  for (const { feature } of pushes) met.add(feature);
  const mastery = new Map<FeatureKey, Mastery>();
  for (const key of about) {
    const feature = index.feature(key);
    if (feature) mastery.set(key, masteryFrom(record, key, feature, met.has(key), now));
  }
  return mastery;
}

/** What the rep has before their eyes and has not answered yet: in this tab before any other. */
function standingFor(page: Page, pushed: readonly ShowingRow[]): PlanInput['standing'] {
  const standing = pushed
    .filter(row => row.shown !== undefined && row.missing === undefined)
    .sort((a, b) => b.shown! - a.shown!);
  const row = standing.find(({ tab }) => tab === page.tab) ?? standing[0];
  if (!row) return null;
  const { item, form, opened = false } = row;
  return { item, at: row.shown!, here: row.tab === page.tab, form, opened };
}

function hereWithout({ here }: Page, missing: ReadonlySet<ItemKey>): PlanInput['here'] {
  return here.map(({ part, app }) => ({ pack: without(part, missing), app }));
}

/** Targets that this very page does not have are as if the pack had not named them, so that the next may come. */
function without(part: PackPart, missing: ReadonlySet<ItemKey>): PackPart {
  if (missing.size === 0) return part;
  return {
    ...part,
    tips: part.tips.filter(({ id }) => !missing.has(`${part.id}/tip/${id}`)),
    changes: part.changes
      .filter(({ id }) => !missing.has(`${part.id}/change/${id}`))
      .map(change => (missing.has(`${part.id}/moved/${change.id}`) ? withoutOldPlace(change) : change)),
  };
}

function withoutOldPlace({ oldPlace: _oldPlace, ...change }: Change): Change {
  return change;
}

export type Standing = Omit<ShowingRow, 'token' | 'tab' | 'made'>;

/** A new row for something that now stands in this tab. */
export async function stand(tx: Transaction, page: Page, what: Standing): Promise<ShowingRow> {
  const row: ShowingRow = { ...what, token: page.newId(), tab: page.tab, made: page.now };
  await tx.put('showings', row);
  return row;
}

function stepOf({ app, item, feature, step, passed, from }: RunRow): Standing {
  return {
    app,
    item,
    feature,
    kind: 'step',
    form: 'card',
    step,
    ...(passed && { passed }),
    pulled: true,
    isNew: false,
    because: { rule: 'walkthrough you started' },
    others: [],
    ...(from && { from }),
  };
}
