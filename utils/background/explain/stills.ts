import type { Pack } from '../../core/packs/pack';
import { readPicture } from '../../core/packs/picture';
import { word } from '../../core/packs/text';
import type { StillView } from '../../messages/explaining';

/** The address of a picture that browsers show without fetching anything; null for what is none by its bytes. */
export function pictureOf(pack: Pack, id: string | undefined): string | null {
  const still = pack.stills.find(other => other.id === id);
  const type = still && readPicture(still.picture)?.type;
  return type === undefined ? null : `data:${type};base64,${still!.picture}`;
}

/** A still for one of our own pages; null when the pack has none of that id. */
export function viewStill(pack: Pack, id: string | undefined, language: string): StillView | null {
  const still = pack.stills.find(other => other.id === id);
  const picture = pictureOf(pack, id);
  if (!still || picture === null) return null;
  const { width, height } = still;
  return {
    title: word(still.title, language),
    width,
    height,
    picture,
    areas: still.areas.map(({ name, does, ...area }) => ({
      ...area,
      name: word(name, language),
      does: word(does, language),
    })),
  };
}
