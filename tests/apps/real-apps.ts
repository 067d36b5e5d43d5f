import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Log } from '../../cli/install-tools';
import { ensureCrm } from '../../demo/build-crm';
import { serveFolder } from '../../demo/static-server';
import { ensureJanusRoom, HAS_JANUS_ROOM } from './janus-room';
import { signedIn, startRealtimexBackend } from './realtimex-backend';
import { ATOMIC_CRM } from './targets/atomic-crm';
import { GENTELELLA } from './targets/gentelella';
import { SNEAT } from './targets/sneat';
import type { Target } from './targets/target';
import { unpackPackage, type PinnedPackage } from './unpack-package';

/** An app that nobody here wrote, served from this machine as it was published. */
export interface RealApp {
  name: string;
  version: string;
  /** Which pack of `tests/apps/packs` is for it, and whose targets it shows. */
  pack: keyof typeof TARGETS;
  /** Where two apps share a pack: which of the two the pack was made on. */
  form: 'was' | 'now';
  start(log: Log): Promise<RunningApp>;
}

export interface RunningApp {
  url: string;
  /** What the app keeps in `localStorage` for somebody who is signed in. */
  storage: Record<string, string>;
  stop(): Promise<void>;
}

export const TARGETS = {
  'atomic-crm': ATOMIC_CRM,
  gentelella: GENTELELLA,
  sneat: SNEAT,
} satisfies Record<string, Target[]>;

const REALTIMEX: PinnedPackage = {
  name: '@realtimex/realtimex-crm',
  version: '0.63.3',
  integrity:
    'sha512-qUPvvsV01MdZVmjXJNGYqXHH4kRAH1FlE3S3Ps4r0yrLO2TtvTl4Y8vl7vVgXzCLtfhq9owHSIBFB7ef7sbBMQ==',
  folder: 'dist',
};
const GENTELELLA_PACKAGE: PinnedPackage = {
  name: 'gentelella',
  version: '4.2.0',
  integrity:
    'sha512-etbwRsQv+fl5tAnmE+SCZGGWWU6H6EudoWFZEPDJ93jGtVlDOnUmG09XW/BY+V3K1n28jZJ3fJx4V3WH7MVzOQ==',
  folder: 'dist',
};
const SNEAT_PACKAGE: PinnedPackage = {
  name: 'sneat-bootstrap-html-admin-template-free',
  version: '1.0.0',
  integrity:
    'sha512-UjYdeDBc4rRg5w6hAS9Ll5jdp/NisxBaiDqhVJvaq7A7R96NfktmY6PgFtfPPgWQlte3/VxAZuDt+tmBt26e4A==',
};

/** Fetches what the apps need, once; the tests find it there. */
export async function ensureRealApps(log: Log): Promise<void> {
  for (const each of [REALTIMEX, GENTELELLA_PACKAGE, SNEAT_PACKAGE]) await unpackPackage(each, log);
  if (HAS_JANUS_ROOM) await ensureJanusRoom(log);
  else
    log(
      'The second meeting room is a package of Debian 12, and this is another system: its tests are skipped.',
    );
}

/** Portraits, fonts and counters of the apps stand on other hosts. They do without, and nobody outside is asked. */
const onlyHere = (more = '') =>
  ["img-src 'self' data: blob:", "font-src 'self' data:", `connect-src 'self' data: blob: ${more}`].join(
    '; ',
  );

export const REAL_APPS: RealApp[] = [
  {
    name: 'atomic-crm',
    version: '0.0.2',
    pack: 'atomic-crm',
    form: 'was',
    start: async log => serve(await ensureCrm(log), 'crm'),
  },
  {
    name: 'realtimex-crm',
    version: REALTIMEX.version,
    pack: 'atomic-crm',
    form: 'now',
    async start(log) {
      const folder = join(await unpackPackage(REALTIMEX, log), 'dist');
      const backend = await startRealtimexBackend();
      const backendUrl = `http://backend.localhost:${backend.port}`;
      const app = await serve(folder, 'crm', backendUrl);
      return {
        ...app,
        storage: signedIn(backendUrl),
        stop: async () => void (await Promise.all([app.stop(), backend.stop()])),
      };
    },
  },
  {
    name: 'gentelella',
    version: GENTELELLA_PACKAGE.version,
    pack: 'gentelella',
    form: 'was',
    start: async log => serve(join(await unpackPackage(GENTELELLA_PACKAGE, log), 'dist'), 'shop'),
  },
  {
    name: 'sneat',
    version: SNEAT_PACKAGE.version,
    pack: 'sneat',
    form: 'was',
    start: async log => serve(await unpackPackage(SNEAT_PACKAGE, log), 'sales'),
  },
];

async function serve(folder: string, host: string, mayAsk = ''): Promise<RunningApp> {
  const { port, stop } = await serveFolder(folder, {
    headers: { 'content-security-policy': onlyHere(mayAsk) },
  });
  return { url: `http://${host}.localhost:${port}/`, storage: {}, stop };
}

/** Lets whoever opens the app in this context be signed in. */
export async function enter(context: BrowserContext, { url, storage }: RunningApp): Promise<void> {
  await context.addInitScript(
    ({ origin, items }) => {
      if (location.origin !== origin) return;
      for (const [name, value] of Object.entries(items)) localStorage.setItem(name, value);
    },
    { origin: new URL(url).origin, items: storage },
  );
}
