import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/**
 * One contender: a script that sets `globalThis.__tip = { show(selector), hide(), box() }`, the last answering with the
 * drawn tip's box in the window, or null. Foothold's is the extension's own card script, started in the page.
 */
export interface Contender {
  name: string;
  script: string;
  /** Minified code and styles to show one tip, and the same as gzip. */
  bytes: number;
  gzip: number;
}

const WORDS = { title: 'Log the call', text: 'The next colleague sees what was promised.' };
const boxOf = (selector: string) => `() => {
  const tip = document.querySelector(${JSON.stringify(selector)});
  if (!tip) return null;
  const { left, top, width, height } = tip.getBoundingClientRect();
  let seen = 1;
  for (let at = tip; at; at = at.parentElement) seen *= Number(getComputedStyle(at).opacity);
  return width > 0 && seen >= 0.05 ? { left, top, width, height } : null;
}`;

const SOURCES: Record<string, string> = {
  foothold: `
    import card from '../../../entrypoints/card';
    import { installGuard } from '../../../utils/page/guard';
    import { createEars } from '../../../utils/page/ears';
    import { watchFrames } from '../../../utils/page/frames';
    import { roomIn } from '../../../utils/page/room';
    // The bench looks into the closed root; nothing else is changed.
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'open' }); };
    card.main();
    const { signal } = new AbortController();
    const room = roomIn(globalThis);
    let at = '', turn = 0;
    const verdicts = descriptions => descriptions.map(() => ({ kind: 'found', element: document.querySelector(at) }));
    const player = room.bringPlayer({
      window, room, signal, frames: watchFrames(window, createEars(document, signal), signal),
      lookout: { settled: true, look: verdicts, watch: (all, tell) => queueMicrotask(() => tell(verdicts(all))) },
      acts: { routed: -1e9, keyed: -1e9, composing: false, pressing: false, dirty: null },
      describe: () => ({ v: 1, role: 'button', name: '' }), ask() {}, tell() {}, pictures: async () => {}, bringPlacer: async () => {},
    });
    installGuard(window, createEars(document, signal), { room, player: () => player });
    const plan = showing => ({ order: ++turn, language: 'en', showing, answered: [], signals: [], call: [] });
    const said = words => ({ words, lang: 'en' });
    globalThis.__tip = {
      show(selector) {
        at = selector;
        player.follow(plan({ kind: 'tip', token: 't' + turn, owner: 'Sales', form: 'card', title: said(${JSON.stringify(WORDS.title)}),
          body: said(${JSON.stringify(WORDS.text)}), change: false, walkthrough: false, anchor: { v: 1, role: 'button', name: '' } }), 'pulled');
      },
      hide: () => player.follow(plan(null), 'pulled'),
      box() {
        const tip = document.querySelector('foothold-card')?.shadowRoot.querySelector('.place:popover-open .card');
        if (!tip) return null;
        const { left, top, width, height } = tip.getBoundingClientRect();
        return Number(getComputedStyle(tip).opacity) >= 0.05 ? { left, top, width, height } : null;
      },
    };`,
  'driver.js': `
    import { driver } from 'driver.js';
    import 'driver.js/dist/driver.css';
    let tour;
    globalThis.__tip = {
      show(element) {
        tour = driver({ smoothScroll: false, steps: [{ element, popover: { title: ${JSON.stringify(WORDS.title)}, description: ${JSON.stringify(WORDS.text)}, side: 'bottom' } }] });
        tour.drive();
      },
      hide: () => tour.destroy(),
      box: ${boxOf('.driver-popover')},
    };`,
  'shepherd.js': `
    import Shepherd from 'shepherd.js';
    import 'shepherd.js/dist/css/shepherd.css';
    let tour;
    globalThis.__tip = {
      show(element) {
        tour = new Shepherd.Tour({ defaultStepOptions: { scrollTo: false } });
        tour.addStep({ title: ${JSON.stringify(WORDS.title)}, text: ${JSON.stringify(WORDS.text)}, attachTo: { element, on: 'bottom' }, buttons: [{ text: 'Got it' }] });
        tour.start();
      },
      hide: () => tour.complete(),
      box: ${boxOf('.shepherd-element')},
    };`,
  'intro.js': `
    import introJs from 'intro.js/intro.module.js';
    import 'intro.js/introjs.css';
    let tour;
    globalThis.__tip = {
      show(element) {
        tour = introJs.tour();
        tour.setOptions({ scrollToElement: false, steps: [{ element, title: ${JSON.stringify(WORDS.title)}, intro: ${JSON.stringify(WORDS.text)}, position: 'bottom' }] });
        return tour.start();
      },
      hide: () => tour.exit(true),
      box: ${boxOf('.introjs-tooltip')},
    };`,
  'react-joyride': `
    import { createElement, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    import { flushSync } from 'react-dom';
    import { Joyride } from 'react-joyride';
    let set, turn = 0;
    const options = { skipBeacon: true, skipScroll: true };
    function App() {
      const [state, change] = useState({ run: false, steps: [], turn: 0 });
      set = change;
      return createElement(Joyride, { key: state.turn, run: state.run, steps: state.steps, continuous: true, options });
    }
    const host = document.createElement('div');
    document.body.append(host);
    flushSync(() => createRoot(host).render(createElement(App)));
    globalThis.__tip = {
      show: target => flushSync(() => set({ run: true, turn: ++turn, steps: [{ target, title: ${JSON.stringify(WORDS.title)}, content: ${JSON.stringify(WORDS.text)}, placement: 'bottom' }] })),
      hide: () => flushSync(() => set({ run: false, steps: [], turn: ++turn })),
      box: ${boxOf('.react-joyride__tooltip')},
    };`,
  // The least that an extension made with WXT and Preact comes to: not placed, not spoken, without a way in.
  'wxt hello': `
    import { h, render } from 'preact';
    import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
    const css = '.card{position:fixed;inset:auto 16px 16px auto;width:328px;padding:16px;border:1px solid #dfe2e8;border-radius:10px;background:#fff;color:#1b1f27;font:14px/20px system-ui;box-shadow:0 8px 24px rgb(16 24 40/.16)}';
    const Card = () => h('div', { class: 'card', role: 'dialog' }, h('h2', null, ${JSON.stringify(WORDS.title)}), h('p', null, ${JSON.stringify(WORDS.text)}), h('button', null, 'Got it'));
    let ui;
    globalThis.__tip = {
      async show() {
        ui = await createShadowRootUi({ onInvalidated() {} }, { name: 'hello-card', position: 'inline', anchor: 'body', css,
          onMount: container => (render(h(Card), container), container),
          onRemove: container => container && render(null, container) });
        ui.mount();
      },
      hide: () => ui.remove(),
      box() {
        const tip = document.querySelector('hello-card')?.shadowRoot.querySelector('.card');
        if (!tip) return null;
        const { left, top, width, height } = tip.getBoundingClientRect();
        return { left, top, width, height };
      },
    };`,
  none: `globalThis.__tip = { show() {}, hide() {}, box: () => null };`,
};

