import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageOf, type ShippedFile } from '../../cli/build/bundle-report';
import { buildExtension, shippedFiles } from '../../cli/build/extension';

const folders: Record<string, string> = {};
const files: Record<string, ShippedFile[]> = {};

beforeAll(async () => {
  for (const [name, browser, mode] of [
    ['chrome', 'chrome', 'production'],
    ['firefox', 'firefox', 'production'],
    ['demo', 'chrome', 'demo'],
  ] as const) {
    folders[name] = await buildExtension(browser, mode);
    files[name] = shippedFiles(folders[name]!);
  }
}, 180_000);

const shipped = (build: string, file: string): ShippedFile => {
  const found = files[build]!.find(each => each.file === file);
  if (!found) throw new Error(`${build} ships no ${file}`);
  return found;
};
const manifest = (build: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folders[build]!, 'manifest.json'), 'utf8')) as Record<string, unknown>;

describe('what is shipped', () => {
  it.each(['chrome', 'firefox'])(
    '%s: the watcher of app pages carries no validator, database, view library or polyfill',
    build => {
      const watcher = shipped(build, 'watcher.js');
      expect(watcher.modules).toContain('entrypoints/watcher.ts');
      for (const name of ['zod', 'idb', 'preact', 'webextension-polyfill', 'jose']) {
        expect(watcher.packages).not.toContain(name);
      }
    },
  );

  it.each(['chrome', 'firefox'])('%s: the watcher costs an app page at most 10 kB', build => {
    expect(shipped(build, 'watcher.js').bytes).toBeLessThanOrEqual(10_000);
  });

  it.each(['chrome', 'firefox'])(
    '%s: no app page keeps the source of our code at two bytes a letter',
    build => {
      for (const file of ['watcher.js', 'locator.js', 'card.js', 'placer.js', 'pointer.js'])
        expect(readFileSync(join(folders[build]!, file), 'utf8').match(/[^\0-\xff]/g) ?? []).toEqual([]);
    },
  );

  it.each(['chrome', 'firefox'])('%s: the card carries Preact and neither validator nor database', build => {
    const card = shipped(build, 'card.js');
    expect(card.packages).toContain('preact');
    for (const name of ['zod', 'idb', 'jose', 'webextension-polyfill'])
      expect(card.packages).not.toContain(name);
  });

  it.each(['chrome', 'firefox'])(
    'ux 25: %s: each shortcut stands among those that the rep can set anew in the browser, by what it does in both languages',
    build => {
      const { commands } = manifest(build) as {
        commands: Record<string, { suggested_key: { default: string }; description: string }>;
      };
      expect(Object.keys(commands)).toEqual(['focus-card', 'quiet', 'help']);
      for (const { suggested_key, description } of Object.values(commands)) {
        expect(suggested_key.default).toMatch(/^Alt\+Shift\+[A-Z]$/);
        const [, name] = /^__MSG_(\w+)__$/.exec(description)!;
        for (const language of ['en', 'sv']) {
          const path = join(folders[build]!, '_locales', language, 'messages.json');
          const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
          expect(words[name!]?.message).toBeTruthy();
        }
      }
    },
  );

  it('asks for exactly these permissions, none of which warns, and for no host at install', () => {
    expect(manifest('chrome')['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      'sidePanel',
    ]);
    expect(manifest('firefox')['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
    ]);
    for (const build of ['chrome', 'firefox']) {
      expect(manifest(build)['host_permissions'] ?? []).toEqual([]);
      expect(manifest(build)['content_scripts']).toBeUndefined();
      expect(manifest(build)['web_accessible_resources']).toBeUndefined();
    }
  });

  it('has no door for simulated days outside the demo build', () => {
    const withDoor = (build: string) =>
      readdirSync(folders[build]!, { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.js'))
        .filter(file => readFileSync(join(folders[build]!, file), 'utf8').includes('demo.skip'));
    expect(withDoor('demo')).toContain('background.js');
    expect(withDoor('chrome')).toEqual([]);
    expect(withDoor('firefox')).toEqual([]);
  });

  it('names the package a module belongs to, nested and scoped ones too', () => {
    expect(packageOf('node_modules/zod/v4/core.js')).toBe('zod');
    expect(packageOf('node_modules/a/node_modules/@b/c/x.js')).toBe('@b/c');
    expect(packageOf('utils/core/packs/pack.ts')).toBeNull();
  });
});
