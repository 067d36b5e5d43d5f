import type { CDPSession, Page } from 'playwright-core';

/** Something of ours as assistive technology hears it. */
export interface Heard {
  role: string;
  name: string;
  backendId: number;
}

/**
 * Sees and touches our overlay from outside, as a person does. The overlay stands in a closed shadow root that no
 * page script may enter, so it is read through the browser's accessibility tree and clicked at its place on screen.
 */
export class Overlay {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly hostName: string,
  ) {}

  static async on(page: Page, hostName = 'foothold-card'): Promise<Overlay> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    return new Overlay(page, session, hostName);
  }

  /** Everything our elements say now; empty when nothing of ours is shown. */
  async heard(): Promise<Heard[]> {
    const { root } = await this.session.send('DOM.getDocument', { depth: 1 });
    const { nodeIds } = await this.session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: this.hostName,
    });
    const heard: Heard[] = [];
    for (const nodeId of nodeIds) {
      const { nodes } = await this.session
        .send('Accessibility.queryAXTree', { nodeId })
        .catch(() => ({ nodes: [] as never[] }));
      for (const node of nodes) {
        if (node.ignored || node.backendDOMNodeId === undefined) continue;
        const role = String(node.role?.value ?? '');
        if (role === 'none' || role === 'generic') continue;
        heard.push({ role, name: String(node.name?.value ?? ''), backendId: node.backendDOMNodeId });
      }
    }
    return heard;
  }

  /** All of it as text, for a check of what is said. */
  async text(): Promise<string> {
    return (await this.heard())
      .filter(each => each.role === 'StaticText')
      .map(each => each.name)
      .join(' ');
  }

  /**
   * Waits until something with this role, whose name fits, is shown.
   * @throws after `timeout` ms, saying what was shown instead
   */
  async find(role: string, name: RegExp, timeout = 15_000): Promise<Heard> {
    const end = Date.now() + timeout;
    let seen: Heard[] = [];
    while (Date.now() < end) {
      seen = await this.heard();
      const found = seen.find(each => each.role === role && name.test(each.name));
      if (found) return found;
      await this.page.waitForTimeout(100);
    }
    const instead = seen.map(each => `${each.role} “${each.name}”`).join(', ') || 'nothing';
    throw new Error(`No ${role} ${String(name)} of ours within ${timeout} ms; shown: ${instead}.`);
  }

  /** Where a thing of ours stands, in CSS px of the window. */
  async box(thing: Heard): Promise<{ x: number; y: number; width: number; height: number }> {
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId: thing.backendId });
    const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  /** A real mouse click in the middle of it. */
  async click(role: string, name: RegExp, timeout?: number): Promise<void> {
    const thing = await this.find(role, name, timeout);
    // As a person does: what lies further down in the card is scrolled to first.
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: thing.backendId });
    const at = await this.box(thing);
    await this.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  }

  /** Waits until nothing of ours is shown. */
  async silent(timeout = 10_000): Promise<boolean> {
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      if ((await this.heard()).length === 0) return true;
      await this.page.waitForTimeout(100);
    }
    return false;
  }
}
