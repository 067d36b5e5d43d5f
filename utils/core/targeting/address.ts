import type { Pack } from '../packs/pack';
import { fits, MANY, SOME } from './glob';
import type { Token } from './glob';

export interface Pattern {
  scheme: 'http' | 'https' | '*';
  host: string;
  /** The pattern began with `*.`: subdomains and the host itself. */
  below: boolean;
  path: string;
}

/** `*://`, http or https; no port, because Firefox refuses a pattern that has one and Chromium ignores it in grants. */
export function parsePattern(pattern: string): Pattern | null {
  const parts = /^(\*|https?):\/\/(\*\.)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(\/[^\s#]*)$/.exec(
    pattern,
  );
  if (!parts) return null;
  const [, scheme, below, host, path] = parts as unknown as [
    string,
    Pattern['scheme'],
    string?,
    string?,
    string?,
  ];
  return { scheme, below: below !== undefined, host: host ?? '', path: path ?? '/' };
}

/**
 * Whether this is a match pattern that both browsers accept, such as `https://crm.example.com/*`: lower-case host,
 * a path, no port. A pattern for every host (all sites at once) is refused: a pack names its sites.
 */
export function validPattern(pattern: string): boolean {
  return parsePattern(pattern) !== null;
}

export interface Address {
  scheme: string;
  host: string;
  /** Path and query, as match patterns see them. */
  path: string;
  route: string;
}

export function parseAddress(url: string): Address | null {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::\d*)?([^#]*)(#.*)?$/is.exec(
    url,
  );
  if (!parts) return null;
  const [, scheme = '', host = '', tail = '', hash = ''] = parts;
  const path = tail.startsWith('/') ? tail : `/${tail}`;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), path, route: path + hash };
}

function matches(pattern: Pattern, address: Address): boolean {
  const sameHost = address.host === pattern.host;
  if (!sameHost && !(pattern.below && address.host.endsWith(`.${pattern.host}`))) return false;
  return matchesBesideHost(pattern, address);
}

/** Whether scheme and path match, for a host that is known to. */
export function matchesBesideHost({ scheme, path }: Pattern, address: Address): boolean {
  if (scheme === '*' ? !/^https?$/.test(address.scheme) : scheme !== address.scheme) return false;
  return path === '/*' || fits(browserTokens(path), address.path);
}

/** In a match pattern `*` is any run, "/" included. */
const browserTokens = (glob: string): Token[] => [...glob].map(char => (char === '*' ? MANY : char));

function routeTokens(glob: string): Token[] {
  const tokens: Token[] = [];
  for (const char of glob) {
    if (char !== '*') tokens.push(char);
    else if (tokens.at(-1) === SOME) tokens[tokens.length - 1] = MANY;
    else if (tokens.at(-1) !== MANY) tokens.push(SOME);
  }
  return tokens;
}

/**
 * Whether a browser would match this address: scheme, host, then path and query. Ports are ignored, as browsers do
 * when they grant hosts. A pattern that is not valid matches nothing.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  const parsed = parsePattern(pattern);
  const address = parseAddress(url);
  return parsed !== null && address !== null && matches(parsed, address);
}

/** Whether a route (path, query and hash) fits a pack's glob: `*` is any run but "/", `**` any run. */
export function matchesRoute(glob: string, route: string): boolean {
  const star = glob.indexOf('*');
  if (star === -1) return route === glob;
  // Most globs of an app are of other pages; their first characters say so before anything is walked.
  return route.startsWith(glob.slice(0, star)) && fits(routeTokens(glob), route);
}

/** Path, query and hash of an address: what a pack's `where` is matched against. "/" for anything that is no address. */
export function routeOf(url: string): string {
  return parseAddress(url)?.route ?? '/';
}

/** The valid patterns of all packs, each once and sorted: for registering scripts and asking the rep for sites. */
export function patternsOf(packs: readonly Pick<Pack, 'apps'>[]): string[] {
  const all = packs.flatMap(pack => pack.apps.flatMap(app => app.addresses));
  return [...new Set(all.filter(validPattern))].sort();
}
