import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ensureNpmCi } from '../../../cli/install-tools';

const HERE = import.meta.dirname;
/** What `serve` answers for `/lightning.js`. */
export const LIGHTNING = join(HERE, '../../../.output/hostile/lightning.js');

interface Compiler {
  transformSync(source: string, file: string, options: { name: string; namespace: string }): { code: string };
}

/** Lightning's own compiler, for components of the namespace `x`. */
function lightning(): Plugin {
  const { transformSync } = createRequire(join(HERE, 'package.json'))('@lwc/compiler') as Compiler;
  return {
    name: 'lightning',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^x\// }, ({ path }) => ({
        path: join(HERE, path, `${basename(path)}.js`),
      }));
      esbuild.onResolve({ filter: /^lwc$/ }, ({ resolveDir }) =>
        esbuild.resolve('@lwc/engine-dom', { resolveDir, kind: 'import-statement' }),
      );
      // A template without a style sheet still asks for one.
      esbuild.onResolve({ filter: /\.css/ }, ({ path }) => ({ path, namespace: 'no-style' }));
      esbuild.onLoad({ filter: /./, namespace: 'no-style' }, () => ({
        contents: 'export default undefined;',
      }));
      esbuild.onLoad({ filter: /[\\/]x[\\/].*\.(js|html)$/ }, ({ path }) => {
        const [namespace, name] = relative(HERE, dirname(path)).split(/[\\/]/) as [string, string];
        const { code } = transformSync(readFileSync(path, 'utf8'), basename(path), { name, namespace });
        return { contents: code, loader: 'js' };
      });
    },
  };
}

/** Builds a real Lightning component under synthetic shadow, as Salesforce serves them. Installs its packages first. */
export async function buildLightning(): Promise<void> {
  await ensureNpmCi(HERE, ['--ignore-scripts'], () => undefined);
  await build({
    entryPoints: [join(HERE, 'page.js')],
    outfile: LIGHTNING,
    bundle: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [lightning()],
    logLevel: 'error',
  });
}
