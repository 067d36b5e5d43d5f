import type { AuthorWords } from '../../utils/i18n/author';

/** What a thing in a draft is called, in the champion's language where it is written. */
export function nameOf(item: Record<string, unknown>, { lang, untitled }: AuthorWords): string {
  for (const field of ['title', 'term', 'name', 'question']) {
    const said = item[field];
    if (typeof said === 'string' && said) return said;
    const words = (said ?? {}) as Partial<Record<string, unknown>>;
    for (const language of [lang, 'en'])
      if (typeof words[language] === 'string' && words[language]) return words[language];
  }
  return untitled;
}
