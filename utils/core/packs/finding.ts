/** Place in a pack: `['tips', 3, 'title', 'sv']`. */
export type PackPath = readonly (string | number)[];

/** `error`: the pack may not be signed. `advice`: it may, and a person should look. */
export type Severity = 'error' | 'advice';

/** Something about a pack that its author should know. */
export interface Remark {
  severity: Severity;
  path: PackPath;
  message: string;
  mend: string;
}

/** A remark with the place in the source where it is mended. */
export interface Finding {
  severity: Severity;
  file: string;
  /** Counted from 1. */
  line: number;
  /** Written out, such as `tips[3].title.sv`. */
  path: string;
  message: string;
  mend: string;
}

/** The place that was written out: `readPath(writePath(path))` is `path`. */
export const readPath = (written: string): PackPath =>
  [...written.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) =>
    index === undefined ? part : Number(index),
  );

export function writePath(path: PackPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );
}
