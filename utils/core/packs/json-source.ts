import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { PackPath } from './finding';

/** One JSON file that a person wrote: its value, what is wrong with it, and where each part of it stands. */
export interface JsonSource {
  /** Undefined when the file cannot be read. */
  value: unknown;
  faults: { line: number; message: string; mend: string }[];
  /** Line of a part, counted from 1; of the nearest part around it when it is not there. */
  lineOf(path: PackPath): number;
}

/** Reads strict JSON. A byte order mark at the front, as some editors write it, is passed over. */
export function readJsonSource(source: string): JsonSource {
  const text = source.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const lineAt = lineCounter(text);

  const first = errors[0];
  if (first || !root) {
    const fault = { line: first ? lineAt(first.offset) : 1, ...sayParseError(first, text) };
    return { value: undefined, faults: [fault], lineOf: () => fault.line };
  }
  return {
    value: JSON.parse(text),
    faults: twins(root).map(key => ({
      line: lineAt(key.offset),
      message: `The field "${key.value}" stands here twice; only the last would count.`,
      mend: 'Keep one of them.',
    })),
    lineOf: path => {
      for (let length = path.length; length > 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
        if (node) return lineAt((node.parent?.type === 'property' ? node.parent : node).offset);
      }
      return lineAt(root.offset);
    },
  };
}

/** Names that stand twice in one object. */
function twins(node: Node): Node[] {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap(child => {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    const here = key && seen.has(key.value) ? [key] : [];
    if (key) seen.add(key.value);
    return [...here, ...twins(child)];
  });
}

function sayParseError(error: ParseError | undefined, text: string): { message: string; mend: string } {
  if (!error || text.trim() === '') {
    return { message: 'The file is empty.', mend: 'Write [] for an empty list, or delete the file.' };
  }
  const code = printParseErrorCode(error.error);
  if (code === 'InvalidCommentToken') {
    return {
      message: 'A comment stands here, and JSON has none.',
      mend: 'Take it out; notes can stand in a README.md beside it.',
    };
  }
  if (/^\s*[\]}]/.test(text.slice(error.offset)) && /,\s*$/.test(text.slice(0, error.offset))) {
    return { message: 'A comma stands after the last item.', mend: 'Take that comma out.' };
  }
  if (code === 'CommaExpected') {
    return { message: 'A comma is missing before this.', mend: 'Put a comma after the item above.' };
  }
  return {
    message: 'This is not JSON from here on.',
    mend: 'Look just before this place for a quote, comma or bracket that is missing or too many.',
  };
}

/** Finds lines by bisection: a pack of thousands of tips may have thousands of findings. */
function lineCounter(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return offset => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
