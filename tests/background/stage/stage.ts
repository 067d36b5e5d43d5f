import 'fake-indexeddb/auto';
import type { PageFigures } from '../../../utils/messages/explaining';
import type { CallName, Calls, Reply } from '../../../utils/messages/calls';
import type { Policy } from '../../../utils/core/packs/policy';
import type { Act, PagePlan } from '../../../utils/messages/showing';
import { matchesPattern } from '../../../utils/core/targeting/address';
import { startBackground } from '../../../utils/background/background';
import { readValue, type Values } from '../../../utils/background/store/values';
import type { Pieces } from '../../../utils/core/help/covers';
import type { Box } from '../../../utils/core/help/request';
import { openStore } from '../../../utils/background/store/open';
import { STORES, type Rows, type StoreName } from '../../../utils/background/store/rows';
import type { Browser, ContentScript, Sender, World } from '../../../utils/background/world';
import { aPack, DAY, signed, theKey } from './a-pack';

export const CRM = 'https://crm.example.com/';
export const MEET = 'https://meet.example.com/call/one';
export const PACK_URL = 'https://packs.example.com/crm.json';
export const DESK_URL = 'https://desk.example.com/requests';

/** What a background does that the outside can see, in the order of one delivery. */
export type DyingPoint = 'clock' | 'alarm' | 'lock' | 'fetch' | 'fetched' | 'telling';

let databases = 0;

/**
 * A browser with one rep, a pack server and a help desk, all made here. `restless` ends the background before every
 * call and starts it anew: only what is on disk or in the session survives.
 */
export class Stage {
  readonly database = `foothold ${++databases}`;
  now = Date.parse('2026-02-02T09:00:00');
  restless = false;
  /** What the pack server holds; null: it is down. */
  pack: Uint8Array<ArrayBuffer> | null = null;
  /** What else lies on servers, by address. */
  files = new Map<string, Uint8Array<ArrayBuffer> | string>();
  /** Every address that was asked, in order. */
  fetched: string[] = [];
  /** The tab that the rep looks at. */
  inFront: number | null = null;
  language = 'en-US';
  version = '0.1.0';
  /** Ids as browsers make them, for what must not be guessed from one to the next. */
  randomIds = false;
  /** A real network instead of the servers made here. */
  network: typeof fetch | null = null;
  desk = new Desk();
  managed: Policy | Record<string, unknown> | (() => Promise<unknown>) | 'hangs' | 'rejects' | 'fails' = {};
  baked: unknown = null;
  granted = ['https://crm.example.com/*', 'https://meet.example.com/*'];
  tabs = new Map<number, string>([[1, CRM]]);
  /** The last plan that each tab got. */
  plans = new Map<number, PagePlan>();
  registered: ContentScript | null = null;
  injected: { tab: number; file: string }[] = [];
  alarms = new Map<string, { delayInMinutes: number; periodInMinutes?: number }>();
  told: { call: string; send: unknown }[] = [];
  toTabs: { tab: number; call: string }[] = [];
  /** Everything that went where the extension's own pages are not: to whom, and what. */
  outside: { to: 'network' | 'page' | 'browser'; what: string }[] = [];
  panels = 0;
  /** The browser finds no gesture of the rep. */
  refusesPanel = false;
  /** Addresses of small windows that were opened. */
  windows: string[] = [];
  tabsOpened: string[] = [];
  /** A browser for phones has neither windows nor a page's menu. */
  onPhone = false;
  /** What a tab answers when it is asked to read. */
  reads: PageFigures | null = null;
  menu: { documentUrlPatterns: string[] }[] = [];
  /** What a page says stands in its window, and what of a picture of it was covered. */
  pieces: () => Pieces | null = () => null;
  covered: readonly Box[] = [];
  /** What a page says was right-clicked or has the focus. */
  pointed: Calls['tab.capture']['back'] | undefined;
  /** What the browser answers to a wish for a picture of the page. */
  screen: () => Promise<string> = async () => {
    throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
  };
  private session = new Map<string, unknown>();
  private ids = 0;
  private documents = new Map<number, number>();
  private background: ReturnType<typeof startBackground> | null = null;
  private locks = new Map<string, Promise<unknown>>();

  /** With the pack at its server and the policy that names it. */
  /** What stands on the toolbar's button. */
  badge = '';

  static async withPack(pack = aPack()): Promise<Stage> {
    const stage = new Stage();
    stage.pack = await signed(pack, 1, stage.now);
    stage.managed = await policyFor();
    await stage.install();
    return stage;
  }

