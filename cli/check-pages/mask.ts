import { maskPersonal } from '../../utils/core/help/redact';
import { redactPath } from '../../utils/core/help/redact-path';

/** What may stand in a snapshot of a text: what looks like a person's is masked as in a help request. */
export function maskText(text: string, language: string): string {
  return text.trim() === '' ? text : maskPersonal(text, language);
}

/** Every letter x and every digit 0: the page keeps its looks, and nobody reads what stood there. */
export function maskWhole(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, char => (char === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '0');
}

/**
 * An address as it may stand in a snapshot: the path stays, since packs name pages by it, but a segment with a
 * person's name or mail in it and all values of a query are masked.
 */
export function maskAddress(address: string, language: string): string {
  if (/^(?:javascript|data|blob|mailto|tel|sms):/i.test(address))
    return address.slice(0, address.indexOf(':') + 1);
  const [, head = '', hash] = /^([^#]*)(?:#(.*))?$/s.exec(address)!;
  return maskPlace(head, language) + (hash === undefined ? '' : `#${maskPlace(hash, language)}`);
}

function maskPlace(text: string, language: string): string {
  const query = text.indexOf('?');
  const path = (query < 0 ? text : text.slice(0, query))
    .split('/')
    .map(segment => (isPersonal(segment, language) ? ':id' : segment))
    .join('/');
  return path + (query < 0 ? '' : redactPath(text.slice(query), new Set()));
}

/** A path writes names with hyphens, and the redactor reads sentences. */
function isPersonal(segment: string, language: string): boolean {
  let words = segment;
  try {
    words = decodeURIComponent(segment);
  } catch {
    // A stray % is read as it stands.
  }
  if (!/\p{L}/u.test(words) || /^[a-z]+:$/i.test(words)) return false;
  if (maskPersonal(words, language) !== words) return true;
  const written = words
    .replace(/[-_.+]+/g, ' ')
    .replace(/(^| )(\p{Ll})/gu, (_, gap: string, c: string) => gap + c.toUpperCase());
  return written.includes(' ') && /\[(?:name|namn)\]/.test(maskPersonal(written, language));
}
