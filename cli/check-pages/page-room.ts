import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type * as InPage from './in-page';
import type { PageProblem } from './page-problem';
import { pageScript } from './page-script';
import type { Place } from './places';

type Functions = typeof InPage;
type Name = {
  [K in keyof Functions]: Functions[K] extends (...args: never[]) => unknown ? K : never;
}[keyof Functions];

/** Waits this long between two looks at a page that is still changing, ms. */
const BETWEEN_LOOKS = 400;
/** So many looks without a change, and a page rests. */
const LOOKS_AT_REST = 4;

/**
 * A page with the locator beside it, in a world of its own as an extension has: what the page did to its own world
 * does not reach it, and no content security policy forbids it.
 */
export class PageRoom {
  private world: number | undefined;

  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly saved: { place: Place | null },
  ) {}

  /** @param offline for saved pages: nothing is fetched, whatever a page asks for */
  static async open(context: BrowserContext, offline: boolean): Promise<PageRoom> {
    const saved: { place: Place | null } = { place: null };
    const page = await context.newPage();
    if (offline) {
      await page.route('**/*', route => {
        const here = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
        if (!here || saved.place?.html === undefined) return route.abort();
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" },
          body: saved.place.html,
        });
      });
    } else {
      // An extension sees into closed shadow roots, a script beside the page does not.
      await page.addInitScript(() => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          return attach.call(this, { ...init, mode: 'open' });
        };
      });
    }
    return new PageRoom(page, await context.newCDPSession(page), saved);
  }

  /**
   * Goes to a place.
   * @returns null, or why it is not there
   */
  async goTo(place: Place): Promise<PageProblem | null> {
    this.world = undefined;
    this.saved.place = place;
    // Else a change of the hash alone would not load anything.
    const blank = () =>
      this.page.goto('about:blank').then(
        () => true,
        () => false,
      );
    // The error page of the last address may still be arriving, and pushes this aside.
    for (let again = 0; again < 5 && !(await blank()); again++) await this.page.waitForTimeout(200);
    try {
      const answer = await this.page.goto(place.address, { waitUntil: 'load', timeout: 30_000 });
      const status = answer?.status() ?? 200;
      return status >= 400 ? { code: 'answered', status } : null;
    } catch (error) {
      const why =
        /net::(\S+)/.exec((error as Error).message)?.[1] ?? (error as Error).message.split('\n')[0]!;
      return { code: 'not opened', why };
    }
  }

  /** Calls a function of the script in the page. */
  async call<N extends Name>(name: N, ...args: Parameters<Functions[N]>): Promise<ReturnType<Functions[N]>> {
    for (let again = false; ; again = true) {
      try {
        const contextId = (this.world ??= await this.enter());
        const expression = `JSON.stringify(__foothold.${name}(...${JSON.stringify(args)}))`;
        const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
          expression,
          contextId,
          returnByValue: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return (result.value === undefined ? undefined : JSON.parse(result.value as string)) as ReturnType<
          Functions[N]
        >;
      } catch (error) {
        // The page went on to another address meanwhile, and took this world with it.
        if (again || !/context/i.test((error as Error).message)) throw error;
        this.world = undefined;
      }
    }
  }

  private async enter(): Promise<number> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'foothold',
    });
    const { exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression: await pageScript(),
      contextId: executionContextId,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return executionContextId;
  }

  /**
   * Waits until a page rests, or all that is looked for is there.
   * @param seconds at most
   */
  async settle(isThere: () => Promise<boolean>, seconds: number): Promise<void> {
    const end = Date.now() + seconds * 1_000;
    await this.page.waitForLoadState('networkidle', { timeout: seconds * 500 }).catch(() => undefined);
    let last = '';
    for (let still = 0; still < LOOKS_AT_REST && Date.now() < end;) {
      if (await isThere()) return;
      const size = await this.call('size');
      still = size === last ? still + 1 : 0;
      last = size;
      await this.page.waitForTimeout(BETWEEN_LOOKS);
    }
  }

  /** A picture of a part of the window with a line around each thing; null when none of them has a size. */
  async picture(elements: number[]): Promise<Buffer | null> {
    const boxes: InPage.Box[] = [];
    for (const element of elements.toReversed()) {
      const box = await this.call('show', element);
      if (box) boxes.unshift(box);
    }
    if (elements.length > 0 && boxes.length === 0) return null;
    // What was scrolled for one has moved the others.
    const last =
      elements.length > 1 ? await Promise.all(elements.map(each => this.call('place', each))) : boxes;
    const shown = last.filter(box => box !== null);
    await this.call('outline', shown);
    try {
      const size = this.page.viewportSize() ?? { width: 1280, height: 800 };
      const clip = elements.length === 1 && shown[0] ? around(shown[0], size) : undefined;
      return await this.page.screenshot({
        type: 'jpeg',
        quality: 70,
        animations: 'disabled',
        timeout: 15_000,
        ...(clip ? { clip } : {}),
      });
    } catch {
      return null;
    } finally {
      await this.call('outline', []);
    }
  }
}

/** Enough of what stands around a thing to know where it is, within the window. */
function around(box: InPage.Box, size: { width: number; height: number }): InPage.Box {
  const width = Math.min(size.width, Math.max(520, box.width + 120));
  const height = Math.min(size.height, Math.max(260, box.height + 120));
  const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));
  return {
    x: clamp(box.x + box.width / 2 - width / 2, size.width - width),
    y: clamp(box.y + box.height / 2 - height / 2, size.height - height),
    width,
    height,
  };
}
