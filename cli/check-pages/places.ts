import { matchesPattern, matchesRoute, routeOf } from '../../utils/core/targeting/address';
import type { App } from '../../utils/core/packs/pack';
import type { PackAnchor } from './anchors-of';

/** A page to look at: a live address, or a saved page that is shown as if it stood at its address. */
export interface Place {
  address: string;
  /** What it is called in reports: the address, or the name of the file. */
  name: string;
  /** Text of a saved page. */
  html?: string;
}

export interface Planned {
  place: Place;
  anchors: PackAnchor[];
}

/**
 * Which anchor is tried on which page: where its `where` allows it, or exactly where `pages` says. Live, the pages that
 * a `where` without a star names are visited too.
 * @param known the apps of the pack
 * @param pages what the author said by hand: the key of an anchor, and names or addresses of places
 */
export function planPlaces(
  anchors: PackAnchor[],
  places: Place[],
  pages: ReadonlyMap<string, string[]>,
  live: boolean,
  known: App[],
): Planned[] {
  const all = [...places];
  // A test system has a host of its own: where a pack knows one app, a strange host is taken for it.
  const strange = (address: string) => known.length === 1 && appsAt(known, address).length === 0;
  const isOf = (apps: App[], address: string) => strange(address) || appsAt(apps, address).length > 0;
  const placeNamed = (name: string): Place | undefined => {
    const there = all.find(place => place.name === name || place.address === name);
    if (there || !live || !URL.canParse(name)) return there;
    const place = { address: name, name };
    all.push(place);
    return place;
  };
  const byHand = new Map(anchors.map(({ key }) => [key, (pages.get(key) ?? []).map(placeNamed)]));
  if (live) {
    for (const { where, apps } of anchors)
      for (const route of where ?? []) {
        if (route.includes('*')) continue;
        const base = places.find(({ address }) => isOf(apps, address));
        const address = base && new URL(route, base.address).href;
        if (address && !all.some(place => sameAddress(place.address, address)))
          all.push({ address, name: address });
      }
  }
  return all
    .map(place => ({
      place,
      anchors: anchors.filter(anchor => {
        const said = byHand.get(anchor.key)!;
        return said.length > 0
          ? said.includes(place)
          : isOf(anchor.apps, place.address) && fitsRoute(anchor.where, place.address);
      }),
    }))
    .filter(planned => planned.anchors.length > 0);
}

function fitsRoute(where: string[] | undefined, address: string): boolean {
  return where === undefined || where.some(glob => matchesRoute(glob, routeOf(address)));
}

/** The apps at an address, whatever the port. */
function appsAt(apps: App[], address: string): App[] {
  return apps.filter(app => app.addresses.some(pattern => matchesPattern(pattern, address)));
}

/** `https://crm.example.com/` and `https://crm.example.com/#/` are one page. */
function sameAddress(a: string, b: string): boolean {
  const plain = (address: string) => address.replace(/#\/?$/, '').replace(/\/$/, '');
  return plain(a) === plain(b);
}

/** Path and hash without a query: whether a page led elsewhere shows in these. */
export function pathOf(address: string): string {
  return routeOf(address)
    .replace(/\?[^#]*/g, '')
    .replace(/#\/?$/, '')
    .replace(/(.)\/$/, '$1');
}
