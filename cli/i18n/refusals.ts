import type { PackRefusal } from '../../utils/core/packs/refusal';
import type { Catalogue } from '../../utils/i18n/words';

/** Why browsers refuse a file, in a few words. */
export const refusalWords: Catalogue<Record<PackRefusal, string>> = {
  en: {
    'too large': 'too large',
    'not a pack': 'not a pack',
    'wrong signature': 'wrong signature',
    'too few signatures': 'too few signatures',
    'unknown format': 'unknown format',
    'bad shape': 'bad shape',
    'wrong source': 'wrong source',
    'older than installed': 'older than installed',
    'same serial, other bytes': 'same serial, other bytes',
    'issued in the future': 'issued in the future',
    expired: 'expired',
    'bad key': 'bad key',
    'not as listed': 'not as listed',
    outranked: 'outranked',
  },
  sv: {
    'too large': 'för stort',
    'not a pack': 'inget paket',
    'wrong signature': 'fel signatur',
    'too few signatures': 'för få signaturer',
    'unknown format': 'okänt format',
    'bad shape': 'fel i innehållet',
    'wrong source': 'fel källa',
    'older than installed': 'äldre än det installerade',
    'same serial, other bytes': 'samma nummer, annat innehåll',
    'issued in the future': 'utfärdat i framtiden',
    expired: 'utgånget',
    'bad key': 'dålig nyckel',
    'not as listed': 'inte som i listan',
    outranked: 'något annat går före',
  },
};
