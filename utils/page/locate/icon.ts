import { hash12, iconWord, identifierWords, looksGenerated } from '../../core/anchors/text';

const ICON_SETS = new Set(
  'fa fas far icon bi ti mdi glyphicon lucide feather ion svg material anticon'.split(' '),
);
const isOfIcons = (cls: string): boolean =>
  cls
    .toLowerCase()
    .split(/[\s_-]/)
    .some(word => ICON_SETS.has(word));
/** Words that icon sets put on nearly everything. */
const ICON_NOISE = new Set(
  'fa fas far fab icon icons bi ti mdi glyphicon lucide feather ion svg nav muisvgicon root css outline fw lg sm size font regular solid mr ml me ms right left text img image png jpg gif material mui fontsizemedium fontsizesmall fontsizelarge'.split(
    ' ',
  ),
);

/** What a picture shows, as words of its name and, for a drawing, a mark of its outline. Empty when nothing tells. */
export function iconOf(element: Element, tag: string, cls: string): string[] {
  const words: string[] = [];
  const add = (text: string | null) => {
    if (text)
      for (const w of identifierWords(text).map(iconWord))
        if (!ICON_NOISE.has(w) && !words.includes(w)) words.push(w);
  };
  if (tag === 'img') {
    const src = element.getAttribute('src') ?? '';
    if (!src.startsWith('data:'))
      add(
        src
          .split(/[?#]/, 1)[0]!
          .split('/')
          .pop()!
          .replace(/\.\w+$/, ''),
      );
    return words.slice(0, 4);
  }
  if (tag === 'svg') {
    add(element.getAttribute('data-testid'));
    add(element.getAttribute('data-icon'));
    for (const c of cls.split(/\s+/)) if (/icon|lucide|^fa-|^bi-/i.test(c) && !looksGenerated(c)) add(c);
    let outline = '';
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (child.localName === 'use')
        add((child.getAttribute('href') ?? child.getAttribute('xlink:href') ?? '').split('#').pop()!);
      else outline += child.getAttribute('d') ?? child.localName;
    }
    if (outline) words.push(`~${hash12(outline)}`);
    return words.slice(0, 5);
  }
  for (const c of cls.split(/\s+/)) if (isOfIcons(c) && !looksGenerated(c)) add(c);
  return words.slice(0, 4);
}
