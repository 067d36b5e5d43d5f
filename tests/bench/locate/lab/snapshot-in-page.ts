/**
 * Runs inside the page: writes the whole composed tree (shadow roots and same-origin frames included) as arrays, with
 * boxes and visibility, so that tuning can rerun without a browser. One row per element:
 * [tag, attributes, children, shadowChildren | 0, frameChildren | 0, x, y, width, height, visible]; children are row numbers or texts.
 */
export function snapshotInPage() {
  type Row = [
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
  const api = {
    index: new Map<Element, number>(),
    rows: [] as Row[],
    take(): { rows: Row[]; width: number; height: number; lang: string } {
      api.index = new Map();
      api.rows = [];
      api.add(document.documentElement);
      return { rows: api.rows, width: innerWidth, height: innerHeight, lang: document.documentElement.lang };
    },
    add(element: Element): number {
      const at = api.rows.length;
      api.index.set(element, at);
      const attributes: Record<string, string> = {};
      for (const a of element.attributes)
        if (a.name !== 'style' && !(a.value.length > 3000)) attributes[a.name] = a.value;
      const row: Row = [element.localName, attributes, [], 0, 0, ...api.box(element)];
      api.rows.push(row);
      if (element.localName === 'script' || element.localName === 'style') return at;
      row[2] = api.children(element);
      if (element.shadowRoot) row[3] = api.children(element.shadowRoot);
      if (element.localName === 'iframe') {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner?.documentElement) row[4] = [api.add(inner.documentElement)];
      }
      return at;
    },
    children(parent: ParentNode & Node): (number | string)[] {
      const list: (number | string)[] = [];
      for (const child of parent.childNodes) {
        if (child.nodeType === 1) list.push(api.add(child as Element));
        else if (child.nodeType === 3 && (child as Text).data.trim()) list.push((child as Text).data);
      }
      return list;
    },
    box(element: Element): [number, number, number, number, number] {
      const r = element.getBoundingClientRect();
      const round = (n: number) => Math.round(n * 10) / 10;
      return [
        round(r.x),
        round(r.y),
        round(r.width),
        round(r.height),
        element.checkVisibility({ visibilityProperty: true }) ? 1 : 0,
      ];
    },
    /** After a removal: boxes only, by the row numbers of the last `take`; missing elements are null. */
    boxes(): ([number, number, number, number, number] | null)[] {
      const list: ([number, number, number, number, number] | null)[] = [];
      for (const [element] of api.index) list.push(element.isConnected ? api.box(element) : null);
      return list;
    },
  };
  (globalThis as unknown as { __snap: typeof api }).__snap = api;
}
