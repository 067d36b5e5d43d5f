import { writeFileSync } from 'node:fs';
import type { ShippedFile } from './build/bundle-report';
import { bakeExtension, readBake, type Bake } from './build/bake';
import { writeHashes } from './build/hashes';
import { buildSingleFile } from './single-file';
import { readOptions } from './read-options';
import { buildExtension, shippedFiles, OUTPUT, type BrowserName, type BuildMode } from './build/extension';

const HELP = `npm run build [-- --demo] [-- --safari]
npm run build -- --hosts hosts.json [--policy policy.json] [--pack FILE] [--version N.N.N] [--update-url URL]

Builds the extension for Chromium and Firefox into .output/, prints what is shipped, and writes .output/bundles.json and
the command as one file, .output/foothold/foothold.mjs.

  --safari           builds for Safari alone; docs/browsers.md says what it takes besides
  --demo             builds the demo form instead: the sandbox's pages are granted and days can be simulated

A company's own build, for a forced install that needs no click, goes to .output/chrome-mv3-enterprise and
.output/firefox-mv3-enterprise:

  --hosts FILE       a list of the exact hosts of your apps: ["https://crm.example.com/*"]. They are granted at install
  --policy FILE      a policy that counts from the first start; what the browsers' own policy says goes over it
  --pack FILE        a signed pack that is inside the build, so that nothing is fetched for it; may be repeated
  --version N.N.N    its version. Browsers update only to a higher one
  --update-url URL   where browsers look for the next version: the update manifest`;

const { values } = readOptions(
  {
    options: {
      demo: { type: 'boolean' },
      safari: { type: 'boolean' },
      hosts: { type: 'string' },
      policy: { type: 'string' },
      pack: { type: 'string', multiple: true },
      version: { type: 'string' },
      'update-url': { type: 'string' },
      help: { type: 'boolean' },
    },
  },
  HELP,
);
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

if (values.safari && values.hosts !== undefined)
  complain('A company’s own build is for Chromium and Firefox.');
if (values.demo && values.hosts !== undefined) complain('--demo and --hosts are two different builds.');
const ENTERPRISE = ['policy', 'pack', 'version', 'update-url'] as const;
const stray = ENTERPRISE.filter(name => values[name] !== undefined);
if (values.hosts === undefined && stray.length > 0)
  complain(`--${stray.join(', --')} is for a company's own build. Say its hosts too: --hosts hosts.json`);

let bake: Bake | undefined;
if (values.hosts !== undefined) {
  bake = await readBake(
    {
      hosts: values.hosts,
      policy: values.policy,
      packs: values.pack,
      version: values.version,
      updateUrl: values['update-url'],
    },
    Date.now(),
  ).catch((error: Error) => complain(error.message));
}

const mode: BuildMode = values.demo ? 'demo' : 'production';
const files: ShippedFile[] = [];
const baked: string[] = [];
const built: string[] = [];
const browsers: BrowserName[] = values.safari ? ['safari'] : ['chrome', 'firefox'];
for (const browser of browsers) {
  console.log(`Building for ${browser} …`);
  const folder = await buildExtension(browser, mode);
  files.push(...shippedFiles(folder));
  built.push(folder);
  if (bake) baked.push(await bakeExtension(browser, bake));
}
const command = await buildSingleFile();
writeFileSync(`${OUTPUT}/bundles.json`, `${JSON.stringify(files, null, 2)}\n`);

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const rows = files
  .filter(file => file.runtime !== 'browser')
  .map(file => [
    file.build,
    file.file,
    file.runtime,
    kilobytes(file.bytes),
    kilobytes(file.gzip),
    file.packages.join(' '),
  ]);
const table = [['build', 'file', 'runs in', 'kB', 'gzip kB', 'packages'], ...rows];
const widths = table[0]!.map((_, column) => Math.max(...table.map(row => row[column]!.length)));
for (const row of table)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
console.log(
  bake
    ? `\nWritten: ${baked.join(' and ')}: the files above, with these hosts granted: ${bake.hosts.join(' ')}`
    : `\nWritten: ${OUTPUT}/bundles.json. Next: ${
        values.safari
          ? `xcrun safari-web-extension-converter ${built[0]}, on a Mac.`
          : 'load .output/chrome-mv3 as an unpacked extension, or npm start.'
      }`,
);

console.log(
  '\nThe same source gives the same files, byte for byte; foothold verify-build compares with these lists:',
);
for (const folder of [...built, ...baked]) console.log(`  ${folder}.hashes.json  ${writeHashes(folder).all}`);

console.log(
  `The command for IT and champions, one file for Node: ${command.file} (${kilobytes(command.bytes)} kB)`,
);

function complain(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
