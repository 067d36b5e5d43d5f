/** A page from a snapshot: just enough of the DOM for the locator to walk it without a browser. */
export type Row = [
  string,
  Record<string, string>,
  (number | string)[],
  (number | string)[] | 0,
  (number | string)[] | 0,
  number,
  number,
  number,
  number,
  number,
];
export interface Snapshot {
  key: string;
  rows: Row[];
  width: number;
  height: number;
  lang: string;
}
export interface Cut {
  gone: number[];
  moved: [number, number, number, number, number, number][];
}

class PaperNode {
  nextSibling: PaperNode | null = null;
  parentNode: PaperElement | PaperRoot | null = null;
  constructor(
    public nodeType: number,
    public data = '',
  ) {}
}

export class PaperElement extends PaperNode {
  firstChild: PaperNode | null = null;
  shadowRoot: PaperRoot | null = null;
  contentDocument: PaperRoot | null = null;
  childElementCount = 0;
  home!: PaperRoot;
  constructor(
    public localName: string,
    private attributes: Record<string, string>,
    public box: number[],
    public row: number,
  ) {
    super(1);
  }
  getAttribute(n: string) {
    return this.attributes[n] ?? null;
  }
  hasAttribute(n: string) {
    return n in this.attributes;
  }
  hasAttributes() {
    for (const _ in this.attributes) return true;
    return false;
  }
  getAttributeNames() {
    return Object.keys(this.attributes);
  }
  getBoundingClientRect() {
    const [x, y, width, height] = this.box as [number, number, number, number];
    return { x, y, width, height };
  }
  checkVisibility() {
    return this.box[4] === 1;
  }
  get firstElementChild(): PaperElement | null {
    let n = this.firstChild;
    while (n && n.nodeType !== 1) n = n.nextSibling;
    return n as PaperElement | null;
  }
  get nextElementSibling(): PaperElement | null {
    let n = this.nextSibling;
    while (n && n.nodeType !== 1) n = n.nextSibling;
    return n as PaperElement | null;
  }
  get textContent(): string {
    let text = '';
    for (let n = this.firstChild; n; n = n.nextSibling)
      text += n.nodeType === 1 ? (n as PaperElement).textContent : n.data;
    return text;
  }
  getRootNode() {
    return this.home;
  }
}

class PaperRoot {
  firstChild: PaperNode | null = null;
  documentElement: PaperElement | null = null;
  ids = new Map<string, PaperElement>();
  defaultView = { innerWidth: 0, innerHeight: 0 };
  getElementById(id: string) {
    return this.ids.get(id) ?? null;
  }
}

export interface PaperPage {
  document: Document;
  elements: (PaperElement | null)[];
}

export function paperPage(snapshot: Snapshot, cut?: Cut | null): PaperPage {
  const gone = new Set(cut?.gone ?? []);
  const moved = new Map((cut?.moved ?? []).map(m => [m[0], m.slice(1)]));
  const elements: (PaperElement | null)[] = Array.from({ length: snapshot.rows.length }, () => null);
  const build = (at: number, home: PaperRoot): PaperElement => {
    const [tag, attributes, children, shadow, frame, ...box] = snapshot.rows[at]!;
    const element = new PaperElement(tag, attributes, moved.get(at) ?? box, at);
    element.home = home;
    if (attributes.id && !home.ids.has(attributes.id)) home.ids.set(attributes.id, element);
    elements[at] = element;
    fill(element, children, home);
    if (shadow) {
      element.shadowRoot = new PaperRoot();
      fill(element.shadowRoot, shadow, element.shadowRoot);
    }
    if (frame) {
      const inner = new PaperRoot();
      inner.documentElement = build(frame[0] as number, inner);
      (inner.documentElement as any).lang = '';
      element.contentDocument = inner;
    }
    return element;
  };
  const fill = (holder: PaperElement | PaperRoot, children: (number | string)[], home: PaperRoot) => {
    let last: PaperNode | null = null;
    for (const child of children) {
      if (typeof child === 'number' && gone.has(child)) continue;
      const node = typeof child === 'number' ? build(child, home) : new PaperNode(3, child);
      if (last) last.nextSibling = node;
      else holder.firstChild = node;
      last = node;
      node.parentNode = holder;
      if (holder instanceof PaperElement && node.nodeType === 1) holder.childElementCount++;
    }
  };
  const root = new PaperRoot();
  root.defaultView = { innerWidth: snapshot.width, innerHeight: snapshot.height };
  root.documentElement = build(0, root);
  (root.documentElement as any).lang = snapshot.lang;
  return { document: root as unknown as Document, elements };
}
