import { redactPath } from '../help/redact-path';

/**
 * The address of any such page: words that any app could use stay, what names one record is `*`, a query is left open.
 * `/#/deals/4711/show?tab=2` is `/#/deals/*` + `/show**`.
 * @param route path, query and hash
 */
export function globOf(route: string): string {
  const safe = redactPath(route, new Set());
  return safe.replace(/\?[^#]*/g, '**').replace(/:id|:v/g, '*');
}
