import type { Description } from '../../utils/core/anchors/description';

/** What the app calls a thing, in the reader's language where it has one for it. */
export function nameIn({ name }: Description, language: string): string {
  if (typeof name === 'string') return name;
  return name?.[language] ?? name?.['en'] ?? '';
}
