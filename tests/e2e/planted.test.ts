import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownTexts } from '../../utils/core/help/app-name';
import { captureAllowed } from '../../utils/core/help/capture';
import { knownWords } from '../../utils/core/help/redact-path';
import { redact } from '../../utils/core/help/redact';
import { coversOf, type Pieces } from '../../utils/core/help/covers';
import type { coverPicture } from '../../utils/background/help/cover-picture';
import type { Capture, HelpRequest } from '../../utils/core/help/request';
import { leaksOf, PLANTS, readingsOf, type Plant } from '../core/help/plants';
import { draft } from '../core/help/stage';
import { samplePack } from '../packs/read-sample';
import { aSandboxPage, type SandboxPage } from './a-sandbox-page';
import { CRM_PAGES } from './crm-pages';

const PAGES = ['dashboard', 'contact', 'deals', 'new contact', 'new company'] as const;
/** Where it is planted on an element, and how the app would have written it there. */
const WAYS = ['label', 'title', 'text', 'heading', 'around'] as const;

type Asks = (element: Element, location?: { pathname: string; hash: string }) => Capture;

let crm: SandboxPage;
beforeAll(async () => {
  crm = await aSandboxPage();
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { describe } from './utils/page/locate/describe';
        import { captureAt } from './utils/page/play/capture';
        import { piecesIn } from './utils/page/picture/pieces';
        import { coverPicture } from './utils/background/help/cover-picture';
        globalThis.pieces = () => piecesIn(window);
        globalThis.cover = coverPicture;
        globalThis.asks = (element, location = window.location) =>
          captureAt(element, { location, innerWidth, innerHeight }, describe);
      `,
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  await crm.page.context().addInitScript({ content: outputFiles[0]!.text });
});
afterAll(() => crm?.close());

const pack = samplePack('packs/atomic-crm');
const own = ownTexts([pack]);
const paths = knownWords([pack]);

/** What would leave by default for what a page said. */
function payload(capture: Capture, more: Partial<HelpRequest> = {}): HelpRequest {
  const allowed = captureAllowed(capture);
  return redact(
    draft({
      page: capture.path,
      ...(allowed?.element && { element: allowed.element }),
      ...(allowed?.place && { place: allowed.place }),
      ...more,
    }),
    { own, paths },
  );
}

/** Everything in it but what is made of random letters and of boxes. */
function leaks(plant: Plant, request: HelpRequest): string[] {
  const { id: _id, reference: _reference, place: _place, ...rest } = request;
  return leaksOf(plant, readingsOf(rest));
}

describe('in the real sales app, whoever stands in it', () => {
  /** For each plant the ways in which it stood on an element. */
  const stood = new Map<string, Set<string>>(PLANTS.map(({ text }) => [text, new Set()]));

  it.each(PAGES)(
    '%s: nothing that is planted in names, titles, headings, addresses and steps leaves by default',
    async at => {
      await CRM_PAGES[at](crm.page, crm.sandbox.crmUrl);
      const turn = PAGES.indexOf(at);
      const said = await crm.page.evaluate(
        ({ plants, ways, turn }) => {
          const { asks } = globalThis as unknown as { asks: Asks };
          const things = [
            ...document.querySelectorAll('a, button, h1, h2, h3, th, td, [role], input, label, li, p'),
          ].filter(element => element.getBoundingClientRect().width > 0 && element.childElementCount < 4);
          return plants.map((plant, i) => {
            const way = ways[(i + turn) % ways.length]!;
            const standing = things.filter(each => each.isConnected);
            const element = standing[(i * 7) % standing.length]! as HTMLElement;
            const html = element.innerHTML;
            if (way === 'label') element.setAttribute('aria-label', `Open ${plant}`);
            if (way === 'title') element.setAttribute('title', plant);
            if (way === 'text') element.textContent = `Edit ${plant}`;
            if (way === 'around') element.setAttribute('aria-label', `${plant}: add note`);
            const heading = document.createElement('h2');
            heading.textContent = plant;
            if (way === 'heading') element.before(heading);
            const coded = encodeURIComponent(plant);
            const plus = coded.replace(/%20/g, '+');
            // A browser slows a page that writes its address this often: the address is handed in.
            const capture = asks(way === 'heading' ? heading : element, {
              pathname: [`/crm/${coded}`, '/', `/accounts/${plus}/edit`][i % 3]!,
              hash: [`#/contacts/${coded}/show?q=${plus}`, `#/${plant.replace(/ /g, '-')}`, ''][i % 3]!,
            });
            heading.remove();
            if (way === 'text') element.innerHTML = html;
            element.removeAttribute('aria-label');
            element.removeAttribute('title');
            return { way, capture };
          });
        },
        { plants: PLANTS.map(({ text }) => text), ways: [...WAYS], turn },
      );
      const out = said.flatMap(({ way, capture }, i) => {
        const plant = PLANTS[i]!;
        stood.get(plant.text)!.add(way);
        const request = payload(capture, { lastSteps: [`Call ${plant.text}`, plant.text, 'Filter deals'] });
        // Still of use: where it stands, the element by its role, the step by its own words.
        expect(request.place?.at).toHaveLength(4);
        expect(request.lastSteps.at(-1)).toBe('Filter deals');
        expect(request.step).toEqual({ walkthrough: 'first-note', n: 2, of: 3 });
        if (capture.element) expect(request.element?.role).toBe(capture.element.role);
        const leaked = leaks(plant, request);
        return leaked.length > 0 ? [`${way}: ${leaked.join(', ')} in ${JSON.stringify(request)}`] : [];
      });
      expect(out).toEqual([]);
    },
    120_000,
  );

  it('each of the five hundred stood in every kind of place', () => {
    expect(stood.size).toBe(500);
    expect([...stood].filter(([, ways]) => ways.size < WAYS.length)).toEqual([]);
  });

  it('in a picture every planted text is under a solid box, and the app’s own buttons are in sight', async () => {
    const { page } = crm;
    await CRM_PAGES.contact(page, crm.sandbox.crmUrl);
    await page.evaluate(
      plants => {
        const main = document.querySelector('main')!;
        main.insertAdjacentHTML(
          'afterbegin',
          `<div id="plants" style="position:fixed;inset:50px auto auto 10px;width:1260px;font:9px/11px sans-serif;background:#fff;z-index:9">${plants.map((plant, i) => `<span style="display:inline-block;margin:1px 3px" ${i % 9 === 0 ? 'contenteditable' : ''}>${plant.replace('&', '&amp;')}</span>`).join('')}</div>`,
        );
      },
      PLANTS.map(({ text }) => text),
    );
    type InPage = { pieces: () => Pieces; cover: typeof coverPicture };
    const pieces = await page.evaluate(() => (globalThis as unknown as InPage).pieces());
    const covers = coversOf(pieces, own);
    const shot = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
    const seen = await page.evaluate(
      async ([shot, covers, size]) => {
        const picture = await (globalThis as unknown as InPage).cover(shot, covers, size);
        const image = new Image();
        image.src = `data:${picture.type};base64,${picture.data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const brush = canvas.getContext('2d')!;
        brush.drawImage(image, 0, 0);
        const scale = picture.width / size.width;
        return [...document.querySelectorAll('#plants span')].map(span => {
          const { x, y, width, height } = span.getBoundingClientRect();
          const { data } = brush.getImageData(
            x * scale,
            y * scale,
            Math.max(1, width * scale),
            Math.max(1, height * scale),
          );
          // Ink is darker than what covers it; around the box there may be paper.
          let ink = 0;
          for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 300) ink++;
          return { text: span.textContent, ink };
        });
      },
      [shot, covers, { width: pieces.width, height: pieces.height }] as const,
    );
    expect(seen).toHaveLength(PLANTS.length);
    expect(seen.filter(({ ink }) => ink > 0)).toEqual([]);
    const kept = pieces.pieces.filter(({ text }) => text?.trim() === 'Add task');
    expect(kept.length).toBeGreaterThan(0);
    for (const { at } of kept) expect(covers).not.toContainEqual(at);
  });

  it('the element with a name of its own keeps it', async () => {
    await CRM_PAGES.dashboard(crm.page, crm.sandbox.crmUrl);
    const capture = await crm.page
      .getByRole('link', { name: 'Create task' })
      .evaluate(element => (globalThis as unknown as { asks: Asks }).asks(element));
    expect(payload(capture)).toMatchObject({ element: { name: 'Create task' }, step: { n: 2, of: 3 } });
    expect(payload(capture).place?.at).toHaveLength(4);
  });
});
