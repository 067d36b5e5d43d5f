import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from '@babel/parser';
import { reachable, type Finding } from './architecture';

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

/** Where the words of the command line stand. */
const WORDS = 'cli/i18n/';
/** What of the command's code speaks English, and to whom. */
const ENGLISH: Record<string, string> = {
  'cli/install-tools.ts': 'to whoever works on the code',
  'cli/check-pages/build-locator.ts': 'to whoever works on the code',
  'cli/build/hashes.ts': 'to whoever works on the code',
  'cli/inbox/http.ts': 'to programs that call the desk',
  'cli/inbox/respond.ts': 'to programs that call the desk',
  'cli/inbox/callers.ts': 'to programs that call the desk',
  'cli/inbox/verify-webhook.ts': 'to programs that call the desk',
  'cli/inbox/words.ts': 'a catalogue itself',
};

/** Hard-coded visible strings in the project's components and pages, and in the code of the `foothold` command. */
export function checkStrings(root = process.cwd()): Finding[] {
  const pages = ROOTS.flatMap(folder => files(join(root, folder))).flatMap(file =>
    oneLanguage(
      relative(root, file).split(sep).join('/'),
      stringsIn(readFileSync(file, 'utf8')),
      'a catalogue in utils/i18n',
    ),
  );
  const read = (path: string) =>
    existsSync(join(root, path)) && statSync(join(root, path)).isFile()
      ? readFileSync(join(root, path), 'utf8')
      : null;
  const command = [...reachable('cli/main.ts', read).files]
    .filter(path => path.startsWith('cli/') && !path.startsWith(WORDS) && !(path in ENGLISH))
    .flatMap(path => oneLanguage(path, sentencesIn(read(path)!), `a catalogue in ${WORDS}`));
  return [...pages, ...command];
}

const oneLanguage = (file: string, found: { line: number; text: string }[], where: string): Finding[] =>
  found.map(({ line, text }) => ({
    file,
    line,
    message: `“${text}” is written in one language only.`,
    mend: `Put it into ${where}, in English and Swedish.`,
  }));

/** Two words and more, of which the first begins as a sentence does, or the last ends as one. */
const SENTENCE = /^\P{Letter}*\p{Lu}\p{Ll}*,? \p{Letter}|\p{Letter}+ \p{Letter}.*\p{Letter}[.:!?]\s*$/su;
/** What says its words, as `call.say(…)`, and what throws them: there every word counts. */
const SPEAKS = new Set(['say', 'note', 'log', 'error']);
const THROWN = new Set(['Complaint', 'Refused', 'Error']);
/** The first line of a file format. */
const FORMATS = new Set(['Windows Registry Editor Version 5.00']);

/** Sentences, and whatever is said or thrown as it stands, in one TypeScript source of the command. */
export function sentencesIn(source: string): { line: number; text: string }[] {
  const tree = parse(source, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const found: { line: number; text: string }[] = [];
  const note = (node: Node, text: string) => {
    const said = text.trim().replace(/\s+/g, ' ');
    const line = node.loc?.start.line ?? 0;
    if (FORMATS.has(said)) return;
    if (!found.some(known => known.line === line && known.text === said)) found.push({ line, text: said });
  };
  walk(tree.program as unknown as Node, node => {
    const text =
      node.type === 'StringLiteral'
        ? (node['value'] as string)
        : node.type === 'TemplateElement'
          ? (node['value'] as { raw: string }).raw
          : '';
    // Of a page only what stands between its tags.
    if (SENTENCE.test(text.replace(/<[^>]*>?/g, ' '))) note(node, text);
    if (speaks(node))
      for (const argument of node['arguments'] as Node[])
        literals(argument, (each, text) => {
          if (LETTER.test(text.replace(/\\[a-z]/g, ' '))) note(each, text);
        });
  });
  return found;
}

function speaks(node: Node): boolean {
  const callee = node['callee'] as Node | undefined;
  if (node.type === 'NewExpression') return THROWN.has(callee!['name'] as string);
  const called = callee?.type === 'MemberExpression' ? (callee['property'] as Node) : undefined;
  return node.type === 'CallExpression' && SPEAKS.has(called?.['name'] as string);
}

/** The same words in both languages beside each other, such as a text of a pack. */
function isPair(node: Node): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const keys = (node['properties'] as Node[]).map(each => (each['key'] as Node | undefined)?.['name']);
  return keys.includes('en') && keys.includes('sv');
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
  if (isPair(node)) return;
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
