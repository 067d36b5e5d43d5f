import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/**
 * The house as rules: which room may import which. A crossing between runtimes is the costly mistake in an
 * extension, so it is a forbidden import and not a convention.
 */
export const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  'utils/core': {
    rooms: ['utils/core'],
    packages: ['zod', 'jose', 'jsonc-parser', 'ical-generator', 'fflate'],
  },
  // Messages only as types: catalogues word the codes that cross.
  'utils/i18n': { rooms: ['utils/i18n', 'utils/messages', 'utils/core'], packages: [] },
  'utils/messages': { rooms: ['utils/messages', 'utils/core'], packages: ['zod'] },
  'utils/background': {
    rooms: ['utils/background', 'utils/messages', 'utils/core', 'utils/i18n'],
    packages: ['zod', 'idb', 'webextension-polyfill'],
  },
  'utils/page': {
    rooms: ['utils/page', 'utils/messages', 'utils/core', 'utils/i18n'],
    packages: ['@floating-ui/dom'],
  },
  components: { rooms: ['components', 'utils/i18n', 'utils/messages', 'utils/core'], packages: ['preact'] },
  entrypoints: {
    rooms: [
      'entrypoints',
      'components',
      'utils/page',
      'utils/background',
      'utils/messages',
      'utils/core',
      'utils/i18n',
    ],
    packages: ['wxt', 'preact', 'webextension-polyfill'],
  },
};

/** In a tab these would cost every page: `import type` is fine, the code is not. */
const NEVER_IN_A_PAGE = ['zod', 'idb', 'jose', 'fflate', 'webextension-polyfill'];

export interface Finding {
  file: string;
  line: number;
  message: string;
  mend: string;
}

interface Import {
  line: number;
  from: string;
  typeOnly: boolean;
}

/** Static and dynamic imports and re-exports of one TypeScript source. */
export function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /^[ \t]*(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  for (const match of source.matchAll(pattern)) {
    const line = source.slice(0, match.index).split('\n').length;
    const clause = (match[1] ?? '').trim();
    found.push({ line, from: (match[2] ?? match[3] ?? match[4])!, typeOnly: /^type\b/.test(clause) });
  }
  return found;
}

const roomOf = (path: string) =>
  Object.keys(ROOMS).find(room => path === room || path.startsWith(`${room}/`));

/** What is wrong with one file's imports. `path` is relative to the project, with forward slashes. */
export function checkFile(path: string, source: string): Finding[] {
  const room = roomOf(path);
  if (room === undefined) return [];
  const rules = ROOMS[room]!;
  const findings: Finding[] = [];
  if (/^export \* from/m.test(source))
    findings.push({
      file: path,
      line: 1,
      message: 'A barrel (export *).',
      mend: 'Import from the file that owns the name.',
    });
  for (const { line, from, typeOnly } of importsOf(source)) {
    if (from.startsWith('.')) {
      const target = roomOf(posix.normalize(posix.join(posix.dirname(path), from)));
      if (target === undefined || !rules.rooms.includes(target))
        findings.push({
          file: path,
          line,
          message: `${room} must not import ${target ?? from}.`,
          mend: `It may import ${rules.rooms.join(', ')}; hand the rest in from entrypoints.`,
        });
    } else if (!typeOnly) {
      const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]!;
      if (!rules.packages.includes(name))
        findings.push({
          file: path,
          line,
          message: `${room} must not use the package ${name}.`,
          mend: `It may use ${rules.packages.join(', ') || 'none'}.`,
        });
    }
  }
  return findings;
}

/** Modules reachable from `entry` by imports that leave code behind. */
export function reachable(
  entry: string,
  read: (path: string) => string | null,
): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string) => {
    if (files.has(path)) return;
    const source = read(path);
    if (source === null) return;
    files.add(path);
    for (const { from, typeOnly } of importsOf(source)) {
      if (typeOnly) continue;
      if (!from.startsWith('.')) packages.add(from);
      else {
        const base = posix.normalize(posix.join(posix.dirname(path), from));
        for (const candidate of [base, `${base}.ts`, `${base}.tsx`])
          if (read(candidate) !== null) visit(candidate);
      }
    }
  };
  visit(entry);
  return { files, packages };
}

const readOrNull = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Walks the whole house. */
export function checkArchitecture(): Finding[] {
  const findings: Finding[] = [];
  for (const top of ['entrypoints', 'components', 'utils']) {
    for (const entry of readdirSync(top, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name).split(sep).join('/');
      findings.push(...checkFile(path, readFileSync(path, 'utf8')));
    }
  }
  for (const entry of ['entrypoints/watcher.ts', 'entrypoints/card.tsx', 'entrypoints/author/index.tsx']) {
    const { packages } = reachable(entry, readOrNull);
    for (const name of [...packages].filter(each => NEVER_IN_A_PAGE.includes(each.split('/')[0]!)))
      findings.push({
        file: entry,
        line: 1,
        message: `${name} would be loaded in a tab.`,
        mend: 'Use import type, or ask the background.',
      });
  }
  return findings;
}
