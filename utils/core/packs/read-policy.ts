import { keyProblem } from './key';
import { keySchema, policySchema, sourceSchema, type Policy, type Source, type TrustedKey } from './policy';
import { sayIssue } from './say-issue';
import type { z } from '../zod';

/** A value in the policy that was left out, and why. `key` is its place, such as `sources.0.url`. */
export interface PolicyProblem {
  key: string;
  message: string;
}

/**
 * Reads what IT's policy says. One bad value is left out and reported; the others keep their effect. What is left
 * out has the value it would have if policy had never named it.
 * @param json whatever the browser's managed storage holds
 */
export function parsePolicy(json: unknown): { policy: Policy; problems: PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  if (!isObject(json)) {
    problems.push({ key: '', message: 'The policy should be an object with named values.' });
    json = {};
  }
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json as object)) {
    if (!Object.hasOwn(policySchema.shape, key)) {
      problems.push({ key, message: 'Foothold knows no such policy key; it has no effect.' });
    } else if (key === 'sources') kept[key] = readSources(value, problems);
    else {
      const read = policySchema.shape[key as keyof typeof policySchema.shape].safeParse(value);
      if (read.success) kept[key] = read.data;
      else report(problems, key, read.error);
    }
  }
  return { policy: policySchema.parse(kept), problems };
}

function readSources(value: unknown, problems: PolicyProblem[]): Source[] {
  if (!Array.isArray(value)) {
    problems.push({ key: 'sources', message: 'This should be a list of sources.' });
    return [];
  }
  const sources: Source[] = [];
  const limit = 50;
  if (value.length > limit) {
    problems.push({
      key: 'sources',
      message: `There are ${value.length} sources; the first ${limit} count.`,
    });
  }
  value.slice(0, limit).forEach((item: unknown, index) => {
    const at = `sources.${index}`;
    const keys =
      isObject(item) && Array.isArray(item['keys']) ? readKeys(item['keys'], `${at}.keys`, problems) : null;
    const read = sourceSchema.safeParse(keys ? { ...(item as object), keys } : item);
    if (!read.success) return report(problems, at, read.error);
    const source = read.data;
    const distinct = new Set(source.keys.map(key => key.x)).size;
    if (source.threshold > distinct) {
      const message = `It asks for ${source.threshold} signatures and names ${distinct} usable ${distinct === 1 ? 'key' : 'keys'}; no pack could ever pass.`;
      problems.push({ key: `${at}.threshold`, message });
    } else if (sources.some(other => other.name === source.name)) {
      problems.push({
        key: `${at}.name`,
        message: `Another source is named ${source.name}; this one is left out.`,
      });
    } else sources.push(source);
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
    problems.push({
      key: `${at}.${index}`,
      message: `${weak[0]!.toUpperCase()}${weak.slice(1)}; it is left out.`,
    });
    return [];
  });
}

function report(problems: PolicyProblem[], at: string, error: z.ZodError): void {
  for (const issue of error.issues) {
    const said = sayIssue(issue);
    problems.push({ key: [at, ...issue.path].join('.'), message: `${said.message} ${said.mend}` });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
