// Bundles the unedited CRM package into a folder: tsx build.ts [folder]
import { cp, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const here = import.meta.dirname;
const out = resolve(process.argv[2] ?? `${here}/dist`);

/** `import text from './sample.csv?raw'`, which the CRM's import dialog uses. */
const rawText: Plugin = {
  name: 'raw-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path.replace(/\?raw$/, '')),
      namespace: 'raw',
    }));
    onLoad({ filter: /./, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** The icons' ES modules: their CommonJS ones have a default inside the default when a module imports them. */
const iconModules: Plugin = {
  name: 'icon-modules',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@mui\/icons-material\/\w+$/ }, ({ path, ...from }) =>
      resolve(path.replace('material/', 'material/esm/'), { kind: from.kind, resolveDir: from.resolveDir }),
    );
  },
};

await rm(out, { recursive: true, force: true });
await build({
  entryPoints: { crm: `${here}/src/main.tsx` },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  // Else esbuild takes the extension's tsconfig.json from above, and its Preact with it.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  legalComments: 'linked',
  plugins: [rawText, iconModules],
  define: {
    'process.env.NODE_ENV': '"production"',
    'import.meta.env': '{}',
    // Its default back end is created even when another is passed, and refuses
    // to be without an address. This one is never asked.
    'import.meta.env.VITE_SUPABASE_URL': '"http://127.0.0.1:9"',
    'import.meta.env.VITE_SUPABASE_ANON_KEY': '"unused"',
  },
});
await cp(`${here}/page`, out, { recursive: true });
