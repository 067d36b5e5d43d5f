import type { Fault } from './fault';

/** Place in a pack: `['tips', 3, 'title', 'sv']`. */
export type PackPath = readonly (string | number)[];

/** `error`: the pack may not be signed. `advice`: it may, and a person should look. */
export type Severity = 'error' | 'advice';

/** Something about a pack that its author should know. */
export interface Remark {
  severity: Severity;
  path: PackPath;
  fault: Fault;
}

/** A remark with the place in the source where it is mended. */
export interface Finding {
  severity: Severity;
  file: string;
  /** Counted from 1. */
  line: number;
  /** Written out, such as `tips[3].title.sv`. */
  path: string;
  fault: Fault;
}

/** Where the rules put what they find. */
export interface Remarks {
  found: Remark[];
  error(path: PackPath, fault: Fault): void;
  advice(path: PackPath, fault: Fault): void;
}

/** An empty collection. */
export function collectRemarks(): Remarks {
  const found: Remark[] = [];
  const note = (severity: Severity) => (path: PackPath, fault: Fault) =>
    void found.push({ severity, path, fault });
  return { found, error: note('error'), advice: note('advice') };
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
