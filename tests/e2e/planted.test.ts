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
import { draft } from '../core/help/stage';
import { samplePack } from '../packs/read-sample';
import { aSandboxPage, type SandboxPage } from './a-sandbox-page';
import { CRM_PAGES } from './crm-pages';

const NAMES = [
  'Anna Svensson', 'anna svensson', 'Nordanvind Bygg AB', 'blue harbour logistics', 'Oluwaseun Adeyinka', 'xhevdet berisha',
  'Mark Page', 'Grace Will', 'Kővári Zsófia', 'Volvo Lastvagnar', 'Acme', 'stig', 'Hjördís Gunnlaugsdóttir', 'McAllister & Sons',
  'Tuulikki', 'Castlegate', 'Ådalens Såg', 'Li Wei', 'Quetzal', 'Nguyễn', 'Bo Ek', 'ravi subramanian',
]; // prettier-ignore
const EMAILS = [
  'anna@firma.se', 'stig.berg@brf-almen.se', 'PURCHASING@KOLBERG.DE', 'x+crm@mail.example.co.uk', 'åsa@företaget.se',
]; // prettier-ignore
const PHONES = ['070-174 06 12', '+46 8 123 456 78', '(415) 555-0132', '0161 496 0000', '+358 40 123 4567'];
const AMOUNTS = ['12 500 kr', '€48,500', '1,2 mkr', '$18,400', '750000'];
const ACCOUNTS = [
  'SE45 5000 0000 0583 9825 7466',
  '556703-7485',
  '19811218-9876',
  '5050-1055',
  '4539 1488 0343 6467',
];
const PLANTS = [...NAMES, ...EMAILS, ...PHONES, ...AMOUNTS, ...ACCOUNTS];
const PAGES = ['dashboard', 'contact', 'deals', 'new contact'] as const;
/** Where it is planted on an element, and how the app would have written it there. */
const WAYS = ['label', 'title', 'text', 'heading', 'around'] as const;

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
        globalThis.asks = element => captureAt(element, window, describe);
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

/** The plant as it lies in the payload, in any spelling that gives it away: no piece of it of four signs or more. */
function leaks(plant: string, request: HelpRequest): boolean {
  const { id: _id, reference: _reference, place: _place, ...rest } = request;
  const text = JSON.stringify(rest).toLowerCase();
  const squeezed = text.replace(/[\s-]/g, '');
  return text.includes(plant.toLowerCase()) || squeezed.includes(plant.toLowerCase().replace(/[\s-]/g, ''));
}

describe('in the real sales app, whoever stands in it', () => {
  let planted = 0;

  it.each(PAGES)(
    '%s: nothing that is planted in names, titles, headings, addresses and steps leaves by default',
    async at => {
      await CRM_PAGES[at](crm.page, crm.sandbox.crmUrl);
      const said = await crm.page.evaluate(
        ({ plants, ways }) => {
          const { asks } = globalThis as unknown as { asks: (element: Element) => Capture };
          const things = [
            ...document.querySelectorAll('a, button, h1, h2, h3, th, td, [role], input, label, li, p'),
          ].filter(element => element.getBoundingClientRect().width > 0 && element.childElementCount < 4);
          return plants.map((plant, i) => {
            const way = ways[i % ways.length]!;
            const standing = things.filter(each => each.isConnected);
            const element = standing[(i * 7) % standing.length]! as HTMLElement;
            const html = element.innerHTML;
            if (way === 'label') element.setAttribute('aria-label', `Open ${plant}`);
            if (way === 'title') element.setAttribute('title', plant);
            if (way === 'text') element.textContent = `Edit ${plant}`;
            if (way === 'heading') element.insertAdjacentHTML('beforebegin', `<h2>${plant}</h2>`);
            if (way === 'around') element.setAttribute('aria-label', `${plant}: add note`);
            history.replaceState(
              null,
              '',
              `#/contacts/${encodeURIComponent(plant)}/show?q=${encodeURIComponent(plant)}`,
            );
            const asked = way === 'heading' ? element.previousElementSibling! : element;
            const capture = asks(asked);
            if (way === 'heading') asked.remove();
            if (way === 'text') element.innerHTML = html;
            element.removeAttribute('aria-label');
            element.removeAttribute('title');
            return { plant, way, capture };
          });
        },
        { plants: PLANTS, ways: [...WAYS] },
      );
      // In the name, in the address and in a step.
      planted += said.length * 3;
      const out = said.flatMap(({ plant, way, capture }) => {
        const request = payload(capture, { lastSteps: [`Call ${plant}`, 'Filter deals'] });
        // Still of use: the element by its role, the step by its own words.
        expect(request.lastSteps.at(-1)).toBe('Filter deals');
        if (capture.element) expect(request.element?.role).toBe(capture.element.role);
        return leaks(plant, request) ? [`${way}: ${plant} in ${JSON.stringify(request)}`] : [];
      });
      expect(out).toEqual([]);
    },
  );

  it('in a picture every planted text is under a solid box, and the app’s own buttons are in sight', async () => {
    const { page } = crm;
    await CRM_PAGES.contact(page, crm.sandbox.crmUrl);
    await page.evaluate(plants => {
      const main = document.querySelector('main')!;
      main.insertAdjacentHTML(
        'afterbegin',
        `<div id="plants" style="position:fixed;inset:70px auto auto 20px;width:900px;background:#fff;z-index:9">${plants.map((plant, i) => `<span style="display:inline-block;margin:6px" ${i % 9 === 0 ? 'contenteditable' : ''}>${plant.replace('&', '&amp;')}</span>`).join('')}</div>`,
      );
    }, PLANTS);
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

  it('five hundred in all, and the element with a name of its own keeps it', async () => {
    expect(planted).toBeGreaterThanOrEqual(500);
    await CRM_PAGES.dashboard(crm.page, crm.sandbox.crmUrl);
    const capture = await crm.page
      .getByRole('link', { name: 'Create task' })
      .evaluate(element => (globalThis as unknown as { asks: (element: Element) => Capture }).asks(element));
    expect(payload(capture)).toMatchObject({ element: { name: 'Create task' }, step: { n: 2, of: 3 } });
    expect(payload(capture).place?.at).toHaveLength(4);
  });
});
