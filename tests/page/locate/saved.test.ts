// @vitest-environment happy-dom
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { descriptionSchema } from '../../../utils/core/anchors/description-schema';
import { describe } from '../../../utils/page/locate/describe';
import { locate } from '../../../utils/page/locate/locate';

const PAGE = fs.readFileSync(
  path.join(import.meta.dirname, '../../bench/locate/pages/sales-before.html'),
  'utf8',
);
const SAVED = path.join(import.meta.dirname, 'saved/v1.json');

it('a tip authored in the first version still stands at its thing', () => {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(PAGE)![1]!;
  const marked = new Map(
    [...document.querySelectorAll('[data-mark]')].map(e => [e.getAttribute('data-mark')!, e]),
  );
  for (const e of marked.values()) e.removeAttribute('data-mark');
  if (process.env.WRITE_SAVED)
    fs.writeFileSync(
      SAVED,
      `${JSON.stringify(Object.fromEntries(['save', 'export', 'nav-deals', 'task-due'].map(n => [n, describe(marked.get(n)!)])), null, 2)}\n`,
    );
  // Frozen: a new format gets a new file beside this one, and the schema reads both.
  const saved = JSON.parse(fs.readFileSync(SAVED, 'utf8')) as Record<string, unknown>;
  for (const [name, json] of Object.entries(saved)) {
    expect(locate(document, descriptionSchema.parse(json)), name).toMatchObject({
      kind: 'found',
      element: marked.get(name),
    });
  }
});