  get life(): ReturnType<typeof startBackground> {
    this.background ??= startBackground(this.world());
    return this.background;
  }

  /** Where the background is killed: asked each time it is about to do one of these. */
  dieAt: ((point: DyingPoint) => boolean) | null = null;
  private lifeNow = { dead: false };

  /** The browser stops the background, as after 30 idle seconds. What it had under way comes to nothing. */
  kill(): void {
    this.lifeNow.dead = true;
    this.background = null;
    this.locks.clear();
  }

  /** The whole browser ends and starts again. */
  async restartBrowser(): Promise<void> {
    this.kill();
    this.session.clear();
    await this.life.started();
    await this.settle();
  }

  async install(): Promise<void> {
    await this.life.installed(false);
    await this.settle();
  }

  /** A new version takes the place of this one, under open tabs unless the browser starts with it. */
  async update({ atStart = false } = {}): Promise<void> {
    this.kill();
    this.session.clear();
    this.registered = null;
    const done = [this.life.installed(true), ...(atStart ? [this.life.started()] : [])];
    await Promise.all(done);
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.background?.quiet();
  }

  inSession(): Record<string, unknown> {
    return structuredClone(Object.fromEntries(this.session));
  }

  async alarm(name: string): Promise<void> {
    if (this.restless) this.kill();
    this.alarms.delete(name);
    await this.life.alarm(name);
    await this.settle();
  }

  /** Asks as somebody; rejects with the background's sentence. */
  async ask<N extends CallName>(call: N, send: Calls[N]['send'], sender: Sender): Promise<Calls[N]['back']> {
    if (this.restless) this.kill();
    const reply = await this.raw({ foothold: 1, call, send }, sender);
    await this.settle();
    if (!reply?.ok) throw new Error(reply?.error ?? 'nobody answered');
    return reply.back as Calls[N]['back'];
  }

  /** The bare message, as anybody may send it. Undefined when it is not a call of ours. */
  raw(message: unknown, sender: Sender): Promise<Reply<CallName> | undefined> {
    return new Promise(resolve => {
      const waits = this.life.answer(message, sender, reply => resolve(reply as Reply<CallName>));
      if (!waits) setTimeout(() => resolve(undefined));
    });
  }

  panel<N extends CallName>(call: N, send: Calls[N]['send']): Promise<Calls[N]['back']> {
    return this.ask(call, send, { id: 'us', url: 'chrome-extension://us/sidepanel.html' });
  }

  sender(tab: number): Sender {
    const url = this.tabs.get(tab)!;
    return {
      id: 'us',
      url,
      origin: new URL(url).origin,
      frameId: 0,
      documentId: `${tab}-${this.documents.get(tab) ?? 0}`,
      tab: { id: tab, url },
    };
  }

  /** A content script of a tab asks; a plan that comes back is what the tab then shows. */
  async page<N extends CallName>(tab: number, call: N, send: Calls[N]['send']): Promise<Calls[N]['back']> {
    const back = await this.ask(call, send, this.sender(tab));
    this.goesTo('page', back);
    if (back && typeof back === 'object' && 'signals' in back) this.plans.set(tab, back as PagePlan);
    return back;
  }

  /** Opens or reloads an address in a tab. */
  async visit(tab: number, url: string): Promise<PagePlan> {
    this.tabs.set(tab, url);
    this.documents.set(tab, (this.documents.get(tab) ?? 0) + 1);
    return this.page(tab, 'page.arrived', { fresh: true });
  }

  /** The page shows what it was told to. */
  async shows(tab = 1): Promise<void> {
    const token = this.plans.get(tab)?.showing?.token;
    if (token) await this.page(tab, 'page.shown', { token });
  }

  async act(act: Act, tab = 1): Promise<PagePlan> {
    const token = this.plans.get(tab)?.showing?.token;
    if (!token) throw new Error(`Nothing to ${act} in tab ${tab}.`);
    return this.page(tab, 'page.acted', { token, act });
  }

  pass(ms: number): void {
    this.now += ms;
  }

  /** To the next morning. */
  nextDay(): void {
    const next = new Date(this.now + DAY);
    this.now = next.setHours(9, 0, 0, 0);
  }

  async closeTab(tab: number): Promise<void> {
    if (this.restless) this.kill();
    this.tabs.delete(tab);
    await this.life.tabClosed(tab, false);
    await this.settle();
  }

