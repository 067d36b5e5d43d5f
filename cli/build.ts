import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ShippedFile } from './build/bundle-report';
import { buildExtension, shippedFiles, OUTPUT, type BrowserName, type BuildMode } from './build/extension';

const HELP = `npm run build [-- --demo]

Builds the extension for Chromium and Firefox into .output/, prints what is shipped, and writes .output/bundles.json.
  --demo   builds the demo form instead: the sandbox's pages are granted and days can be simulated`;

const { values } = parseArgs({ options: { demo: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const mode: BuildMode = values.demo ? 'demo' : 'production';
const files: ShippedFile[] = [];
for (const browser of ['chrome', 'firefox'] as BrowserName[]) {
  console.log(`Building for ${browser} …`);
  files.push(...shippedFiles(await buildExtension(browser, mode)));
}
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
  '\nWritten: .output/bundles.json. Next: load .output/chrome-mv3 as an unpacked extension, or npm start.',
);
