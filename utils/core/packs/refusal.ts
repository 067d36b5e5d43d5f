/** Why a fetched pack was not taken. The last good pack stays in every case. */
export type PackRefusal =
  | 'too large'
  | 'not a pack'
  | 'wrong signature'
  | 'too few signatures'
  | 'unknown format'
  | 'bad shape'
  | 'wrong source'
  | 'older than installed'
  | 'same serial, other bytes'
  | 'issued in the future'
  | 'expired'
  | 'bad key'
  | 'not as listed'
  | 'outranked';
