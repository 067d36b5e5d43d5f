import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playJourney } from '../../demo/journey/play';
import { STEPS } from '../../demo/journey/steps';
import { aDriven } from './played';

/** What Firefox for Android lacks: shortcuts, a page's menu, windows, a sidebar and a policy. */
const TAKEN_AWAY = `
for (const name of ['commands', 'contextMenus', 'menus', 'windows', 'sidebarAction'])
  Object.defineProperty(browser, name, { value: undefined });
Object.defineProperty(browser.storage, 'managed', { value: undefined });
document.documentElement.dataset.phone = [browser.commands, browser.windows, browser.storage.managed].join();
const fault = what => browser.storage.local.set({ fault: String(what) });
addEventListener('error', ({ message }) => fault(message));
addEventListener('unhandledrejection', ({ reason }) => fault(reason));
console.error = (...said) => fault(said.join(' '));
`;

/** Runs before any script of ours, in the background and on every page. */
function asOnAPhone(extension: string): void {
  writeFileSync(join(extension, 'phone.js'), TAKEN_AWAY);
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { background: { scripts: string[] } };
  manifest.background.scripts.unshift('phone.js');
  writeFileSync(file, JSON.stringify(manifest));
  for (const page of readdirSync(extension).filter(name => name.endsWith('.html'))) {
    const html = readFileSync(join(extension, page), 'utf8');
    writeFileSync(join(extension, page), html.replace('<head>', '<head><script src="/phone.js"></script>'));
  }
}

/** From the first dot to what was asked being sent. */
const ON_THE_WAY = STEPS.slice(0, 6);

it('without what a browser for phones lacks, a rep is shown, walks, asks and sends all the same', async () => {
  const { stage, driver, folder, close } = await aDriven('firefox', asOnAPhone);
  try {
    const { steps } = await playJourney({
      stage,
      browser: driver,
      out: join(folder, 'pictures'),
      steps: ON_THE_WAY,
      log: () => undefined,
    });
    expect(steps.filter(step => !step.ok)).toEqual([]);
    expect(steps).toHaveLength(ON_THE_WAY.length);
    const panel = await driver.surface('sidepanel.html');
    expect(await panel.run('return document.documentElement.dataset.phone;')).toBe(',,');
    expect(await panel.run('return browser.storage.local.get("fault");')).toEqual({});
  } finally {
    await close();
  }
}, 300_000);
