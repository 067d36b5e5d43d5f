import type { Page } from 'playwright-core';

/** Something of ours as assistive technology hears it. */
export interface Heard {
  role: string;
  name: string;
  /** The browser's own number for it, good for as long as it stands. */
  id: number;
}

/** CSS px of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a browser lets our elements be looked at and touched from outside. */
export interface Eyes {
  /** Everything our elements say now. */
  heard(): Promise<Heard[]>;
  box(thing: Heard): Promise<Box>;
  /** Scrolls to it within the card. */
  reveal(thing: Heard): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

const pause = () => new Promise(resolve => setTimeout(resolve, 100));

/**
 * Sees and touches our overlay from outside, as a person does. The overlay stands in a closed shadow root that no
 * page script may enter, so it is read through the browser's accessibility tree and clicked at its place on screen.
 */
export class Overlay {
  constructor(private readonly eyes: Eyes) {}

  static async on(page: Page, hostName = 'foothold-card'): Promise<Overlay> {
    return new Overlay(await chromiumEyes(page, hostName));
  }

  /** Everything our elements say now; empty when nothing of ours is shown. */
  heard(): Promise<Heard[]> {
    return this.eyes.heard();
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
      await pause();
    }
    const instead = seen.map(each => `${each.role} “${each.name}”`).join(', ') || 'nothing';
    throw new Error(`No ${role} ${String(name)} of ours within ${timeout} ms; shown: ${instead}.`);
  }

  /** Where a thing of ours stands. */
  box(thing: Heard): Promise<Box> {
    return this.eyes.box(thing);
  }

  /** A real mouse click in the middle of it. */
  async click(role: string, name: RegExp, timeout?: number): Promise<void> {
    const thing = await this.find(role, name, timeout);
    // As a person does: what lies further down in the card is scrolled to first.
    await this.eyes.reveal(thing);
    const at = await this.box(thing);
    await this.eyes.click(at.x + at.width / 2, at.y + at.height / 2);
  }

  /** Waits until nothing of ours is shown. */
  async silent(timeout = 10_000): Promise<boolean> {
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      if ((await this.heard()).length === 0) return true;
      await pause();
    }
    return false;
  }
}

async function chromiumEyes(page: Page, hostName: string): Promise<Eyes> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  return {
    async heard() {
      const { root } = await session.send('DOM.getDocument', { depth: 1 });
      const { nodeIds } = await session.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: hostName,
      });
      const heard: Heard[] = [];
      for (const nodeId of nodeIds) {
        const { nodes } = await session
          .send('Accessibility.queryAXTree', { nodeId })
          .catch(() => ({ nodes: [] as never[] }));
        for (const node of nodes) {
          if (node.ignored || node.backendDOMNodeId === undefined) continue;
          const role = String(node.role?.value ?? '');
          if (role === 'none' || role === 'generic') continue;
          heard.push({ role, name: String(node.name?.value ?? ''), id: node.backendDOMNodeId });
        }
      }
      return heard;
    },
    async box({ id }) {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: id });
      const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
      return { x: left, y: top, width: right - left, height: bottom - top };
    },
    async reveal({ id }) {
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id });
    },
    click: (x, y) => page.mouse.click(x, y),
  };
}
