import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * A background that only remembers: it answers with the plan a test has laid down and writes down every call. So a
 * test of the page room says itself what is to be shown, and nothing else of the product can hide a fault.
 */
const WORKER = `
const empty = { language: 'en', showing: null, answered: [], signals: [], call: [] };
const desk = (self.desk = { plan: empty, next: [], log: [] });
const plans = ['page.arrived', 'page.acted', 'page.stepped', 'page.missing', 'page.used', 'page.call'];
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message?.foothold !== 1) return;
  desk.log.push({ call: message.call, send: message.send });
  (async () => {
    const { call, send } = message;
    if (call === 'page.draw') await chrome.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [sender.frameId] }, files: [send.what + '.js'] });
    if (call === 'page.acted' && send.act === 'open') desk.plan = { ...desk.plan, showing: { ...desk.plan.showing, form: 'card' } };
    else if (call === 'page.acted' || call === 'page.stepped') desk.plan = { ...desk.plan, showing: desk.next.shift() ?? null };
    answer({ ok: true, back: plans.includes(call) ? desk.plan : undefined });
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
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['watcher.js'], run_at: 'document_start' }],
};

/** Bundles the page's three scripts as the product does and puts a background beside them that only remembers. */
export async function assembleExtension(dir: string): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'entries'), { recursive: true });
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(dir, 'worker.js'), WORKER);
  for (const name of ['watcher', 'card', 'placer']) {
    const entry = join(dir, 'entries', `${name}.ts`);
    writeFileSync(entry, `import script from '${ROOT}/entrypoints/${name}';\nscript.main();\n`);
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      publicDir: false,
      esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
      build: {
        outDir: dir,
        emptyOutDir: false,
        target: 'es2023',
        minify: true,
        lib: { entry, formats: ['iife'], name: `foothold_${name}`, fileName: () => `${name}.js` },
      },
    });
  }
}
