import { find, type Findable } from '../../core/searching/find';
import type { Pack } from '../../core/packs/pack';
import { word, type Text } from '../../core/packs/text';
import type { Found } from '../../messages/panel-state';
import { languageOf, packOf, type Room } from '../room';
import { readSettings } from '../store/values';

/** More than this nobody reads; another word finds it sooner. */
const MOST_FOUND = 30;

interface Said extends Findable {
  kind: Found['kind'];
  title: Text;
  text: Text;
  agreed?: Found['agreed'];
}

/** What the packs in force know by these words, offline. */
export async function search(room: Room, words: string): Promise<Found[]> {
  const rows = await room.packs();
  const { language: own } = await room.store.read(['kv'], readSettings);
  const language = languageOf(room.world, own);
  const all = rows.map(packOf).flatMap(saidIn);
  return find(all, words)
    .slice(0, MOST_FOUND)
    .map(({ what: { kind, title, text, agreed }, by }) => ({
      kind,
      title: word(title, language),
      text: word(text, language),
      ...(by !== undefined && { by }),
      ...(agreed !== undefined && { agreed }),
    }));
}

function saidIn(pack: Pack): Said[] {
  const said = (kind: Found['kind'], title: Text, text: Text, oldNames: readonly Text[] = []): Said => ({
    kind,
    title,
    text,
    titles: Object.values(title),
    texts: Object.values(text),
    oldNames: oldNames.flatMap(name => Object.values(name)),
  });
  return [
    ...pack.features.map(({ title, purpose, oldNames }) => said('feature', title, purpose, oldNames)),
    ...pack.glossary.map(({ term, definition, agreed }) => ({
      ...said('word', term, definition),
      agreed: agreed ?? null,
    })),
    ...pack.changes.map(({ title, now }) => said('change', title, now)),
    ...pack.answers.map(({ question, answer }) => said('answer', question, answer)),
  ];
}
