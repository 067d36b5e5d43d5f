/** The peers as ES modules with the locator's interface, `describe` and `locate`. Their packages are installed here on demand, apart from the project's. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../../../..');
const HOME = path.join(ROOT, '.output/bench-peers');

const selector = (imports: string, of: string) => `
  ${imports}
  export const describe = element => ({ selector: ${of} });
  export function locate(document, { selector }) {
    const hits = document.querySelectorAll(selector);
    return hits.length === 1 ? hits[0] : null;
  }`;
const xpath = (of: string) => `
  import { absolute, firstOf, robula } from './robula';
  export const describe = element => ({ path: ${of}(element) });
  export const locate = (document, { path }) => firstOf(document, path);`;

/** Name, source, and what stands in it for the bundler. */
const PEERS: [string, string, Record<string, string>?][] = [
  ['similo', `export * from './similo';`, { __WEIGHTS__: '"published"' }],
  ['similo-tuned', `export * from './similo';`, { __WEIGHTS__: '"tuned"' }],
  ['robula', xpath('robula')],
  ['absolute-xpath', xpath('absolute')],
  ['medv-finder', selector(`import { finder } from '@medv/finder';`, 'finder(element, { timeoutMs: 1500 })')],
  [
    'css-selector-generator',
    selector(
      `import { getCssSelector } from 'css-selector-generator';`,
      'getCssSelector(element, { maxCombinations: 200, maxCandidates: 200 })',
    ),
  ],
  ['optimal-select', selector(`import { select } from 'optimal-select';`, 'select(element)')],
];

/** Playwright carries its generator as the text of a script for pages; it is no part of its API. */
function playwrightSource(): string {
  const bundle = fs.readFileSync(path.join(ROOT, 'node_modules/playwright-core/lib/coreBundle.js'), 'utf8');
  const at = bundle.indexOf('src/generated/injectedScriptSource.ts');
  const literal = /source\d* = ('(?:[^'\\\n]|\\.)*')/.exec(bundle.slice(Math.max(0, at)));
  if (at < 0 || !literal)
    throw new Error(
      'This version of playwright-core keeps its selector generator elsewhere: see build-peers.ts.',
    );
  return `
    const module = {};
    ${vm.runInNewContext(literal[1]!) as string}
    const playwright = new (module.exports.InjectedScript())(globalThis, { isUnderTest: false, sdkLanguage: 'javascript', frameSeq: 0, testIdAttributeName: 'data-testid', stableRafCount: 1, browserName: 'chromium', shouldPrependErrorPrefix: false, isUtilityWorld: false, customEngines: [] });
    export const describe = element => ({ selector: playwright.generateSelectorSimple(element) });
    export function locate(document, { selector }) {
      const hits = playwright.querySelectorAll(playwright.parseSelector(selector), document);
      return hits.length === 1 ? hits[0] : null;
    }`;
}

function install(): void {
  fs.mkdirSync(HOME, { recursive: true });
  const lock = fs.readFileSync(path.join(HERE, 'package-lock.json'), 'utf8');
  const stamp = path.join(HOME, 'installed.json');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  for (const file of ['package.json', 'package-lock.json'])
    fs.copyFileSync(path.join(HERE, file), path.join(HOME, file));
  console.log('Installing the peers’ packages (npm ci), only for this bench …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: HOME,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  fs.writeFileSync(stamp, lock);
}

/** Files of all peers, in the order of the tables. Throws when a package cannot be installed. */
export async function buildPeers(): Promise<string[]> {
  install();
  const files: string[] = [];
  for (const [name, contents, define] of [
    ...PEERS,
    ['playwright', playwrightSource()] as (typeof PEERS)[0],
  ]) {
    const outfile = path.join(HOME, 'built', `${name}.js`);
    await build({
      stdin: { contents, resolveDir: HERE, loader: 'ts' },
      nodePaths: [path.join(HOME, 'node_modules')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      outfile,
      logLevel: 'silent',
      define: { global: 'globalThis', ...define },
    });
    files.push(outfile);
  }
  return files;
}