/** Styles imported as text, as Vite's \`?inline\` does. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(bundler) {
    bundler.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-css',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'inline-css' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** Bundles them all, alike: minified, for browsers of today, for production. */
export async function contenders(only?: string[]): Promise<Contender[]> {
  const made: Contender[] = [];
  for (const [name, contents] of Object.entries(SOURCES)) {
    if (only && name !== 'none' && !only.includes(name)) continue;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2023',
      outdir: '/bench',
      legalComments: 'none',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'process.env.NODE_ENV': '"production"', __DEMO__: 'false' },
      plugins: [inlineCss],
    });
    const script = outputFiles.find(each => each.path.endsWith('.js'))!.text;
    const css = outputFiles.find(each => each.path.endsWith('.css'))?.text ?? '';
    const style = css
      ? `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }));`
      : '';
    made.push({
      name,
      script: style + script,
      bytes: Buffer.byteLength(script) + Buffer.byteLength(css),
      gzip: gzipSync(script, { level: 9 }).length + (css ? gzipSync(css, { level: 9 }).length : 0),
    });
  }
  return made;
}

/** What the extension itself ships for a shown tip, by file: read from disk, so its plain size counts. */
export function shipped(root: string): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const file of ['watcher.js', 'card.js', 'placer.js']) {
    const path = join(root, '.output', 'chrome-mv3', file);
    if (existsSync(path)) sizes[file] = readFileSync(path).length;
  }
  return sizes;
}

export const PEERS = dirname(join(import.meta.dirname, 'package.json'));
