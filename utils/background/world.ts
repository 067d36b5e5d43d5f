import type { coverPicture } from './help/cover-picture';

/**
 * All that the background takes from outside, handed in: tests pass fakes, the entry point passes the browser.
 * Only the parts in use, so that a fake is short.
 */
export interface World {
  browser: Browser;
  /** Milliseconds since 1970. */
  clock(): number;
  fetch: typeof fetch;
  locks: Pick<LockManager, 'request'>;
  /** A random id that says nothing. */
  newId(): string;
  /** 0 to 1, for jitter. */
  random(): number;
  /** Fills boxes over a picture of a page; only a browser can draw. */
  coverPicture: typeof coverPicture;
  /** Name of the database. */
  database: string;
}

export interface Browser {
  runtime: {
    id: string;
    getURL(path: string): string;
    getManifest(): { version: string };
    /** To our own open pages. Rejects when none listens. */
    sendMessage(message: unknown): Promise<unknown>;
  };
  i18n: { getUILanguage(): string };
  tabs: {
    query(query: { url?: string[] }): Promise<Tab[]>;
    sendMessage(tab: number, message: unknown, options?: { frameId?: number }): Promise<unknown>;
    update(tab: number, change: { active: true }): Promise<unknown>;
    create(tab: { url: string }): Promise<unknown>;
    captureVisibleTab(window: number | undefined, how: { format: 'png' }): Promise<string>;
  };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ id: string; matches?: string[] }[]>;
    registerContentScripts(scripts: ContentScript[]): Promise<void>;
    updateContentScripts(scripts: ContentScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    executeScript(injection: {
      target: { tabId: number; frameIds?: number[] };
      files: string[];
    }): Promise<unknown>;
  };
  permissions: { getAll(): Promise<{ permissions?: string[]; origins?: string[] }> };
  alarms: {
    get(name: string): Promise<unknown>;
    create(name: string, when: { delayInMinutes: number; periodInMinutes?: number }): unknown;
  };
  storage: {
    managed?: { get(): Promise<Record<string, unknown>> };
    session: Area;
    local: { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };
  };
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  action: { openPopup?(): Promise<void>; setBadgeText(badge: { text: string }): Promise<void> };
  /** Browsers for phones have none. */
  windows?: {
    create(window: { url: string; type: 'popup'; width: number; height: number }): Promise<unknown>;
  };
  /** Browsers for phones have none. */
  contextMenus?: {
    removeAll(): Promise<void>;
    create(item: {
      id: string;
      title: string;
      contexts: ['page', 'selection', 'editable', 'link'];
      documentUrlPatterns: string[];
    }): unknown;
  };
}

export interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  active?: boolean | undefined;
  windowId?: number | undefined;
  /** ms */
  lastAccessed?: number | undefined;
}

/** In memory, gone with the browser, survives the background. */
export interface Area {
  /** `null` for all of it. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface ContentScript {
  id: string;
  js: string[];
  matches: string[];
  runAt: 'document_start';
  allFrames: boolean;
  matchOriginAsFallback: boolean;
  persistAcrossSessions: boolean;
}

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** Chromium and Firefox tell it; `null` for a sandboxed frame. */
  origin?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: Tab | undefined;
}
