import { validPattern } from '../../targeting/address';
import type { PackPath, Remark } from '../finding';
import type { Pack, Trigger } from '../pack';

/** Days that a change should be announced before it lands. */
export const LEAD_DAYS = 30;

/** Who looks after what, whether it can be found on a page, and whether its dates hold. */
export function lintCare(pack: Pack, today: string): Remark[] {
  const remarks: Remark[] = [];
  const error = (path: PackPath, message: string, mend: string) =>
    remarks.push({ severity: 'error', path, message, mend });
  const advice = (path: PackPath, message: string, mend: string) =>
    remarks.push({ severity: 'advice', path, message, mend });

  for (const list of ['tips', 'walkthroughs', 'changes', 'fields'] as const) {
    pack[list].forEach((item, i) => {
      if (!item.owner.trim()) {
        error([list, i, 'owner'], 'Nobody owns this.', 'Name the person who keeps it true.');
      }
      if (item.review < today) {
        const mend = 'Read it beside the real page, mend it, and set a new date.';
        advice([list, i, 'review'], `Its review was due on ${item.review}.`, mend);
      }
    });
  }
  if (!pack.owner.trim())
    error(['owner'], 'Nobody owns this pack.', 'Name who vouches for it; reps see this name.');

  pack.apps.forEach((app, i) =>
    app.addresses.forEach((address, j) => {
      if (validPattern(address)) return;
      const mend =
        'Write it as https://crm.example.com/*: no port, the host in full or *.example.com, a path.';
      error(['apps', i, 'addresses', j], 'Browsers would not take this as the address of an app.', mend);
    }),
  );
  const route = (glob: string, ...path: PackPath) => {
    if (/^[/*]/.test(glob)) return;
    error(
      path,
      `No page fits "${glob}".`,
      'Begin with "/" and leave the host out, such as /#/deals or /deals/**.',
    );
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
      if (['click', 'input', 'change', 'submit'].includes(signal.result.on)) {
        const message = `A ${signal.result.on} shows that it was tried, not that it worked.`;
        advice(
          [...at, 'result', 'on'],
          message,
          'Name what the page shows when it worked: appears, gone or address.',
        );
      }
    }),
  );

  pack.calendar.forEach((notice, i) => {
    const days = daysBetween(notice.announced, notice.lands);
    if (days < 0) {
      error(['calendar', i, 'announced'], 'It lands before it is announced.', 'Correct one of the two days.');
    } else if (days < LEAD_DAYS) {
      const message = `It gives ${days} days of notice; ${LEAD_DAYS} are agreed. Reps are told that it is less.`;
      advice(['calendar', i, 'lands'], message, 'Announce it earlier, or land it later.');
    }
    if (notice.oldWayEnds !== undefined && notice.oldWayEnds < notice.lands) {
      error(
        ['calendar', i, 'oldWayEnds'],
        'The old way ends before the new one is there.',
        'Correct one of the two days.',
      );
    }
    const change = pack.changes.find(other => other.id === notice.change);
    if (change && change.lands !== notice.lands) {
      const message = `The why card says ${change.lands}, this says ${notice.lands}.`;
      advice(['calendar', i, 'lands'], message, 'Give both the same day.');
    }
  });
  pack.roadmap.forEach((item, i) => {
    item.dates.forEach(({ said, from, until }, j) => {
      const at = ['roadmap', i, 'dates', j];
      if (until < from) error([...at, 'until'], 'It ends before it begins.', 'Correct one of the two days.');
      const before = item.dates[j - 1];
      if (before && before.said >= said)
        error([...at, 'said'], 'It was said before the date that stands above it.', 'Put the oldest first.');
    });
    const last = item.dates.at(-1)!;
    if (item.delivered === undefined && item.dropped === undefined && last.until < today) {
      const mend = 'Add when it was delivered, or a new date below the old ones, with why.';
      advice(['roadmap', i, 'dates'], `It was meant to be there by ${last.until}.`, mend);
    }
  });
  pack.quiet.forEach(({ from, until }, i) => {
    if (until < from)
      error(['quiet', i, 'until'], 'It ends before it begins.', 'Correct one of the two days.');
  });
  pack.support.forEach((duty, i) => {
    if (duty.until < duty.from)
      error(['support', i, 'until'], 'It ends before it begins.', 'Correct one of the two days.');
  });
  if (pack.support.length > 0 && pack.support.every(duty => duty.until < today)) {
    advice(['support'], 'Nobody is on duty any more.', 'Add who is, or take the list out.');
  }
  return remarks;
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}
