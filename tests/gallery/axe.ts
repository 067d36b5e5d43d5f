import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { lookNamed, type GalleryLook } from './looks';
import { open, openForPictures, shotsIn } from './photograph';
import { serveGallery } from './serve-gallery';

/** One thing axe found, or could not decide, in one picture of the gallery. */
export interface AxeFinding {
  where: string;
  kind: 'violation' | 'incomplete';
  rule: string;
  nodes: string[];
}

/**
 * Both themes and both languages of our own words: a theme changes colours and a language words, and neither what axe
 * finds of the other.
 */
const LOOKS = ['light', 'dark-sv'];

/** What axe cannot decide by itself, and why it is nothing. Keyed by rule; the text tells which nodes. */
const EXPLAINED: Record<string, { nodes: RegExp; why: string }> = {
  'color-contrast': {
    nodes:
      /^tip\/glossary-(?:open|proposed) .*overlap|^why\/unfolded-end .*(obscured|overlapped)|^panel-help\/\S+ #words: Element has no value/,
    why:
      'Text scrolled under the first line of the card is measured unscrolled in why/unfolded; an empty text field ' +
      'is measured with words in it in panel-help/typed. An open explanation of a word lies over its card, in the ' +
      'card’s own colours; what is under it is measured in the same card without it.',
  },
};

/** Runs axe over every state of the gallery on `page`; resolves with all that was found and not explained. */
export async function axeOverGallery(page: Page, url: string, only?: string): Promise<AxeFinding[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const findings: AxeFinding[] = [];
  const shots = await shotsIn(page, url);
  await page.evaluate(source);
  for (const look of LOOKS.map(lookNamed)) {
    for (const shot of shots) {
      const name = `${shot.component}/${shot.state}`;
      if (only !== undefined && !name.startsWith(only)) continue;
      // High enough that nothing sticks over anything: axe measures only what lies free.
      await open(page, shot, look, shot.surface === 'page' ? 3_000 : 640);
      findings.push(...(await axeOn(page, name, look)));
    }
  }
  return findings;
}

interface AxeRule {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string; any: { message: string }[] }[];
}

async function axeOn(page: Page, name: string, look: GalleryLook): Promise<AxeFinding[]> {
  const result = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(on: Document, options: object): Promise<{ violations: AxeRule[]; incomplete: AxeRule[] }> };
    };
    const { violations, incomplete } = await axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
    });
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
  const gallery = await serveGallery();
  const browser = await openForPictures();
  const findings = await axeOverGallery(await browser.newPage(), gallery.url, process.argv[2]);
  for (const { where, kind, rule, nodes } of findings) {
    console.error(`${where}: ${kind} ${rule}\n  ${nodes.slice(0, 4).join('\n  ')}`);
  }
  console.log(findings.length === 0 ? 'axe found nothing.' : `${findings.length} findings`);
  await browser.close();
  await gallery.close();
  process.exit(findings.length === 0 ? 0 : 1);
}
