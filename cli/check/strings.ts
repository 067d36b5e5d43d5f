import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from '@babel/parser';
import type { Finding } from './architecture';

/** Where visible words may not be written, because they would be in one language only. */
const ROOTS = ['components', 'entrypoints'];
/** Attributes that people read or hear. */
const READ_ALOUD = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
]);
const LETTER = /\p{Letter}/u;

type Node = { type: string; loc?: { start: { line: number } } } & Record<string, unknown>;

/** Hard-coded visible strings in the project's components and pages. */
export function checkStrings(root = process.cwd()): Finding[] {
  return ROOTS.flatMap(folder => files(join(root, folder))).flatMap(file => {
    const name = relative(root, file).split(sep).join('/');
    return stringsIn(readFileSync(file, 'utf8')).map(({ line, text }) => ({
      file: name,
      line,
      message: `“${text}” is written in one language only.`,
      mend: 'Put it into a catalogue in utils/i18n, in English and Swedish.',
    }));
  });
}

/** Text with letters between tags, and literals in attributes that are read, of one TSX source. */
export function stringsIn(source: string): { line: number; text: string }[] {
  const tree = parse(source, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const found: { line: number; text: string }[] = [];
  const note = (node: Node, text: string) => {
    if (LETTER.test(text))
      found.push({ line: node.loc?.start.line ?? 0, text: text.trim().replace(/\s+/g, ' ') });
  };
  walk(tree.program as unknown as Node, node => {
    if (node.type === 'JSXText') note(node, node['value'] as string);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as Node[]) {
        if (child.type === 'JSXExpressionContainer') literals(child['expression'] as Node, note);
      }
    }
    if (node.type === 'JSXAttribute' && READ_ALOUD.has(attributeName(node)) && node['value']) {
      const value = node['value'] as Node;
      literals(value.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value, note);
    }
  });
  return found;
}

/** The literals that an expression can come out as. */
function literals(node: Node, note: (node: Node, text: string) => void): void {
  switch (node.type) {
    case 'StringLiteral':
      return note(node, node['value'] as string);
    case 'TemplateLiteral':
      for (const part of node['quasis'] as Node[]) note(part, (part['value'] as { raw: string }).raw);
      return;
    case 'ConditionalExpression':
      literals(node['consequent'] as Node, note);
      return literals(node['alternate'] as Node, note);
    case 'LogicalExpression':
      if (node['operator'] !== '&&') literals(node['left'] as Node, note);
      return literals(node['right'] as Node, note);
  }
}

function attributeName(node: Node): string {
  const name = node['name'] as Node;
  return name.type === 'JSXIdentifier' ? (name['name'] as string) : '';
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof (child as Node).type === 'string') {
        walk(child as Node, visit);
      }
    }
  }
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.tsx'))
    .map(name => join(folder, name));
}