  /** Everything on disk. */
  async disk(): Promise<Record<string, unknown[]>> {
    const store = await openStore(this.database);
    return store.read(STORES, async tx => {
      const all: Record<string, unknown[]> = {};
      for (const name of STORES) all[name] = await tx.all(name);
      return all;
    });
  }

  /** Puts a row on disk behind everybody's back. */
  async put<N extends StoreName>(store: N, row: Rows[N]): Promise<void> {
    await (await openStore(this.database)).write([store], tx => tx.put(store, row));
  }

  /** A single value in the record. */
  async value<K extends keyof Values>(key: K): Promise<Values[K] | undefined> {
    return (await openStore(this.database)).read(['kv'], tx => readValue(tx, key));
  }

  async wipe(store: StoreName): Promise<void> {
    await (await openStore(this.database)).write([store], tx => tx.clear(store));
  }

  private world(): World {
    const life = (this.lifeNow = { dead: false });
    /** Never resolves for a background that is dead, or dies here. */
    const alive = (point: DyingPoint): Promise<void> => {
      if (!life.dead && this.dieAt?.(point)) this.kill();
      return life.dead ? new Promise(() => undefined) : Promise.resolve();
    };
    const browser = this.browser();
    const locks = this.lockManager();
    return {
      browser: {
        ...browser,
        runtime: {
          ...browser.runtime,
          sendMessage: message => alive('telling').then(() => browser.runtime.sendMessage(message)),
        },
        alarms: {
          ...browser.alarms,
          create: (name, when) => alive('alarm').then(() => browser.alarms.create(name, when)),
        },
      },
      clock: () => {
        if (!life.dead && this.dieAt?.('clock')) this.kill();
        // Inside a transaction this is what a stop does: nothing of it stays.
        if (life.dead) throw new Error('The background was stopped.');
        return this.now;
      },
      fetch: async (input, init) => {
        await alive('fetch');
        const answer = await this.fetch(String(input), init);
        await alive('fetched');
        return answer;
      },
      locks: {
        request: (async (...wish: Parameters<LockManager['request']>) => {
          await alive('lock');
          return locks.request(...wish);
        }) as LockManager['request'],
      },
      newId: () => (this.randomIds ? crypto.randomUUID() : `id-${String(++this.ids).padStart(4, '0')}`),
      random: () => 0.5,
      coverPicture: async (_shot, covers, { width, height }) => {
        this.covered = covers;
        return { type: 'image/png', width, height, data: 'cGljdHVyZQ==' };
      },
      database: this.database,
    };
  }

  private goesTo(to: Stage['outside'][number]['to'], what: unknown): void {
    this.outside.push({ to, what: JSON.stringify(what) ?? '' });
  }

  private async fetch(url: string, init?: RequestInit): Promise<Response> {
    if (url === 'chrome-extension://us/policy.json') {
      if (this.baked === null) throw new TypeError('Failed to fetch');
      return Response.json(this.baked);
    }
    this.fetched.push(url);
    this.goesTo('network', [url, init, [...new Headers(init?.headers)]]);
    if (this.network) return this.network(url, init);
    const file = this.files.get(url);
    if (file !== undefined) return new Response(file);
    if (url === PACK_URL && this.pack) return new Response(this.pack);
    if (url.startsWith('https://desk.example.com/')) return this.desk.answer(url, init);
    throw new TypeError('Failed to fetch');
  }

  private lockManager(): World['locks'] {
    const held = this.locks;
    return {
      request: async (name: string, ...rest: unknown[]) => {
        const work = rest.at(-1) as (lock: unknown) => Promise<unknown>;
        const options = (rest.length > 1 ? rest[0] : {}) as { ifAvailable?: boolean };
        const before = held.get(name);
        if (before && options.ifAvailable) return work(null);
        const turn = (before ?? Promise.resolve()).catch(() => undefined).then(() => work({ name }));
        held.set(name, turn);
        return turn.finally(() => {
          if (held.get(name) === turn) held.delete(name);
        });
      },
    } as World['locks'];
  }

