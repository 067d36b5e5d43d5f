import { identifierWords, looksGenerated, remembered } from '../../core/anchors/text';

const CLASS_NOISE = new Set(
  'css mui sc jsx emotion makestyles col row d p m mt mb ml mr px py pt pb pl pr w h flex text bg border rounded gap items justify hover focus is has ng v x sm md lg xl data dark active show hidden inline block container wrapper inner content root base'.split(
    ' ',
  ),
);
/** Words of classes that people chose; what builds and toolkits generate is left out. */
export const classWords = remembered((cls: string): string[] => {
  if (!cls || cls.length > 400) return [];
  const words: string[] = [];
  for (const c of cls.split(/\s+/))
    if (!looksGenerated(c))
      for (const w of identifierWords(c))
        if (!CLASS_NOISE.has(w) && !words.includes(w) && words.length < 8) words.push(w);
  return words.slice();
});

/** Where a link leads, without origin, numbers and query: `#/deals/12/show` and `/deals/40/show` are the same kind of place. */
export const address = remembered((href: string): string => {
  if (!href || href === '#' || href.startsWith('javascript:')) return '';
  if (/^(?:mailto|tel):/.test(href)) return href.slice(0, href.indexOf(':'));
  return href
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/^[#/.!]+/, '')
    .split(/[?&]/, 1)[0]!
    .replace(/\d+/g, '0')
    .replace(/[0-9a-f]{8,}(?:-[0-9a-f]+)*/gi, '0')
    .slice(0, 80)
    .toLowerCase();
});
