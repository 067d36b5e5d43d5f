import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../cli/build/extension';
import { ensureNpmCi } from '../../cli/install-tools';

const PACKAGES = join(import.meta.dirname, 'packages');
const packages = createRequire(join(PACKAGES, 'package.json'));

beforeAll(() => ensureNpmCi(PACKAGES, ['--ignore-scripts'], () => undefined), 180_000);

interface Linted {
  errors: unknown[];
  warnings: unknown[];
  notices: unknown[];
}

describe('what Firefox’s store would say', () => {
  it('is nothing: no error, no warning, no notice, for desktops and for Android', async () => {
    const build = await buildExtension('firefox', 'production');
    const linter = packages.resolve('addons-linter/bin/addons-linter');
    const { stdout } = await promisify(execFile)(process.execPath, [linter, '--output', 'json', build]);
    const { errors, warnings, notices } = JSON.parse(stdout) as Linted;
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  }, 120_000);
});

interface Support {
  version_added: string | boolean | null;
}
interface Known {
  __compat?: { support: Record<string, Support | Support[]> };
  [below: string]: unknown;
}

/** Each as docs/browsers.md calls it, and the version from which it is supported. */
const BROWSERS = {
  edge: ['Edge', 137],
  firefox: ['Firefox', 147],
  firefox_android: ['Firefox for Android', 147],
  safari: ['Safari', 26],
  safari_ios: ['iPhone', 26],
} as const;

/** Every `browser.part.member` in the code that is shipped. */
function used(): string[] {
  const found = new Set<string>();
  for (const room of ['entrypoints', 'utils', 'components'])
    for (const file of readdirSync(room, { recursive: true, encoding: 'utf8' }))
      if (/\.tsx?$/.test(file))
        for (const [, part, member] of readFileSync(join(room, file), 'utf8').matchAll(
          /\b(?:browser|chrome)\??\.(\w+)\??\.(\w+)/g,
        ))
          found.add(`${part}.${member}`);
  // Taken out of what is handed in before they are called.
  for (const name of ['contextMenus.create', 'contextMenus.removeAll', 'windows.create']) found.add(name);
  return [...found].sort();
}

function lacking(): Record<string, string[]> {
  const { webextensions } = packages('@mdn/browser-compat-data') as {
    webextensions: { api: Record<string, Record<string, Known>> };
  };
  const rows: Record<string, string[]> = {};
  for (const name of used()) {
    const [part, member] = name.split('.') as [string, string];
    const known = webextensions.api[part === 'contextMenus' ? 'menus' : part]?.[member];
    expect(known?.__compat, `${name} is in no table of browsers`).toBeDefined();
    const where = Object.entries(BROWSERS).filter(([id, [, from]]) => {
      const all = known!.__compat!.support[id];
      const added = (Array.isArray(all) ? all[0] : all)?.version_added;
      return typeof added !== 'string' || parseFloat(added.replace('≤', '')) > from;
    });
    if (where.length > 0) rows[name] = where.map(([, [title]]) => title);
  }
  return rows;
}

describe('docs/browsers.md', () => {
  it('names everything that Foothold uses and a browser lacks, and where, and nothing else', () => {
    const said: Record<string, string[]> = {};
    for (const [, name, where] of readFileSync('docs/browsers.md', 'utf8').matchAll(
      /^\| `(\w+\.\w+)`\s*\| ([^|]+?)\s*\|/gm,
    ))
      said[name!] = where!.split(', ');
    expect(said).toEqual(lacking());
  });
});

describe('the build for Safari', () => {
  it('asks for no permission that Safari does not know', async () => {
    const build = await buildExtension('safari', 'production');
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
      permissions: string[];
      side_panel?: unknown;
      host_permissions?: string[];
    };
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
    ]);
    expect(manifest.side_panel).toBeUndefined();
    expect(manifest.host_permissions ?? []).toEqual([]);
  }, 120_000);
});
