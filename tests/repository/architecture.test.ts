import { describe, expect, it } from 'vitest';
import { checkArchitecture, checkFile, importsOf, reachable } from '../../cli/check/architecture';

describe('the house', () => {
  it('has every import in the direction the rooms allow', () => {
    expect(checkArchitecture()).toEqual([]);
  });

  it('refuses a page that reaches into the database room', () => {
    const findings = checkFile('utils/page/watch.ts', "import { open } from '../background/store/open';\n");
    expect(findings.map(each => each.message)).toEqual(['utils/page must not import utils/background.']);
  });

  it('refuses a component that uses a browser API', () => {
    const findings = checkFile('components/kit/Button.tsx', "import browser from 'webextension-polyfill';\n");
    expect(findings[0]?.message).toContain('must not use the package webextension-polyfill');
  });

  it('refuses core that imports from a page', () => {
    expect(checkFile('utils/core/coaching/plan.ts', "import { x } from '../../page/x';\n")).toHaveLength(1);
  });

  it('refuses a barrel', () => {
    expect(
      checkFile('utils/core/index.ts', "export * from './coaching/plan';\n").map(each => each.message),
    ).toContain('A barrel (export *).');
  });

  it('lets a page name a type of the pack format without its validator', () => {
    const files: Record<string, string> = {
      'entrypoints/watcher.ts':
        "import type { Pack } from '../utils/core/packs/pack';\nimport { a } from './a';",
      'entrypoints/a.ts': "import { z } from 'zod';",
      'utils/core/packs/pack.ts': "import { z } from 'zod/v4';",
    };
    expect([...reachable('entrypoints/watcher.ts', path => files[path] ?? null).packages]).toEqual(['zod']);
  });

  it('finds imports that run over several lines, and dynamic ones', () => {
    const source =
      "import {\n  a,\n  b,\n} from './one';\nconst x = await import('./two');\nexport type { C } from './three';\n";
    expect(importsOf(source).map(({ from, typeOnly }) => [from, typeOnly])).toEqual([
      ['./one', false],
      ['./two', false],
      ['./three', true],
    ]);
  });
});
