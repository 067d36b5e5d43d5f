import type { ItemKey } from '../../core/mastery/feature-key';
import type { Pack } from '../../core/packs/pack';
import { word } from '../../core/packs/text';
import { wayOnStills } from '../../core/packs/ways';
import type { Rehearsal } from '../../messages/explaining';
import { findItem } from '../coach/items';
import { sayChampion, type Reader } from '../coach/word-showing';
import { viewStill } from './stills';

/** A walkthrough on stills. Null when there is none, or a step of it has no still. Reads, and notes nothing. */
export function rehearsalOf(packs: readonly Pack[], key: string, reader: Reader): Rehearsal | null {
  const item = findItem(packs, key as ItemKey);
  const steps = item?.kind === 'walkthrough' ? wayOnStills(item.walkthrough.steps) : null;
  if (item?.kind !== 'walkthrough' || !steps) return null;
  const { pack, walkthrough } = item;
  const { language } = reader;
  const ids = [...new Set(steps.map(({ rehearse }) => rehearse!.still))];
  const stills = ids.map(id => viewStill(pack, id, language));
  if (stills.some(still => still === null)) return null;
  return {
    language,
    title: word(walkthrough.title, language),
    owner: walkthrough.owner,
    champion: sayChampion(pack, reader).champion ?? null,
    stills: stills.filter(still => still !== null),
    steps: steps.map(({ title, body, when, rehearse }) => ({
      title: word(title, language),
      body: word(body, language),
      still: ids.indexOf(rehearse!.still),
      area: rehearse!.area,
      ...(when && { some: true as const }),
    })),
  };
}
