import type { Fault } from './fault';
import { faultOf } from './fault-of';
import { keyProblem } from './key';
import { keySchema, policySchema, sourceSchema, type Policy, type Source, type TrustedKey } from './policy';
import { LIMIT_KEYS, merge, ORDERS, type LimitKey } from './policy-order';
import { readJson } from './safe-json';
import type { z } from '../zod';

/** A value in the policy that was left out, and why. `key` is its place, such as `sources.0.url`. */
export interface PolicyProblem {
  key: string;
  fault: Fault;
  /** Until it is mended it counts as its strictest. */
  strictest?: true;
}

/** Where a browser drops what does not fit without a word, the whole policy can stand here as JSON text. */
export const TEXT_KEY = 'json';

/**
 * Reads what IT's policy says. One bad value is reported and the others keep their effect: a source, key or desk that
 * cannot be read is left out, and a limit that cannot be read counts as its strictest, since IT meant to restrict.
 * @param json whatever the browser's managed storage holds: the keys themselves, or all of them as text under `json`
 */
export function parsePolicy(json: unknown): { policy: Policy; problems: PolicyProblem[] } {
  return isObject(json) && Object.hasOwn(json, TEXT_KEY) ? readBoth(json) : parseKeys(json);
}

function parseKeys(values: unknown): ReturnType<typeof parsePolicy> {
  const problems: PolicyProblem[] = [];
  if (!isObject(values)) {
    problems.push({ key: '', fault: { code: 'not named values' }, strictest: true });
    return { policy: policySchema.parse(leastOf(LIMIT_KEYS)), problems };
  }
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (!Object.hasOwn(policySchema.shape, key)) {
      problems.push({ key, fault: { code: 'unknown policy key' } });
    } else if (key === 'sources') kept[key] = readSources(value, problems);
    else {
      const read = policySchema.shape[key as keyof typeof policySchema.shape].safeParse(value);
      if (read.success) kept[key] = read.data;
      else {
        const isLimit = Object.hasOwn(ORDERS, key);
        report(problems, key, read.error, isLimit);
        if (isLimit) Object.assign(kept, leastOf([key as LimitKey]));
      }
    }
  }
  return { policy: policySchema.parse(kept), problems };
}

function leastOf(keys: readonly LimitKey[]): Record<string, unknown> {
  return Object.fromEntries(keys.map(key => [key, ORDERS[key].least]));
}

/** What stands under `json` as text, over the keys beside it; of limits the stricter. A text holds no further text. */
function readBoth({ [TEXT_KEY]: text, ...beside }: Record<string, unknown>): ReturnType<typeof parsePolicy> {
  const read =
    typeof text === 'string'
      ? readJson(text)
      : { ok: false as const, fault: { code: 'not quoted text' } as const };
  const under = parsePolicy(beside);
  if (!read.ok) {
    const problems: PolicyProblem[] = [
      ...under.problems,
      { key: TEXT_KEY, fault: read.fault, strictest: true },
    ];
    return { policy: merge(under.policy, parsePolicy(null).policy), problems };
  }
  const over = parseKeys(read.value);
  return { policy: merge(under.policy, over.policy), problems: [...under.problems, ...over.problems] };
}

function readSources(value: unknown, problems: PolicyProblem[]): Source[] {
  if (!Array.isArray(value)) {
    problems.push({ key: 'sources', fault: { code: 'not a list of sources' } });
    return [];
  }
  const sources: Source[] = [];
  const limit = 50;
  if (value.length > limit)
    problems.push({ key: 'sources', fault: { code: 'many sources', sources: value.length, most: limit } });
  value.slice(0, limit).forEach((item: unknown, index) => {
    const at = `sources.${index}`;
    const keys =
      isObject(item) && Array.isArray(item['keys']) ? readKeys(item['keys'], `${at}.keys`, problems) : null;
    const read = sourceSchema.safeParse(keys ? { ...(item as object), keys } : item);
    if (!read.success) return report(problems, at, read.error);
    const source = read.data;
    const distinct = new Set(source.keys.map(key => key.x)).size;
    const { name, threshold } = source;
    if (source.url === undefined && source.packs === undefined)
      problems.push({ key: at, fault: { code: 'empty source' } });
    else if (threshold > distinct)
      problems.push({
        key: `${at}.threshold`,
        fault: { code: 'threshold out of reach', threshold, keys: distinct },
      });
    else if (sources.some(other => other.name === name))
      problems.push({ key: `${at}.name`, fault: { code: 'twin source', name } });
    else sources.push(source);
  });
  return sources;
}

/** A bad key only takes itself out: fewer keys can only mean fewer packs. */
function readKeys(values: unknown[], at: string, problems: PolicyProblem[]): TrustedKey[] {
  return values.flatMap((value, index) => {
    const read = keySchema.safeParse(value);
    if (!read.success) {
      report(problems, `${at}.${index}`, read.error);
      return [];
    }
    const weak = keyProblem(read.data);
    if (weak === null) return [read.data];
    problems.push({ key: `${at}.${index}`, fault: weak });
    return [];
  });
}

function report(problems: PolicyProblem[], at: string, error: z.ZodError, strictest = false): void {
  for (const issue of error.issues)
    problems.push({
      key: [at, ...issue.path].join('.'),
      fault: faultOf(issue),
      ...(strictest && { strictest: true as const }),
    });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
