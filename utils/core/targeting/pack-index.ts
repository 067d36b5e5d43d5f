import type { App, Feature, Pack } from '../packs/pack';
import type { FeatureKey } from '../mastery/feature-key';
import { matchesBesideHost, parseAddress, parsePattern, patternsOf } from './address';
import type { Address, Pattern } from './address';

/** What the planner reads of a pack. */
export type PackPart = Pick<Pack, 'id' | 'features' | 'tips' | 'walkthroughs' | 'changes'>;

/** An app that a pack names at an address. */
export interface Coached<P extends Pack = Pack> {
  pack: P;
  app: App;
  /** Of the pack what concerns this app: its features and what they need, their tips, walkthroughs and changes. */
  part: PackPart;
}

/** Packs made ready for being asked about addresses. Holds no copy of a pack, only where each thing stands in it. */
export interface PackIndex<P extends Pack = Pack> {
  /** The apps that packs name at this address, in the packs' order. The time does not grow with the other apps. */
  at(url: string): Coached<P>[];
  /** Undefined when no pack has it. */
  feature(key: FeatureKey): Feature | undefined;
  /** The valid match patterns of all packs, each once and sorted. */
  patterns: readonly string[];
}

interface Place {
  pattern: Pattern;
  /** Which app, counted over all packs. */
  app: number;
}

/** Positions in the pack's own lists. */
interface Contents<P extends Pack> {
  pack: P;
  app: App;
  features: number[];
  tips: number[];
  walkthroughs: number[];
  changes: number[];
  /** Put together once somebody is there. */
  coached?: Coached<P>;
}

/** Reads each pack once. Packs may not be changed afterwards. */
export function indexPacks<P extends Pack>(packs: readonly P[]): PackIndex<P> {
  const apps: Contents<P>[] = [];
  const hosts = new Map<string, Place[]>();
  const featuresOf = new Map<string, () => ReadonlyMap<string, Feature>>();

  for (const pack of packs) {
    // The first pack of an id is the one that counts, as everywhere.
    if (!featuresOf.has(pack.id)) featuresOf.set(pack.id, onceAsked(pack));
    const first = apps.length;
    for (const app of pack.apps) {
      for (const text of app.addresses) {
        const pattern = parsePattern(text);
        if (pattern === null) continue;
        const place = { pattern, app: apps.length };
        const places = hosts.get(pattern.host);
        if (places) places.push(place);
        else hosts.set(pattern.host, [place]);
      }
      apps.push({ pack, app, features: [], tips: [], walkthroughs: [], changes: [] });
    }
    fill(pack, apps.slice(first));
  }

  return {
    patterns: patternsOf(packs),
    feature(key) {
      const slash = key.indexOf('/');
      return featuresOf
        .get(key.slice(0, slash))?.()
        .get(key.slice(slash + 1));
    },
    at(url) {
      const address = parseAddress(url);
      return address === null ? [] : appsAt(hosts, address).map(n => coached(apps[n]!));
    },
  };
}

/** Only packs that the rep uses are asked for single features; the others need no list by name. */
function onceAsked(pack: Pack): () => ReadonlyMap<string, Feature> {
  let byId: ReadonlyMap<string, Feature> | undefined;
  return () => (byId ??= new Map(pack.features.map(feature => [feature.id, feature])));
}

/** Sorts what a pack has into its apps. */
function fill<P extends Pack>(pack: P, apps: readonly Contents<P>[]): void {
  const at = new Map(pack.features.map(({ id }, n) => [id, n]));
  const byId = new Map(apps.map(contents => [contents.app.id, contents]));
  const home = (feature: string): Contents<P> | undefined => {
    const n = at.get(feature);
    return n === undefined ? undefined : byId.get(pack.features[n]!.app);
  };
  const walkthroughs = new Map(pack.walkthroughs.map(({ id }, n) => [id, n]));

  pack.features.forEach((feature, n) => byId.get(feature.app)?.features.push(n));
  pack.changes.forEach(({ feature }, n) => home(feature)?.changes.push(n));
  pack.walkthroughs.forEach(({ feature }, n) => home(feature)?.walkthroughs.push(n));
  pack.tips.forEach(({ feature, walkthrough }, n) => {
    const contents = home(feature);
    if (!contents) return;
    contents.tips.push(n);
    const walk = walkthrough === undefined ? undefined : walkthroughs.get(walkthrough);
    if (walk !== undefined && !contents.walkthroughs.includes(walk)) contents.walkthroughs.push(walk);
  });
  for (const contents of apps) addNeeds(pack, contents, at);
}

/** What an app's features need may belong to another app; how deep it goes decides what is the smallest win. */
function addNeeds(pack: Pack, { app, features }: Contents<Pack>, at: ReadonlyMap<string, number>): void {
  const added = new Set<number>();
  for (let i = 0; i < features.length; i++)
    for (const id of pack.features[features[i]!]!.needs ?? []) {
      const n = at.get(id);
      if (n === undefined || pack.features[n]!.app === app.id || added.has(n)) continue;
      added.add(n);
      features.push(n);
    }
}

/** The host itself and, for patterns that begin with `*.`, every name above it. */
function appsAt(hosts: ReadonlyMap<string, Place[]>, address: Address): number[] {
  const found = new Set<number>();
  const { host } = address;
  for (let name = host, above = false; ; above = true) {
    for (const { pattern, app } of hosts.get(name) ?? [])
      if ((!above || pattern.below) && matchesBesideHost(pattern, address)) found.add(app);
    const dot = name.indexOf('.');
    if (dot === -1) break;
    name = name.slice(dot + 1);
  }
  return [...found].sort((a, b) => a - b);
}

function coached<P extends Pack>(contents: Contents<P>): Coached<P> {
  return (contents.coached ??= putTogether(contents));
}

function putTogether<P extends Pack>({ pack, app, ...of }: Contents<P>): Coached<P> {
  const part: PackPart = {
    id: pack.id,
    features: of.features.map(n => pack.features[n]!),
    tips: of.tips.map(n => pack.tips[n]!),
    walkthroughs: of.walkthroughs.map(n => pack.walkthroughs[n]!),
    changes: of.changes.map(n => pack.changes[n]!),
  };
  return { pack, app, part };
}
