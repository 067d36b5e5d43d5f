import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/kit/sheet.css';
import '../../components/panel/panel.css';
import '../../components/author/forms.css';
import '../../components/author/author.css';
import { render } from 'preact';
import { overlayCss } from '../../components/overlay/overlay-css';
import { directionOf } from '../../utils/i18n/direction';
import type { GalleryState, Look } from './gallery-state';
import { states } from './states';
import { writer } from './sample-text';

/** Resolves once the state stands. ?component=&state=&theme=light|dark&lang=en|sv|ar|en-XA&dir=rtl&width=320&text=200 */
async function show(search: string): Promise<void> {
  const query = new URLSearchParams(search);
  const language = query.get('lang') ?? 'en';
  const look: Look = {
    language,
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    write: writer(language),
  };
  const found = states.find(
    one => one.component === query.get('component') && one.state === (query.get('state') ?? one.state),
  );
  clear();
  if (found === undefined) return list();
  await standing(found, found.surface === 'overlay' ? stand(found, look, query) : page(found, look, query));
}

/** One page shows one state after the other: loading it anew for each would cost a hundred times as much. */
Object.assign(globalThis, {
  galleryShow: show,
  galleryShots: states.map(({ component, state, surface, width }) => ({ component, state, surface, width })),
});
void show(location.search);

/** As a page that was just loaded: nothing of the state before is left. */
function clear(): void {
  const root = document.documentElement;
  document.querySelector('foothold-gallery')?.remove();
  render(null, document.body);
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  for (const name of ['style', 'data-theme', 'dir']) root.removeAttribute(name);
  root.lang = 'en';
  window.scrollTo(0, 0);
}

function list() {
  render(
    <main class="stage-list">
      <h1>Foothold gallery</h1>
      {states.map(one => (
        <a key={`${one.component}/${one.state}`} href={`?component=${one.component}&state=${one.state}`}>
          {one.component}: {one.state}
        </a>
      ))}
    </main>,
    document.body,
  );
}

/** The overlay as in a tab: a popover with a shadow root, above an app that is not ours. */
function stand(one: GalleryState, look: Look, query: URLSearchParams): ShadowRoot {
  render(
    <div class={`app ${look.theme}`}>
      <header>
        <h1>Nordwind AB</h1>
      </header>
      <main>
        <span class="target">Next step</span>
      </main>
    </div>,
    document.body,
  );
  const host = document.createElement('foothold-gallery');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayCss);
  const placed = new CSSStyleSheet();
  const size = query.get('text');
  placed.replaceSync(
    `:host { inset: 96px 8px auto !important; inline-size: max-content !important;
      max-block-size: calc(100dvh - 104px) !important;
      ${size ? `font-size: ${size}% !important;` : ''} }
      ${query.get('spacing') ? '.fh * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } .fh p { margin-block-end: 2em !important; }' : ''}`,
  );
  root.adoptedStyleSheets = [sheet, placed];
  document.body.append(host);
  host.dir = query.get('dir') ?? directionOf(query.get('lang') ?? 'en');
  render(one.draw(look), root);
  host.showPopover();
  return root;
}

function page(one: GalleryState, look: Look, query: URLSearchParams): HTMLElement {
  const language = query.get('lang') ?? 'en';
  document.documentElement.dataset.theme = look.theme;
  document.documentElement.lang = language === 'sv' ? 'sv' : 'en';
  document.documentElement.dir = query.get('dir') ?? directionOf(language);
  const size = query.get('text');
  if (size) document.documentElement.style.fontSize = `${Number(size) * 0.14}px`;
  const width = query.get('width');
  if (width) document.body.style.inlineSize = `${width}px`;
  render(one.draw(look), document.body);
  return document.body;
}

const frame = () => new Promise(done => requestAnimationFrame(done));

/** Resolves once the state was laid out, did what it is to do, and nothing moves any more. */
async function standing(one: GalleryState, root: ParentNode & { getAnimations?(): Animation[] }) {
  await frame();
  await frame();
  await one.prepare?.(root);
  for (const motion of [...document.getAnimations(), ...(root.getAnimations?.() ?? [])]) motion.finish();
}
