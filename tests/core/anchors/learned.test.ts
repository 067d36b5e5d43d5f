// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Description, Rival } from '../../../utils/core/anchors/description';
import {
  FEATURES,
  features,
  prepareGround,
  prepareTarget,
  type Ground,
} from '../../../utils/core/anchors/features';
import { binOf, type Forest } from '../../../utils/core/anchors/forest';
import { ACCEPT_WIDTH, acceptRow, EXTRA, rankShortlist, shortlist } from '../../../utils/core/anchors/rank';
import { bestOf } from '../../../utils/core/anchors/shortlist';
import { descriptionOfRival, sight } from '../../../utils/core/anchors/sight';
import { walk } from '../../../utils/page/locate/walk';

const PAGES = ['sales-before', 'sales-after', 'sales-after-sv'] as const;

/** A page as it is walked, each thing in a place of its own: nothing is laid out here. */
function groundOf(page: (typeof PAGES)[number]): Ground {
  const html = readFileSync(join(import.meta.dirname, `../../bench/locate/pages/${page}.html`), 'utf8');
  document.documentElement.lang = page.endsWith('sv') ? 'sv' : 'en';
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)![1]!.replace(/ data-mark="[^"]*"/g, '');
  // The pages have few of the names that developers give; here every other thing has some, after what it says.
  for (const [row, element] of [
    ...document.querySelectorAll<HTMLElement>('a, button, input, section'),
  ].entries()) {
    const called = /[a-zåäö]+/.exec(
      (element.textContent || element.getAttribute('name') || '').toLowerCase(),
    )?.[0];
    if (!called) continue;
    if (row % 2) element.id = `${called}-${row % 4 > 1 ? 'main' : 'side'}`;
    if (row % 3 === 0) element.dataset['testid'] = `${element.tagName.toLowerCase()}-${called}`;
    element.classList.add('control', row % 2 ? called : 'plain');
  }
  const { things, texts, lang } = walk(document);
  return prepareGround({
    texts: [...texts],
    lang,
    width: 1280,
    height: 800,
    things: things.map((thing, row) => ({
      ...thing,
      x: 40 * thing.depth,
      y: 18 * row,
      w: 40 + 9 * (thing.names[0]?.length ?? 0),
      h: thing.role === 'heading' ? 32 : 20,
    })),
  });
}

const POINTED = new Set(['link', 'button', 'textbox', 'combobox', 'checkbox', 'heading', 'cell']);

/** The three pages, and descriptions of things on the first. */
function taught(): { grounds: Ground[]; described: Description[] } {
  const grounds = PAGES.map(page => groundOf(page));
  const before = grounds[0]!;
  const described = before.picture.things
    .filter(({ role, at }) => POINTED.has(role) && at % 2 === 0)
    .map(thing => sight(before.picture, thing, before));
  return { grounds, described };
}

const digest = (values: Iterable<number>): string =>
  createHash('sha256')
    .update([...values].map(value => (Number.isNaN(value) ? '-' : value.toFixed(3))).join())
    .digest('hex')
    .slice(0, 12);

/** What each of `names` said, a line each: how often it said anything, the mean, and a digest of all values in order. */
function told(names: readonly string[], rows: readonly Float64Array[]): string[] {
  return names.map((name, at) => {
    const values = rows.map(row => row[at]!);
    const said = values.filter(value => !Number.isNaN(value));
    const mean = said.reduce((sum, value) => sum + value, 0) / (said.length || 1);
    return `${name} ${said.length} ${mean.toFixed(3)} ${digest(values)}`;
  });
}

/** Three small trees in the place of those that ship, which are learned anew now and then. */
const SMALL: Forest = {
  depth: 2,
  feature: Int16Array.from([0, 3, 7, 1, 9, 12, 20, 2, 5]),
  cut: Uint8Array.from([20, 5, 16, 25, 10, 16, 8, 30, 16]),
  leaf: Float64Array.from([-2, -0.5, 0.5, 2, -1, 0.25, 0.75, 1.5, -0.75, -0.25, 0.5, 1]),
};

// What ships was learned from these clues: one that says something else makes every judgement worse, and nothing
// else would tell. Who changes a clue learns the forests anew (tests/bench/locate), then writes this file by `-u`.
describe('what the judgement is made of', () => {
  it('is, of the pages in the repository, what it was when it was learned: each clue by its name', async () => {
    const { grounds, described } = taught();
    const rows = described.flatMap(description =>
      grounds.flatMap(ground => {
        const target = prepareTarget(description, description.seen!, ground);
        return ground.picture.things.map(thing => {
          const out = new Float32Array(FEATURES.length);
          features(target, thing, out);
          return Float64Array.from(out);
        });
      }),
    );
    await expect(`${told(FEATURES, rows).join('\n')}\n`).toMatchFileSnapshot('learned/clues.txt');
  });

  it('is what was written down of each thing, and the few things on a page that are compared with it', async () => {
    const { grounds, described } = taught();
    const written = createHash('sha256').update(JSON.stringify(described)).digest('hex').slice(0, 12);
    const short = grounds.map((ground, page) => {
      const rows = described.map(description =>
        bestOf(prepareTarget(description, description.seen!, ground), 12),
      );
      return `${PAGES[page]} ${digest(rows.flat())} ${rows.map(([first]) => first).join(' ')}`;
    });
    await expect([`${described.length} things ${written}`, ...short, ''].join('\n')).toMatchFileSnapshot(
      'learned/shortlist.txt',
    );
  });

  it('is of a rival what it is of any other description, though only what is told otherwise of it is compared', () => {
    const { grounds, described } = taught();
    // Beside those that were seen, one for each that differs in nothing else.
    const alone: Rival[] = [
      { also: ['contacts'] },
      { numbers: '7' },
      { id: 'contacts-main' },
      { field: 'amount' },
      { test: 'a-contacts' },
      { same: 2 },
      { nth: 1 },
    ];
    let compared = 0;
    for (const each of described) {
      const description = {
        ...each,
        seen: { ...each.seen!, rivals: [...(each.seen!.rivals ?? []), ...alone] },
      };
      for (const ground of grounds) {
        const { rows, rivals } = shortlist(description, ground);
        const own = prepareTarget(description, description.seen, ground);
        for (const [n, rival] of description.seen.rivals.entries()) {
          const full = descriptionOfRival(description, rival);
          const target = { ...prepareTarget(full, full.seen!, ground), foreign: own.foreign };
          target.alignment = own.aligner.at(full.seen!.marks.at);
          const all = rows.flatMap(row => {
            const out = new Float32Array(FEATURES.length);
            features(target, ground.picture.things[row]!, out);
            return Array.from(out, binOf);
          });
          expect([...rivals[n]!]).toEqual(all);
          compared += rows.length;
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it('is how much better the best is than the next, and whether its neighbours are where they were', async () => {
    const { grounds, described } = taught();
    const rows = described.flatMap(description =>
      grounds.map(ground => {
        const list = shortlist(description, ground);
        const out = new Uint8Array(ACCEPT_WIDTH);
        acceptRow(list, rankShortlist(SMALL, list), out);
        return Float64Array.from(out);
      }),
    );
    const names = [
      ...FEATURES.map(name => `best ${name}`),
      ...FEATURES.map(name => `lead ${name}`),
      ...EXTRA,
    ];
    await expect(`${told(names, rows).join('\n')}\n`).toMatchFileSnapshot('learned/lead.txt');
  });
});
