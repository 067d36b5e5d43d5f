import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Fault } from './fault';
import type { PackPath } from './finding';

/** What is wrong, and in which line, counted from 1. */
export interface LineFault {
  line: number;
  fault: Fault;
}

/** One JSON file that a person wrote: its value, what is wrong with it, and where each part of it stands. */
export interface JsonSource {
  /** Undefined when the file cannot be read. */
  value: unknown;
  faults: LineFault[];
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
    const line = first ? lineAt(first.offset) : 1;
    return { value: undefined, faults: [{ line, fault: faultAt(first, text) }], lineOf: () => line };
  }
  return {
    value: JSON.parse(text),
    faults: twins(root).map(key => ({
      line: lineAt(key.offset),
      fault: { code: 'twin field', field: String(key.value) },
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

function faultAt(error: ParseError | undefined, text: string): Fault {
  if (!error || text.trim() === '') return { code: 'empty file' };
  const code = printParseErrorCode(error.error);
  if (code === 'InvalidCommentToken') return { code: 'comment' };
  if (/^\s*[\]}]/.test(text.slice(error.offset)) && /,\s*$/.test(text.slice(0, error.offset)))
    return { code: 'trailing comma' };
  if (/^[“”„‟]/.test(text.slice(error.offset))) return { code: 'curly quote' };
  if (text.slice(error.offset).trim() === '') return { code: 'not closed' };
  return { code: code === 'CommaExpected' ? 'missing comma' : 'broken json' };
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
