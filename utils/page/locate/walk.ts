import type { Picture, Thing } from '../../core/anchors/thing';
import { hash12, iconWord, identifierWords, looksGenerated, normalise, numbersIn } from '../../core/anchors/text';
import { CONTAINERS, FIELDS, INTERACTIVE, roleOf } from './roles';

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
/** Words that the toolkit puts on nearly everything. */
const ICON_CLASS = /(?:^|[\s_-])(?:fa|fas|far|icon|bi|ti|mdi|glyphicon|lucide|feather|ion|svg|material|anticon)(?=[\s_-]|$)/i;
const ICON_NOISE = new Set(['fa', 'fas', 'far', 'fab', 'icon', 'icons', 'bi', 'ti', 'mdi', 'glyphicon', 'lucide', 'feather', 'ion', 'svg', 'nav', 'muisvgicon', 'root', 'css', 'outline', 'fw', 'lg', 'sm', 'size', 'font', 'regular', 'solid', 'mr', 'ml', 'me', 'ms', 'right', 'left', 'text', 'img', 'image', 'png', 'svg', 'jpg', 'gif', 'material', 'mui', 'svg', 'fontsizemedium', 'fontsizesmall', 'fontsizelarge']);

function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Closed roots open to extensions only; a missing API means the page's own world or an old browser.
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  if (!element.localName.includes('-')) return null;
  const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(e: Element): ShadowRoot | null } } }).chrome?.dom;
  return dom?.openOrClosedShadowRoot?.(element) ?? null;
}

