import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { looks, type GalleryLook } from './looks';
import { open, shotsIn } from './photograph';
import { serveGallery } from './serve-gallery';

/** One thing axe found, or could not decide, in one picture of the gallery. */
export interface AxeFinding {
  where: string;
  kind: 'violation' | 'incomplete';
  rule: string;
  nodes: string[];
}

/** Both themes and both languages of our own words. */
const LOOKS = ['light', 'dark', 'light-sv', 'dark-sv'];

/** What axe cannot decide by itself, and why it is nothing. Keyed by rule; the text tells which nodes. */
const EXPLAINED: Record<string, { nodes: RegExp; why: string }> = {
  'color-contrast': {
    nodes: /^why\/unfolded-end .*(obscured|overlapped)|^panel-help\/\S+ #words: Element has no value/,
    why:
      'Text scrolled under the first line of the card is measured unscrolled in why/unfolded; an empty text field ' +
      'is measured with words in it in panel-help/typed.',
  },
};

/** Runs axe over every state of the gallery; resolves with all that was found and not explained. */
export async function axeOverGallery(chromiumPath: string, only?: string): Promise<AxeFinding[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const gallery = await serveGallery();
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    const findings: AxeFinding[] = [];
    for (const shot of await shotsIn(page, gallery.url)) {
      const name = `${shot.component}/${shot.state}`;
      if (only !== undefined && !name.startsWith(only)) continue;
      for (const look of looks.filter(one => LOOKS.includes(one.name))) {
        await open(page, gallery.url, shot, look);
        // High enough that nothing sticks over anything: axe measures only what lies free.
        if (shot.surface === 'page') await page.setViewportSize({ width: shot.width, height: 3_000 });
        findings.push(...(await axeOn(page, source, name, look)));
      }
    }
    return findings;
  } finally {
    await browser.close();
    await gallery.close();
  }
}

interface AxeRule {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string; any: { message: string }[] }[];
}

async function axeOn(page: Page, source: string, name: string, look: GalleryLook): Promise<AxeFinding[]> {
  await page.evaluate(source);
  const result = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(on: Document): Promise<{ violations: AxeRule[]; incomplete: AxeRule[] }> };
    };
    const { violations, incomplete } = await axe.run(document);
    return { violations, incomplete };
  });
  const say = (kind: AxeFinding['kind'], rule: AxeRule): AxeFinding[] => {
    const nodes = rule.nodes
      .map(node => `${node.target.flat().join(' ')}: ${node.any.map(one => one.message).join('; ')}`)
      .filter(text => !EXPLAINED[rule.id]?.nodes.test(`${name} ${text}`));
    return nodes.length === 0 ? [] : [{ where: `${name} (${look.name})`, kind, rule: rule.id, nodes }];
  };
  return [
    ...result.violations.flatMap(rule => say('violation', rule)),
    ...result.incomplete.flatMap(rule => say('incomplete', rule)),
  ];
}

// npx tsx tests/gallery/axe.ts [component[/state]]
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const findings = await axeOverGallery(process.env['CHROMIUM'] ?? '/usr/bin/chromium', process.argv[2]);
  for (const { where, kind, rule, nodes } of findings) {
    console.error(`${where}: ${kind} ${rule}\n  ${nodes.slice(0, 4).join('\n  ')}`);
  }
  console.log(findings.length === 0 ? 'axe found nothing.' : `${findings.length} findings`);
  process.exit(findings.length === 0 ? 0 : 1);
}