  private browser(): Browser {
    const matching = (patterns?: string[]) =>
      [...this.tabs]
        .filter(([, url]) => !patterns || patterns.some(pattern => matchesPattern(pattern, url)))
        .map(([id, url]) => ({ id, url, active: id === this.inFront }));
    return {
      runtime: {
        id: 'us',
        getURL: path => `chrome-extension://us${path.startsWith('/') ? path : `/${path}`}`,
        getManifest: () => ({ version: this.version }),
        sendMessage: async message => {
          this.told.push(message as { call: string; send: unknown });
          throw new Error('Could not establish connection. Receiving end does not exist.');
        },
      },
      i18n: { getUILanguage: () => this.language },
      tabs: {
        query: async ({ url }) => matching(url),
        sendMessage: async (tab, message) => {
          const { call, send } = message as { call: string; send: unknown };
          this.toTabs.push({ tab, call });
          this.goesTo('page', message);
          if (call === 'tab.pieces') return { ok: true, back: this.pieces() };
          if (call === 'tab.capture') return this.pointed && { ok: true, back: this.pointed };
          if (call === 'tab.plan') this.plans.set(tab, send as PagePlan);
          return call === 'tab.read' ? { ok: true, back: this.reads } : undefined;
        },
        update: async () => undefined,
        create: async ({ url }) => void this.tabsOpened.push(url),
        captureVisibleTab: async () => this.screen(),
      },
      scripting: {
        getRegisteredContentScripts: async () => (this.registered ? [this.registered] : []),
        registerContentScripts: async ([script]) => {
          if (this.registered) throw new Error("Duplicate script ID 'watcher'");
          this.registered = script!;
        },
        updateContentScripts: async ([script]) => {
          this.registered = script!;
        },
        unregisterContentScripts: async () => {
          this.registered = null;
        },
        executeScript: async ({ target, files }) => {
          this.injected.push({ tab: target.tabId, file: files[0]! });
          this.goesTo('page', files);
        },
      },
      permissions: { getAll: async () => ({ permissions: ['storage'], origins: this.granted }) },
      alarms: {
        get: async name => this.alarms.get(name),
        create: (name, when) => {
          this.goesTo('browser', [name, when]);
          this.alarms.set(name, when);
        },
      },
      storage: {
        managed: {
          get: async () => {
            if (this.managed === 'hangs') return new Promise(() => undefined);
            if (this.managed === 'fails') throw new Error('An unexpected error occurred');
            if (this.managed === 'rejects') throw new Error('Managed storage manifest not found');
            if (typeof this.managed === 'function') return (await this.managed()) as Record<string, unknown>;
            return this.managed as Record<string, unknown>;
          },
        },
        session: {
          get: async key =>
            key === null
              ? Object.fromEntries(this.session)
              : this.session.has(key)
                ? { [key]: this.session.get(key) }
                : {},
          set: async values => {
            this.goesTo('browser', values);
            for (const [key, value] of Object.entries(values)) this.session.set(key, structuredClone(value));
          },
          remove: async key => {
            this.session.delete(key);
          },
        },
        local: {},
      },
      sidePanel: {
        open: async () => {
          if (this.refusesPanel) throw new Error('may only be called in response to a user gesture');
          this.panels++;
        },
      },
      action: { setBadgeText: async ({ text }) => void (this.badge = text) },
      ...(!this.onPhone && {
        windows: {
          create: async ({ url }) => {
            this.goesTo('browser', url);
            this.windows.push(url);
          },
        },
        contextMenus: {
          removeAll: async () => {
            this.menu = [];
          },
          create: item => {
            this.goesTo('browser', item);
            this.menu.push(item);
          },
        },
      }),
    };
  }
}

/** A webhook desk that deduplicates by id, as ours does. */
export class Desk {
  status = 202;
  down = false;
  /** It takes the request, and the acknowledgement is lost. */
  deaf = false;
  retryAfter: string | null = null;
  got: { url: string; id: string | null; body: string }[] = [];
  news: unknown = { state: 'sent' };

  get distinct(): number {
    return new Set(this.got.map(({ id }) => id)).size;
  }

  async answer(url: string, init?: RequestInit): Promise<Response> {
    if (this.down) throw new TypeError('Failed to fetch');
    if (init?.method !== 'POST') return Response.json(this.news);
    if (this.status >= 300) {
      const headers: HeadersInit = this.retryAfter === null ? [] : [['retry-after', this.retryAfter]];
      return new Response(null, { status: this.status, headers });
    }
    const id = new Headers(init.headers).get('webhook-id');
    this.got.push({ url, id, body: String(init.body) });
    if (this.deaf) throw new TypeError('Failed to fetch');
    return Response.json({ reference: 'x', reply: `${url}/${id}/reply` }, { status: 202 });
  }
}

export async function policyFor(more: Partial<Policy> = {}): Promise<Policy> {
  const { public: key } = await theKey();
  return {
    sources: [{ name: 'sales-ops', url: PACK_URL, keys: [key], threshold: 1 }],
    helpDesk: { kind: 'webhook', name: 'Sales Ops', url: DESK_URL },
    paused: false,
    ...more,
  };
}
