import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Which of the extension's runtimes a shipped file runs in. */
export type Runtime = 'background' | 'page' | 'extension page' | 'browser';

export interface ShippedFile {
  build: string;
  file: string;
  runtime: Runtime;
  bytes: number;
  gzip: number;
  /** npm packages with code in it, from the bundler's own module graph. */
  packages: string[];
  /** Our own modules with code in it. */
  modules: string[];
}

/** Module ids with code in each emitted chunk, by build and file name. Filled while the bundler runs. */
const graph = new Map<string, Set<string>>();

/** Notes which modules really contributed code to each chunk (a module that was shaken out does not count). */
export function bundleReport(browser: string): Plugin {
  let root = process.cwd();
  return {
    name: 'foothold-bundle-report',
    apply: 'build',
    configResolved: config => {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const key = `${browser}:${chunk.fileName}`;
        const ids = graph.get(key) ?? new Set<string>();
        for (const [id, module] of Object.entries(chunk.modules)) {
          if (module.renderedLength > 0) ids.add(relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')));
        }
        graph.set(key, ids);
      }
    },
  };
}

const PAGE_FILES = /^(watcher|frame|locator|card|placer|pointer|author)\.js$/;

function runtimeOf(file: string): Runtime {
  if (PAGE_FILES.test(file)) return 'page';
  if (file === 'background.js') return 'background';
  return /\.(js|html|css)$/.test(file) ? 'extension page' : 'browser';
}

/** `node_modules/a/node_modules/@b/c/x.js` belongs to `@b/c`; our own modules to no package. */
export function packageOf(id: string): string | null {
  const parts = id.split(sep).join('/').split('node_modules/');
  if (parts.length === 1) return null;
  const [scope, name] = parts.at(-1)!.split('/');
  return scope!.startsWith('@') ? `${scope}/${name}` : scope!;
}

function describeFiles(folder: string, build: string, browser: string): ShippedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(folder, path).split(sep).join('/');
      const bytes = readFileSync(path);
      const ids = [...(graph.get(`${browser}:${file}`) ?? [])];
      return {
        build,
        file,
        runtime: runtimeOf(file),
        bytes: bytes.length,
        gzip: gzipSync(bytes).length,
        packages: [...new Set(ids.map(packageOf).filter(name => name !== null))].sort(),
        modules: ids.filter(id => packageOf(id) === null && /\.tsx?$/.test(id)).sort(),
      };
    })
    .sort((a, b) => a.file.localeCompare(b.file));
}

/** Writes what one build ships to `bundles.json` inside its own folder, beside nothing that is shipped. */
export function writeBundleReport(outDir: string, browser: string): ShippedFile[] {
  const build = outDir.split(/[\\/]/).at(-1)!;
  const files = describeFiles(outDir, build, browser);
  writeFileSync(`${outDir}.bundles.json`, `${JSON.stringify(files, null, 2)}\n`);
  graph.clear();
  return files;
}