function frameOf(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

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

  function iconOf(element: Element, tag: string): string[] {
    const words: string[] = [];
    const add = (text: string | null) => {
      if (text) for (const w of identifierWords(text).map(iconWord)) if (!ICON_NOISE.has(w) && !words.includes(w)) words.push(w);
    };
    if (tag === 'img') {
      const src = element.getAttribute('src') ?? '';
      if (!src.startsWith('data:')) add(src.split(/[?#]/, 1)[0]!.split('/').pop()!.replace(/\.\w+$/, ''));
      return words.slice(0, 4);
    }
    const cls = element.getAttribute('class') ?? '';
    if (tag === 'svg') {
      add(element.getAttribute('data-testid'));
      add(element.getAttribute('data-icon'));
      for (const c of cls.split(/\s+/)) if (/icon|lucide|^fa-|^bi-/i.test(c) && !looksGenerated(c)) add(c);
      let outline = '';
      for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
        if (child.localName === 'use') add((child.getAttribute('href') ?? child.getAttribute('xlink:href') ?? '').split('#').pop()!);
        else outline += child.getAttribute('d') ?? child.localName;
      }
      if (outline) words.push(`~${hash12(outline)}`);
      return words.slice(0, 5);
    }
    if (ICON_CLASS.test(cls)) for (const c of cls.split(/\s+/)) if (ICON_CLASS.test(c) && !looksGenerated(c)) add(c);
    return words.slice(0, 4);
  }

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
          names: [], numbers: '', lift: 0, id: looksGenerated(id) ? '' : id, field: get('name') ?? '', test: looksGenerated(test) ? '' : test, href: address(get('href')),
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

/** Three or more neighbours of one make: a list, whatever it is built of. */
function alikeChildren(element: Element): boolean {
  let last: Element | null = null, run = 1;
  for (let c = element.firstElementChild; c; c = c.nextElementSibling) {
    run = last && last.localName === c.localName && c.hasAttribute('class') && last.getAttribute('class') === c.getAttribute('class') ? run + 1 : 1;
    if (run > 2) return true;
    last = c;
  }
  return false;
}

function attributeNames(element: Element): string {
  let all = '';
  for (const name of element.getAttributeNames()) all += `${name}= `;
  return all;
}

const CLASS_NOISE = /^(?:css|mui|sc|jsx|emotion|makestyles|col|row|d|p|m|mt|mb|ml|mr|px|py|pt|pb|pl|pr|w|h|flex|text|bg|border|rounded|gap|items|justify|hover|focus|is|has|ng|v|x|sm|md|lg|xl|data|dark|active|show|hidden|inline|block|container|wrapper|inner|content|root|base)$/;
function classWords(cls: string): string[] {
  if (!cls || cls.length > 400) return [];
  const words: string[] = [];
  for (const c of cls.split(/\s+/)) if (!looksGenerated(c)) for (const w of identifierWords(c)) if (!CLASS_NOISE.test(w) && !words.includes(w) && words.length < 8) words.push(w);
  return words;
}

/** Where a link leads, without origin, numbers and query: `#/deals/12/show` and `/deals/40/show` are the same kind of place. */
function address(href: string | null): string {
  if (!href || href === '#' || href.startsWith('javascript:')) return '';
  if (/^(?:mailto|tel):/.test(href)) return href.slice(0, href.indexOf(':'));
  return href.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^[#/.!]+/, '').split(/[?&]/, 1)[0]!.replace(/\d+/g, '0').replace(/[0-9a-f]{8,}(?:-[0-9a-f]+)*/gi, '0').slice(0, 80).toLowerCase();
}

function nameThing(thing: Thing, element: Element, inside: string, things: Thing[], labelFor: Map<string, string>): void {
  const names: string[] = [];
  const add = (text: string | null | undefined) => {
    const clean = text ? normalise(text) : '';
    if (!clean || names.includes(clean) || names.length > 3) return;
    if (!names.length) thing.numbers = numbersIn(text!);
    if (!/\p{L}/u.test(clean)) return;
    names.push(clean);
  };
  const field = FIELDS.has(thing.role);
  if (element.hasAttributes()) {
    const by = element.getAttribute('aria-labelledby');
    if (by) {
      const root = element.getRootNode() as Document;
      const own = element.getAttribute('id');
      add(by.split(/\s+/).filter((id) => id !== own).map((id) => root.getElementById?.(id)?.textContent ?? '').join(' '));
    }
    add(element.getAttribute('aria-label'));
    const id = element.getAttribute('id');
    if (field || thing.role === 'button') add(id ? labelFor.get(id) : '');
  }
  if (field) {
    for (let p = thing.parent; p >= 0; p = things[p]!.parent) if (things[p]!.tag === 'label') { add(things[p]!.names[0] ?? ''); break; }
    add(element.getAttribute('placeholder'));
  } else if (thing.tag === 'input') add(element.getAttribute('value'));
  else if (inside.length < 120) add(inside);
  if (element.hasAttributes()) {
    add(element.getAttribute('title'));
    add(element.getAttribute('alt'));
    add(element.getAttribute('data-original-title') ?? element.getAttribute('data-tooltip'));
  }
  thing.names = names;
}

/** A wrapper that holds one pressable thing and no other words is that thing; a piece of text inside one belongs to it. */
function liftRoles(things: Thing[]): void {
  for (const thing of things) {
    if (thing.role !== 'text' && thing.role !== 'listitem' && thing.role !== 'cell') continue;
    for (let i = thing.at + 1; i < thing.end && i < thing.at + 4; i++) {
      const inner = things[i]!;
      if (INTERACTIVE.has(inner.role) && inner.names[0] && inner.names[0] === thing.names[0]) { thing.lift = 1; thing.role = inner.role; if (!thing.href) thing.href = inner.href; break; }
    }
    if (thing.role !== 'text') continue;
    for (let p = thing.parent, n = 0; p >= 0 && n < 3; p = things[p]!.parent, n++) {
      const outer = things[p]!;
      if (!outer.names[0] || outer.names[0] !== thing.names[0]) break;
      if ((INTERACTIVE.has(outer.role) && !FIELDS.has(outer.role)) || outer.role === 'label' || outer.role === 'heading' || outer.role === 'columnheader') { thing.lift = thing.w * thing.h > 0.7 * outer.w * outer.h ? 2 : 3; thing.role = outer.role; break; }
    }
  }
}

const RECORDS = 3;

/** Links that differ by a number only lead to records: they and what is in them are a customer's, known by their place in the list. */
function markRecords(things: Thing[], elements: Element[]): void {
  const lists = new Map<string, Thing[]>();
  for (const t of things) {
    if (!t.href.includes('0') || t.lift || !/\d/.test(elements[t.at]!.getAttribute('href') ?? '')) continue;
    const key = `${t.href}|${t.depth}`;
    const list = lists.get(key);
    if (list) list.push(t);
    else lists.set(key, [t]);
  }
  for (const list of lists.values()) {
    if (list.length < RECORDS || new Set(list.map((t) => elements[t.at]!.getAttribute('href'))).size < RECORDS) continue;
    list.forEach((record, i) => {
      for (let k = record.at; k < record.end; k++) {
        const t = things[k]!;
        t.data = true;
        t.row = i;
        t.rows = list.length;
      }
    });
  }
}
