import type { Fault } from './fault';

/** Deepest nesting of arrays and objects in a bundle. A pack needs about 12. */
export const MAX_DEPTH = 32;

/**
 * Reads JSON that a stranger wrote. Refuses nesting deeper than `MAX_DEPTH` before it is parsed, and keys named
 * `__proto__`, however they are spelled.
 * @returns the value, or why not
 */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; fault: Fault } {
  if (isDeeperThan(text, MAX_DEPTH)) return { ok: false, fault: { code: 'too deep', most: MAX_DEPTH } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, fault: { code: 'not json' } };
  }
  if (hasProtoKey(value)) return { ok: false, fault: { code: 'proto key' } };
  return { ok: true, value };
}

/** Counts brackets outside of strings, without building anything. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

function hasProtoKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasProtoKey);
  return Object.keys(value).some(
    key => key === '__proto__' || hasProtoKey((value as Record<string, unknown>)[key]),
  );
}
