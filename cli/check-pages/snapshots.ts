import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Complaint } from '../command';
import type { Place } from './places';

/** Stands first in a saved page: where it was, and when. */
const HEAD = /^\uFEFF?<!-- foothold snapshot (\{.*?\}) -->/;
/** What browsers write into a page saved by hand. */
const SAVED_BY_BROWSER = /<!-- saved from url=\(\d+\)(\S+?) -->/;

export interface SnapshotHead {
  v: 1;
  address: string;
  /** When, ISO 8601. */
  taken: string;
  language: string;
}

export function writeSnapshot(head: SnapshotHead, html: string): string {
  // A comment ends at "--"; an address may hold one.
  return `<!-- foothold snapshot ${JSON.stringify(head).replaceAll('--', '-\\u002d')} -->\n${html}`;
}

/** The address a saved page says it had, or null. */
export function addressOf(html: string): string | null {
  const own = HEAD.exec(html)?.[1];
  if (own !== undefined) {
    try {
      const { address } = JSON.parse(own) as SnapshotHead;
      return URL.canParse(address) ? address : null;
    } catch {
      return null;
    }
  }
  const saved = SAVED_BY_BROWSER.exec(html.slice(0, 2_000))?.[1];
  return saved && URL.canParse(saved) ? saved : null;
}

/**
 * The saved pages of a folder.
 * @throws a complaint when there is none, or one does not say where it was
 */
export async function readSnapshots(folder: string): Promise<Place[]> {
  const names = (await readdir(folder)).filter(name => /\.html?$/i.test(name)).sort();
  if (names.length === 0)
    throw new Complaint(
      {
        code: 'no saved page',
        example: `foothold snapshot https://crm.example.com/ --out ${join(folder, 'start.html')}`,
      },
      folder,
    );
  return Promise.all(
    names.map(async name => {
      const html = await readFile(join(folder, name), 'utf8');
      const address = addressOf(html);
      if (address === null) throw new Complaint({ code: 'page without its address' }, join(folder, name));
      return { address, name, html };
    }),
  );
}
