/** A host pattern in parts: `*.` in front means the host and all below it. */
interface Pattern {
  scheme: string;
  host: string;
  path: string;
}

function parse(pattern: string): Pattern | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*', path: '/*' };
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  return parts && { scheme: parts[1]!, host: parts[2]!, path: parts[3]! };
}

/**
 * The patterns at which a script may be registered: what packs name, cut down to what was granted. Never wider than
 * either. Each once, sorted.
 */
export function grantedPatterns(wanted: readonly string[], granted: readonly string[]): string[] {
  const both = wanted.flatMap(want =>
    granted.flatMap(grant => {
      const shared = intersect(parse(want), parse(grant));
      return shared ? [shared] : [];
    }),
  );
  return [...new Set(both)].sort();
}

/** A grant always covers every path of its hosts, so the path is the pack's. */
function intersect(want: Pattern | null, grant: Pattern | null): string | null {
  if (!want || !grant) return null;
  const scheme = narrower(want.scheme, grant.scheme, (wide, narrow) => wide === '*' || wide === narrow);
  const host = narrower(want.host, grant.host, hostCovers);
  return scheme && host ? `${scheme}://${host}${want.path}` : null;
}

function narrower(a: string, b: string, covers: (wide: string, narrow: string) => boolean): string | null {
  if (covers(a, b)) return b;
  return covers(b, a) ? a : null;
}

function hostCovers(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === narrow) return true;
  if (!wide.startsWith('*.')) return false;
  const base = wide.slice(2);
  const host = narrow.startsWith('*.') ? narrow.slice(2) : narrow;
  return host === base || host.endsWith(`.${base}`);
}
