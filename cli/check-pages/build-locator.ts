/** `npm run build:locator`: one ES module for the browser, `.output/locator/locator.js`. */
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** The locator as an ES module that pages of a bench import. */
export async function buildLocator(outfile = join(root, '.output/locator/locator.js')): Promise<string> {
  await build({
    stdin: {
      contents: `
        import { describe } from './utils/page/locate/describe';
        import { locate as verdictFor } from './utils/page/locate/locate';
        export const name = 'foothold';
        export { describe };
        export function locate(document, json) { const v = verdictFor(document, json); return v.kind === 'found' ? v.element : null; }
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    outfile,
  });
  return outfile;
}

/**
 * What `foothold check` and `foothold snapshot` run inside a page, as a script that sets `__foothold`: the very
 * locator of the extension, and the masking of a snapshot.
 */
export async function buildPageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'cli/check-pages/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__foothold',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
  });
  return outputFiles[0]!.text;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) console.log(await buildLocator());
