/** `npm run build:locator`: one ES module for the browser, `.output/locator/locator.js`. */
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');

export async function buildLocator(outfile = path.join(root, '.output/locator/locator.js')): Promise<string> {
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

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename)
  console.log(await buildLocator());
