import type { Champion, Pack } from './pack';

/**
 * The colleague to ask: the one that a text names, else the rep's own team's, else one for everybody. Never another
 * team's, unless the text names that one.
 */
export function championFor(pack: Pack, team: string | undefined, named?: string): Champion | undefined {
  const { champions } = pack;
  return (
    champions.find(({ id }) => named !== undefined && id === named) ??
    champions.find(champion => champion.team !== undefined && champion.team === team) ??
    champions.find(champion => champion.team === undefined)
  );
}
