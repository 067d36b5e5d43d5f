import { validPattern } from '../../targeting/address';
import { collectRemarks, type PackPath, type Remark } from '../finding';
import type { Pack, Trigger } from '../pack';

/** Days that a change should be announced before it lands. */
export const LEAD_DAYS = 30;

/** Who looks after what, whether it can be found on a page, and whether its dates hold. */
export function lintCare(pack: Pack, today: string): Remark[] {
  const { found, error, advice } = collectRemarks();

  for (const list of ['tips', 'walkthroughs', 'changes', 'fields'] as const) {
    pack[list].forEach((item, i) => {
      if (!item.owner.trim()) error([list, i, 'owner'], { code: 'no owner', of: 'part' });
      if (item.review < today) advice([list, i, 'review'], { code: 'review due', day: item.review });
    });
  }
  if (!pack.owner.trim()) error(['owner'], { code: 'no owner', of: 'pack' });

  pack.apps.forEach((app, i) =>
    app.addresses.forEach((address, j) => {
      if (!validPattern(address)) error(['apps', i, 'addresses', j], { code: 'bad app address' });
    }),
  );
  const route = (glob: string, ...path: PackPath) => {
    if (!/^[/*]/.test(glob)) error(path, { code: 'no page fits', glob });
  };
  const trigger = (value: Trigger | undefined, ...path: PackPath) => {
    if (value?.on === 'address') route(value.is, ...path, 'is');
  };
  pack.fields.forEach((field, i) => field.where?.forEach((glob, j) => route(glob, 'fields', i, 'where', j)));
  pack.tips.forEach((tip, i) => tip.where?.forEach((glob, j) => route(glob, 'tips', i, 'where', j)));
  pack.changes.forEach((change, i) => {
    change.where?.forEach((glob, j) => route(glob, 'changes', i, 'where', j));
    change.oldPlace?.where.forEach((glob, j) => route(glob, 'changes', i, 'oldPlace', 'where', j));
  });
  pack.walkthroughs.forEach((walk, i) => {
    walk.start?.forEach((glob, j) => route(glob, 'walkthroughs', i, 'start', j));
    walk.steps.forEach((step, j) => trigger(step.advance, 'walkthroughs', i, 'steps', j, 'advance'));
  });
  pack.features.forEach((feature, i) =>
    feature.success.forEach((signal, j) => {
      const at = ['features', i, 'success', j];
      trigger(signal.result, ...at, 'result');
      trigger(signal.after, ...at, 'after');
      const act = signal.result.on;
      if (['click', 'input', 'change', 'submit'].includes(act))
        advice([...at, 'result', 'on'], { code: 'result is an act', act });
    }),
  );

  pack.calendar.forEach((notice, i) => {
    const days = daysBetween(notice.announced, notice.lands);
    if (days < 0) error(['calendar', i, 'announced'], { code: 'lands before announced' });
    else if (days < LEAD_DAYS)
      advice(['calendar', i, 'lands'], { code: 'short notice', days, agreed: LEAD_DAYS });
    if (notice.oldWayEnds !== undefined && notice.oldWayEnds < notice.lands)
      error(['calendar', i, 'oldWayEnds'], { code: 'old way ends early' });
    const change = pack.changes.find(other => other.id === notice.change);
    if (change && change.lands !== notice.lands)
      advice(['calendar', i, 'lands'], { code: 'two days', card: change.lands, here: notice.lands });
  });
  pack.roadmap.forEach((item, i) => {
    item.dates.forEach(({ said, from, until }, j) => {
      const at = ['roadmap', i, 'dates', j];
      if (until < from) error([...at, 'until'], { code: 'ends before it begins' });
      const before = item.dates[j - 1];
      if (before && before.said >= said) error([...at, 'said'], { code: 'said before the one above' });
    });
    const last = item.dates.at(-1)!;
    if (item.delivered === undefined && item.dropped === undefined && last.until < today)
      advice(['roadmap', i, 'dates'], { code: 'overdue', until: last.until });
  });
  pack.quiet.forEach(({ from, until }, i) => {
    if (until < from) error(['quiet', i, 'until'], { code: 'ends before it begins' });
  });
  pack.support.forEach((duty, i) => {
    if (duty.until < duty.from) error(['support', i, 'until'], { code: 'ends before it begins' });
  });
  if (pack.support.length > 0 && pack.support.every(duty => duty.until < today))
    advice(['support'], { code: 'nobody on duty' });
  return found;
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}
