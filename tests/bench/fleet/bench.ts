import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchBytes } from '../../../utils/background/packs/fetch-bytes';
import { MAX_INDEX_BYTES, readIndex } from '../../../utils/core/packs/index-format';
import { entriesFor } from '../../../utils/core/packs/rollout';
import { generateKeys, signBundle } from '../../../utils/core/packs/sign';
import { samplePack } from '../../packs/read-sample';
import { browserFetch } from './browser';
import { ensureNginx, startNginx } from './nginx';

export const about =
  '1,000 browsers for a day against one nginx: requests, bytes and CPU of a browser and day';

const BROWSERS = 1_000;
/** Open around the clock, which nobody's browser is: the most that an hourly look can cost. */
const LOOKS = 24;
/** How many ask at the same moment, so that two cores stay a fair server and client. */
const AT_ONCE = 20;
const SIZES = [1_000, 100_000, 1_000_000] as const;

/** What a browser costs on a day on which nothing is released, and what one release costs besides. */
interface Cost {
  requests: number;
  bytesIn: number;
  bytesOut: number;
  cpuMs: number;
}

/**
 * Each browser runs the product's own reading of index and pack over a cache of its own. Plain HTTP on loopback: what
 * TLS costs is not in it.
 */
export async function run({ json }: { json?: string }): Promise<void> {
  const program = ensureNginx(line => console.log(line));
  const folder = mkdtempSync(join(tmpdir(), 'foothold-fleet-'));
  const site = join(folder, 'site');
  mkdirSync(site);
  const key = await generateKeys('fleet');
  const pack = samplePack('packs/atomic-crm');
  const release = async (serial: number) => {
    const now = Date.now();
    const [issued, expires] = [new Date(now).toISOString(), new Date(now + 90 * 86_400_000).toISOString()];
    const bytes = await signBundle({ source: 'fleet', serial, issued, expires, pack }, [key]);
    const file = `atomic-crm-${serial}.pack.json`;
    writeFileSync(join(site, file), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const entry = { id: pack.id, serial, file, sha256, bytes: bytes.length };
    writeFileSync(
      join(site, 'index.json'),
      `${JSON.stringify({ format: 1, source: 'fleet', packs: [entry] }, null, 2)}\n`,
    );
    // A browser tells releases apart by time too, in whole seconds.
    utimesSync(join(site, 'index.json'), now / 1_000, now / 1_000 + serial * 60 - 3_600);
    return bytes.length;
  };
  const packBytes = await release(1);
  const nginx = await startNginx(program, folder, site);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    const url = `http://127.0.0.1:${nginx.port}/index.json`;
    const fleet = Array.from({ length: BROWSERS }, () => ({ fetch: browserFetch(agent), has: '' }));

    /** What a browser does at one look: index, and the pack when it is another than the one it has. */
    const look = async (browser: (typeof fleet)[number]): Promise<void> => {
      const read = await fetchBytes(browser.fetch, url, MAX_INDEX_BYTES);
      if (!read.ok) throw new Error(`${read.why}: ${read.detail}`);
      const index = readIndex(new TextDecoder().decode(read.bytes));
      if (!index.ok) throw new Error(index.fault.code);
      const everybody = { team: undefined, pilot: false, drawFor: async () => 0, now: Date.now() };
      for (const entry of await entriesFor(index.index, everybody)) {
        if (entry.sha256 === browser.has) continue;
        const file = await fetchBytes(browser.fetch, new URL(entry.file, url).href, entry.bytes);
        if (!file.ok) throw new Error(`${file.why}: ${file.detail}`);
        if (createHash('sha256').update(file.bytes).digest('hex') !== entry.sha256)
          throw new Error('not as listed');
        browser.has = entry.sha256;
      }
    };
    const all = async (): Promise<void> => {
      let next = 0;
      const work = async (): Promise<void> => {
        while (next < fleet.length) await look(fleet[next++]!);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    };
    const measured = async (
      rounds: number,
    ): Promise<Cost & { statuses: Record<number, number>; seconds: number }> => {
      const before = { ...nginx.log(), cpu: nginx.cpu() };
      const start = performance.now();
      for (let round = 0; round < rounds; round++) await all();
      const seconds = (performance.now() - start) / 1_000;
      const after = nginx.log();
      const cpuMs = (nginx.cpu() - before.cpu) / BROWSERS;
      const statuses: Record<number, number> = {};
      for (const [status, count] of Object.entries(after.requests))
        statuses[Number(status)] = count - (before.requests[Number(status)] ?? 0);
      const requests = Object.values(statuses).reduce((sum, each) => sum + each, 0) / BROWSERS;
      const [bytesIn, bytesOut] = [after.bytesIn - before.bytesIn, after.bytesOut - before.bytesOut];
      return {
        requests,
        bytesIn: bytesIn / BROWSERS,
        bytesOut: bytesOut / BROWSERS,
        cpuMs,
        statuses,
        seconds,
      };
    };

    console.log(`${BROWSERS} browsers, ${nginx.version}, plain HTTP on loopback …`);
    await all();
    const quiet = await measured(LOOKS);
    await release(2);
    const released = await measured(1);

    const figures = {
      browsers: BROWSERS,
      looksADay: LOOKS,
      server: nginx.version,
      packBytes,
      quietDay: quiet,
      release: released,
      sums: SIZES.map(browsers => sumFor(browsers, quiet, released)),
    };
    print(figures);
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    agent.destroy();
    await nginx.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function sumFor(browsers: number, quiet: Cost, released: Cost) {
  return {
    browsers,
    requestsADay: browsers * quiet.requests,
    requestsASecond: (browsers * quiet.requests) / 86_400,
    gigabytesADay: (browsers * (quiet.bytesIn + quiet.bytesOut)) / 1e9,
    cpuSecondsADay: (browsers * quiet.cpuMs) / 1_000,
    gigabytesOfARelease: (browsers * (released.bytesIn + released.bytesOut)) / 1e9,
  };
}

function print(figures: {
  packBytes: number;
  quietDay: Cost & { statuses: Record<number, number> };
  release: Cost & { statuses: Record<number, number> };
  sums: ReturnType<typeof sumFor>[];
}): void {
  const { quietDay: quiet, release: released, sums, packBytes } = figures;
  const line = (what: string, { requests, bytesIn, bytesOut, cpuMs }: Cost) => [
    what,
    requests.toFixed(0),
    bytesIn.toFixed(0),
    bytesOut.toFixed(0),
    cpuMs.toFixed(2),
  ];
  table([
    ['one browser', 'requests', 'bytes to the server', 'bytes from it', 'CPU ms of the server'],
    line(`a day of ${LOOKS} looks, nothing released`, quiet),
    line(`one release of ${packBytes} bytes`, released),
  ]);
  const status = (of: Record<number, number>) =>
    Object.entries(of)
      .filter(([, count]) => count > 0)
      .map(([code, count]) => `${count} × ${code}`)
      .join(', ');
  console.log(
    `\nAnswers of the day: ${status(quiet.statuses)}; of the release: ${status(released.statuses)}.\n`,
  );
  table([
    ['browsers', 'requests a day', 'a second', 'GB a day', 'CPU s a day', 'GB of one release'],
    ...sums.map(sum => [
      String(sum.browsers),
      sum.requestsADay.toFixed(0),
      sum.requestsASecond.toFixed(1),
      sum.gigabytesADay.toFixed(2),
      sum.cpuSecondsADay.toFixed(0),
      sum.gigabytesOfARelease.toFixed(1),
    ]),
  ]);
}

function table(rows: string[][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    );
}
