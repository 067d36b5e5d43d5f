import { greeted } from './private';
import type { Picture } from './thing';
import { isUiWord, wordsOf } from './ui-words';

/** A part of an address that names one record: a number, or an id made of letters and digits. */
const RECORD = /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27}|(?=.*\d)[0-9a-z]{15,24})$/i;
const partsOf = (address: string): string[] => address.split(/[/#?&=!]+/).filter(Boolean);

/**
 * The words that name the customer a page is about: those of headings, pictures and links to other records that are
 * no words of the app; and the words by which somebody is greeted, as in "Welcome back, Anna". On a page that is about
 * no single record, only those. `address` is the page's path, query and hash.
 */
export function recordWords(picture: Picture, address: string): Set<string> {
  const words = new Set<string>();
  // Whoever is greeted is a person, on whatever page.
  for (const text of picture.texts)
    for (const word of wordsOf(greeted(text))) if (word.length > 2 && !isUiWord(word)) words.add(word);
  const parts = partsOf(address);
  const about = parts.some(part => RECORD.test(part));
  const slugs = parts.map(part => wordsOf(part.toLowerCase()).join(' ')).filter(Boolean);
  if (!about && !slugs.length) return words;
  const titles = picture.things.filter(
    t =>
      t.names[0] &&
      !t.lift &&
      (t.role === 'heading' || t.role === 'img' || (about && t.role === 'link' && t.href.includes('0'))),
  );
  if (!titles.length) return words;
  const places = new Set<string>();
  for (const t of picture.things)
    if (t.role === 'tab' || t.land.includes('navigation')) for (const name of t.names) places.add(name);
  for (const t of titles) {
    const name = t.names[0]!;
    if (places.has(name)) continue;
    const said = wordsOf(name);
    // An app's own heading has a word that apps use; a name has none.
    if (!said.length || said.some(isUiWord)) continue;
    if (about || slugs.includes(said.join(' ')))
      for (const word of said) if (word.length > 2) words.add(word);
  }
  return words;
}
