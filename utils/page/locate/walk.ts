import type { Picture, Thing } from '../../core/anchors/thing';
import { looksGenerated, normalise } from '../../core/anchors/text';
import { address, classWords } from './attribute-clues';
import { iconOf } from './icon';
import { alikeChildren, liftRoles, markRecords } from './kinship';
import { nameThing } from './name';
import { frameOf, shadowOf } from './open-roots';
import { CONTAINERS, INTERACTIVE, roleOf } from './roles';

export interface Walk extends Picture {
  elements: Element[];
  indexOf: Map<Element, number>;
  /** The document and every shadow root and frame's document that was walked. */
  roots: Node[];
}

interface Around {
  parent: number;
  land: string[];
  up: string[];
  row: number;
  rows: number;
  data: boolean;
  columns: string[] | null;
  column: number;
  depth: number;
  dx: number;
  dy: number;
}

const SKIP = new Set(['script', 'style', 'noscript', 'template', 'head', 'link', 'meta', 'br', 'hr', 'title', 'path', 'defs']);
/** One deep walk over document, shadow roots and same-origin frames: everything a person could point at, as plain values. */
export function walk(root: Document): Walk {
  const view = root.defaultView;
  const result: Walk = {
    things: [], texts: [], elements: [], indexOf: new Map(), roots: [root],
    width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0, lang: (root.documentElement?.lang ?? '').slice(0, 2).toLowerCase(),
  };
  const { things, texts } = result;
  const labelFor = new Map<string, string>();
  const named: { thing: Thing; element: Element; inside: string }[] = [];
  let heading = '';

  function visit(element: Element, around: Around): { text: string; icon: string[] } {
    const tag = element.localName;
    if (SKIP.has(tag)) return { text: '', icon: [] };
    const role = roleOf(element, tag);
    const attributed = element.hasAttributes();
    const get = (n: string) => (attributed ? element.getAttribute(n) : null);
    if (attributed && get('aria-hidden') === 'true' && tag !== 'svg' && tag !== 'i' && tag !== 'span' && !element.firstElementChild && !element.textContent) return { text: '', icon: [] };
    const id = get('id') ?? '';
    const test = get('data-testid') ?? get('data-test') ?? get('data-cy') ?? get('data-qa') ?? '';
    let ownText = false;
    for (let n = element.firstChild; n; n = n.nextSibling) if (n.nodeType === 3 && (n as Text).data.trim()) { ownText = true; break; }
    const cls = get('class') ?? '';
    const icon = tag === 'svg' || tag === 'img' || tag === 'i' || (tag === 'span' && !ownText) ? iconOf(element, tag) : [];
    const keep =
      (role !== '' && role !== 'list' && role !== 'row' && role !== 'form' && role !== 'table') || ownText || test !== '' || icon.length > 0 ||
      (attributed && (element.hasAttribute('tabindex') || element.hasAttribute('onclick') || element.hasAttribute('aria-label') || element.hasAttribute('title') || (id !== '' && !looksGenerated(id)) || /data-[\w-]*id=/.test(attributeNames(element))));
    const holds = !keep && (tag === 'span' || tag === 'p') && element.childElementCount === 1 && /^(?:a|button)$/.test(element.firstElementChild!.localName);
    let thing: Thing | null = null;
    const from = texts.length;
    if (keep || holds) {
      const box = element.getBoundingClientRect();
      const visible = !(box.width === 0 && box.height === 0) || element.checkVisibility?.({ visibilityProperty: true }) !== false;
      if (visible) {
        thing = {
          at: things.length, parent: around.parent, end: 0, tag, role: role || (tag === 'i' || icon.length ? 'img' : 'text'), type: tag === 'input' ? (get('type') ?? 'text').toLowerCase() : '',
          names: [], numbers: '', lift: 0, id: looksGenerated(id) ? '' : id, field: get('name') ?? '', test: looksGenerated(test) ? '' : test, href: address(get('href') ?? ''),
          icon, classes: classWords(cls), land: around.land, up: around.up, heading, column: around.columns?.[around.column] ?? '',
          from, to: from, row: around.row, rows: around.rows, data: around.data, depth: around.depth,
          x: box.x + around.dx, y: box.y + around.dy, w: box.width, h: box.height,
        };
        if (looksGenerated(thing.field)) thing.field = '';
        things.push(thing);
        result.elements.push(element);
        result.indexOf.set(element, thing.at);
      } else if (tag !== 'body') return { text: '', icon: [] };
    }
    if (tag === 'svg') {
      if (thing) { thing.end = things.length; const title = get('aria-label') ?? get('title') ?? ''; if (title) thing.names.push(normalise(title)); }
      return { text: '', icon };
    }

    const inner: Around = { ...around, depth: around.depth + 1, parent: thing ? thing.at : around.parent };
    if (CONTAINERS.has(role)) inner.land = [role, ...around.land].slice(0, 6);
    if ((id && !looksGenerated(id)) || (test && !looksGenerated(test))) inner.up = [test || id, ...around.up].slice(0, 4);
    if (tag === 'table' || role === 'table') { inner.columns = []; inner.row = -1; inner.rows = 0; }
    const scoped = role === 'dialog' || role === 'complementary' || role === 'navigation' || role === 'banner' || tag === 'section';
    const headingBefore = heading;

    let text = '';
    let inherited = icon;
    const take = (node: Node, context: Around) => {
      if (node.nodeType === 3) {
        const data = (node as Text).data;
        const clean = normalise(data);
        if (clean) { texts.push(clean); if (text.length < 160) text += ` ${data.trim()}`; }
      } else if (node.nodeType === 1) {
        const said = visit(node as Element, context);
        if (said.text && text.length < 160) text += ` ${said.text}`;
        if (!inherited.length) inherited = said.icon;
      }
    };
    const shadow = shadowOf(element);
    if (shadow) result.roots.push(shadow);
    if (tag === 'iframe') {
      const doc = frameOf(element);
      const edge = doc?.documentElement ? element.getBoundingClientRect() : null;
      if (doc?.documentElement && edge) {
        result.roots.push(doc);
        visit(doc.documentElement, { ...inner, dx: around.dx + edge.x, dy: around.dy + edge.y });
      }
      text = '';
    } else if (tag === 'select' || tag === 'textarea') {
      // What was chosen or typed is a value.
    } else {
      const repeats = element.childElementCount > 2 && alikeChildren(element);
      const listed = repeats || tag === 'tbody' || tag === 'ul' || tag === 'ol' || role === 'list' || role === 'grid' || role === 'rowgroup' || role === 'menu' || role === 'tablist' || role === 'listbox' || tag === 'thead' || tag === 'table';
      const cells = tag === 'tr' || role === 'row';
      const holder: Node = shadow ?? element;
      let index = 0;
      const count = listed || cells ? element.childElementCount : 0;
      for (let n = holder.firstChild; n; n = n.nextSibling) {
        let context = inner;
        if (n.nodeType === 1 && (listed || cells)) {
          context = { ...inner };
          if (cells) context.column = index;
          else if (tag !== 'table') { context.row = index; context.rows = count; if (tag === 'tbody' || role === 'listbox' || role === 'grid' || role === 'rowgroup') context.data = (n as Element).localName !== 'th'; }
          index++;
        }
        const before = texts.length;
        take(n, context);
        // Column names serve every later row of the same table.
        if (cells && around.columns && n.nodeType === 1 && texts.length > before && (n as Element).localName === 'th') around.columns[index - 1] = texts[texts.length - 1]!;
      }
      if (shadow) for (let n = element.firstChild; n; n = n.nextSibling) take(n, inner);
    }
    if (scoped) heading = headingBefore;
    text = text.trim();
    if (tag === 'label') { const f = get('for'); if (f && text) labelFor.set(f, text); }
    if (thing) {
      thing.end = things.length;
      thing.to = texts.length;
      if (!thing.icon.length && (INTERACTIVE.has(thing.role) || thing.role === 'listitem') && text.length < 60) thing.icon = inherited;
      named.push({ thing, element, inside: text });
      if (thing.role === 'heading' && text) heading = normalise(text);
    }
    return { text, icon: inherited };
  }

  const start: Around = { parent: -1, land: [], up: [], row: -1, rows: 0, data: false, columns: null, column: -1, depth: 0, dx: 0, dy: 0 };
  if (root.documentElement) visit(root.documentElement, start);
  // Outer before inner: a field takes its name from the label around it.
  named.sort((a, b) => a.thing.at - b.thing.at);
  for (const { thing, element, inside } of named) nameThing(thing, element, inside, things, labelFor);
  liftRoles(things);
  markRecords(things, result.elements);
  // A customer's words are nobody's neighbours: blank, so that they are neither stored nor compared.
  for (const t of things) if (t.data) texts.fill('', t.from, t.to);
  return result;
}

function attributeNames(element: Element): string {
  let all = '';
  for (const name of element.getAttributeNames()) all += `${name}= `;
  return all;
}
