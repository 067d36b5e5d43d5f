import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../../cli/build/extension';

/**
 * A background that only remembers: it answers with the plan a test has laid down and writes down every call. So a
 * test of the page room says itself what is to be shown, and nothing else of the product can hide a fault. A document
 * that spoke before the plan was laid down belongs to the test before, and what it still says is not written down; so
 * does one whose address ends with `?lay`: on a loaded machine it first speaks when the plan is already there.
 */
const WORKER = `
const empty = { language: 'en', showing: null, answered: [], signals: [], call: [] };
const desk = (self.desk = { plan: empty, next: [], log: [] });
const met = new Set();
let before = new Set();
self.lay = laid => {
  before = new Set(met);
  Object.assign(desk, { log: [], ...laid });
};
const plans = ['page.arrived', 'page.acted', 'page.stepped', 'page.turned', 'page.missing', 'page.used', 'page.call'];
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message?.lay) self.lay(message.lay);
  if (message?.lay || message?.read) return answer({ log: desk.log });
  if (message?.focus) return void chrome.tabs.sendMessage(sender.tab.id, { foothold: 1, call: 'tab.focus', send: {} }).then(answer, answer) || true;
  if (message?.foothold !== 1 || before.has(sender.documentId) || sender.url?.endsWith('?lay')) return;
  if (sender.documentId) met.add(sender.documentId);
  desk.log.push({ call: message.call, send: message.send });
  (async () => {
    const { call, send } = message;
    if (call === 'page.draw') await chrome.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [sender.frameId] }, files: [send.what + '.js'] });
    if (call === 'page.acted' && send.act === 'open') desk.plan = { ...desk.plan, showing: { ...desk.plan.showing, form: 'card' } };
    else if (call === 'page.acted' || call === 'page.stepped' || call === 'page.turned') desk.plan = { ...desk.plan, showing: desk.next.shift() ?? null };
    const { pictures, ...plan } = desk.plan;
    answer({ ok: true, back: plans.includes(call) ? plan : call === 'page.pictures' ? pictures : undefined });
  })();
  return true;
});
`;

const MANIFEST = {
  manifest_version: 3,
  name: 'Page room under test',
  version: '1.0',
  permissions: ['scripting'],
  host_permissions: ['http://127.0.0.1/*'],
  background: { service_worker: 'worker.js' },
  content_scripts: [
    { matches: ['http://127.0.0.1/*'], js: ['watcher.js'], run_at: 'document_start' },
    {
      matches: ['http://127.0.0.1/*'],
      js: ['frame.js'],
      run_at: 'document_start',
      all_frames: true,
      match_origin_as_fallback: true,
    },
  ],
};

/**
 * Firefox shows a test neither the background nor a closed root; a content script of the same extension sees both. It
 * answers events that the test dispatches on the page. Boxes are told as the window sees them, through frames.
 */
const PROBE = `
if (globalThis.browser) globalThis.chrome = globalThis.browser;
const rootOf = host => ('openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(host));
function standing(document, x = 0, y = 0) {
  for (const host of document.querySelectorAll('foothold-card'))
    if (rootOf(host)?.querySelector('.place')?.matches(':popover-open')) return { root: rootOf(host), x, y };
  for (const frame of document.querySelectorAll('iframe')) {
    if (!frame.contentDocument) continue;
    const box = frame.getBoundingClientRect();
    const inside = standing(frame.contentDocument, x + box.x + frame.clientLeft, y + box.y + frame.clientTop);
    if (inside) return inside;
  }
  return null;
}
addEventListener('probe', async event => {
  const asked = JSON.parse(event.detail);
  if (asked.message) return reply(await chrome.runtime.sendMessage(asked.message));
  const here = standing(document);
  const place = here?.root.querySelector('.place');
  if (!place || !place.checkVisibility({ visibilityProperty: true })) return reply(null);
  const found = asked.selector ? here.root.querySelector(asked.selector) : place;
  if (!found) return reply(null);
  const { x, y, width, height } = found.getBoundingClientRect();
  reply({ x: x + here.x, y: y + here.y, width, height, text: found.innerText, radius: getComputedStyle(place.firstElementChild.firstElementChild).borderRadius });
});
function reply(value) {
  dispatchEvent(new CustomEvent('probed', { detail: JSON.stringify(value ?? null) }));
}
`;

/** The page's scripts as they are shipped, and a background beside them that only remembers. */
export async function assembleExtension(
  dir: string,
  browser: 'chromium' | 'firefox' = 'chromium',
  probed = browser === 'firefox',
): Promise<void> {
  const built = await buildExtension(browser === 'firefox' ? 'firefox' : 'chrome', 'production');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const manifest = probed ? withProbe(MANIFEST) : MANIFEST;
  writeFileSync(
    join(dir, 'manifest.json'),
    JSON.stringify(browser === 'firefox' ? forFirefox(manifest) : manifest),
  );
  writeFileSync(join(dir, 'probe.js'), PROBE);
  writeFileSync(join(dir, 'worker.js'), WORKER);
  for (const script of ['watcher', 'frame', 'locator', 'card', 'placer'])
    copyFileSync(join(built, `${script}.js`), join(dir, `${script}.js`));
}

function withProbe(manifest: typeof MANIFEST): typeof MANIFEST {
  const [watcher, ...others] = manifest.content_scripts;
  return { ...manifest, content_scripts: [{ ...watcher!, js: [...watcher!.js, 'probe.js'] }, ...others] };
}

function forFirefox(manifest: typeof MANIFEST): object {
  return {
    ...manifest,
    background: { scripts: ['worker.js'] },
    browser_specific_settings: { gecko: { id: 'hostile@foothold.invalid' } },
  };
}
