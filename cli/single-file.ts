import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { buildPageScript } from './check-pages/build-locator';

const root = join(import.meta.dirname, '..');

/** Where `npm run build` puts the command: a folder that is a package of its own, for `npx`. */
export const COMMAND_FOLDER = join('.output', 'foothold');

/** Too heavy to carry along, or of the repository only; each is loaded when a command needs it. */
const EXTERNAL = ['playwright-core', './build-locator'];

/**
 * Writes the whole `foothold` command as one file that Node runs, with a `package.json` beside it.
 * @returns the file, and its size in bytes
 */
export async function buildSingleFile(folder = join(root, COMMAND_FOLDER)) {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, any>;
  const { outputFiles } = await build({
    entryPoints: [join(root, 'cli/foothold.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    legalComments: 'inline',
    charset: 'utf8',
    external: EXTERNAL,
    define: {
      __PAGE_SCRIPT__: JSON.stringify(await buildPageScript()),
      __VERSION__: JSON.stringify(own['version']),
    },
    banner: { js: '#!/usr/bin/env node' },
  });
  const file = join(folder, 'foothold.mjs');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outputFiles[0]!.contents, { mode: 0o755 });
  const playwright = own['devDependencies']['playwright-core'] as string;
  const manifest = {
    name: 'foothold',
    version: own['version'],
    description: 'Makes, checks, signs and publishes tip packs for Foothold.',
    license: own['license'],
    type: 'module',
    bin: { foothold: 'foothold.mjs' },
    engines: own['engines'],
    peerDependencies: { 'playwright-core': playwright },
    peerDependenciesMeta: { 'playwright-core': { optional: true } },
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return { file, bytes: outputFiles[0]!.contents.length };
}
