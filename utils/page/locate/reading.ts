import { looksGenerated, normalise } from '../../core/anchors/text';
import { address, classWords } from './attribute-clues';
import { frameAround } from '../deep';
import type { Harvest } from './harvest';
import { iconOf } from './icon';
import { alikeChildren } from './kinship';
import { FIELDS, roleOf } from './roles';
import type { Shift } from './seen-thing';
import type { Walk } from './walk';

/** A piece of text between elements. */
export interface Words {
  clean: string;
  text: string;
}

/** What an element says by itself, whatever stands around it; true until it or one of its children changes. */
export interface Reading {
  element: Element;
  fresh: boolean;
  tag: string;
  /** Nothing in it is for people. */
  skip: boolean;
  role: string;
  type: string;
  id: string;
  /** Id and test id that last; empty when a build made them up. */
  lasting: string;
  test: string;
  /** What things inside it remember it by. */
  up: string;
  field: string;
  href: string;
  /** The whole link, where it has a number in its path, as links to records have. */
  record: string;
  icon: string[];
  classes: string[];
  /** Worth remembering as a thing of its own. */
  keep: boolean;
  /** May hold a shadow root. */
  host: boolean;
  /** Its children are entries of a list. */
  listed: boolean;
  labels: string;
  names: NameClues | null;
  kids: (Reading | Words)[];
  /** Child elements. */
  count: number;
  /** The last name it was given, and from what. */
  named: { inside: string; label: string; names: string[]; numbers: string } | null;
  /** It or something in it changed since the last walk came by. */
  stale: boolean;
  /** What is shown of it may have changed with an attribute. */
  doubtful: boolean;
  /** What the last walk brought home from it, when it is large enough to be worth keeping. */
  harvest: Harvest | null;
  /** Where its frame's document begins. */
  shift: Shift | null;
}

/** Attributes a name is made of, in the page's own words. */
export interface NameClues {
  by: string | null;
  label: string | null;
  placeholder: string | null;
  value: string | null;
  title: string | null;
  alt: string | null;
  tip: string | null;
}

const SKIP = new Set(
  // Ours are no things of the page.
  'script style noscript template head link meta br hr title path defs foothold-card foothold-status'.split(
    ' ',
  ),
);
/** Custom elements aside, the tags the platform allows a shadow root on. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const LIST_TAGS = new Set(['tbody', 'ul', 'ol', 'thead', 'table']);
const LIST_ROLES = new Set(['list', 'grid', 'rowgroup', 'menu', 'tablist', 'listbox']);
/** Roles of layout: worth nothing without words or an id. */
const PLAIN = new Set(['', 'list', 'row', 'form', 'table']);
const READ_AT_ONCE = 400;
const NONE: never[] = [];
const BARE: Omit<Reading, 'element' | 'tag'> = {
  fresh: false,
  skip: false,
  role: '',
  type: '',
  id: '',
  lasting: '',
  test: '',
  up: '',
  field: '',
  href: '',
  record: '',
  icon: NONE,
  classes: NONE,
  keep: false,
  host: false,
  listed: false,
  labels: '',
  names: null,
  kids: NONE,
  count: 0,
  named: null,
  stale: false,
  doubtful: false,
  harvest: null,
  shift: null,
};

/** Where a change is a change of what is inside: not by slots, which move nothing. */
const treeParent = (node: Node): Node | null =>
  node.parentNode ??
  (node as ShadowRoot).host ??
  (node.nodeType === 9 ? frameAround(node as Document) : null);

/** What was read of the elements of a page, kept from one walk to the next. */
export class Readings {
  /** The last walk that came to its end. */
  last: Walk | null = null;
  readonly shift: Shift = { x: 0, y: 0 };
  private readonly known = new WeakMap<Node, Reading>();

  of(element: Element): Reading {
    let reading = this.known.get(element);
    if (!reading) this.known.set(element, (reading = { ...BARE, element, tag: element.localName }));
    return reading;
  }

  /** Children of an element or a shadow root. */
  children(holder: Node): (Reading | Words)[] {
    let kids: (Reading | Words)[] = NONE;
    for (let n = holder.firstChild; n; n = n.nextSibling) {
      let kid: Reading | Words;
      if (n.nodeType === 1) kid = this.of(n as Element);
      else if (n.nodeType === 3) {
        const data = (n as Text).data;
        const clean = normalise(data);
        if (!clean) continue;
        kid = { clean, text: data.trim() };
      } else continue;
      if (kids === NONE) kids = [kid];
      else kids.push(kid);
    }
    return kids;
  }

  /** As `children`, remembered. */
  childrenOf(root: ShadowRoot): (Reading | Words)[] {
    let reading = this.known.get(root);
    if (!reading) this.known.set(root, (reading = { ...BARE, element: root.host, tag: '' }));
    reading.stale = false;
    if (!reading.fresh) {
      reading.fresh = true;
      reading.kids = this.children(root);
    }
    return reading.kids;
  }

  /**
   * A node changed: what was read of it, and what its parent said about its children, no longer holds; what was brought
   * home from anything around it neither.
   */
  forget(node: Node): void {
    let known = 0;
    for (let n: Node | null = node; n; n = treeParent(n)) {
      const reading = this.known.get(n);
      if (!reading) continue;
      if (known < 2) reading.fresh = false;
      else if (reading.stale) return;
      reading.stale = true;
      known++;
    }
  }

  /** What is shown of an element and of all in it may have changed. */
  doubt(element: Element): void {
    const reading = this.known.get(element);
    if (reading) reading.doubtful = true;
  }

  /** Reads what is new or changed below an element, a few hundred at a time. */
  *readInSteps(element: Element): Generator<undefined, void, undefined> {
    const open: Reading[] = [this.of(element)];
    let read = 0;
    for (let reading = open.pop(); reading; reading = open.pop()) {
      if (!reading.fresh) {
        this.read(reading);
        if (++read % READ_AT_ONCE === 0) yield;
      }
      if (reading.harvest && !reading.stale) continue;
      for (const kid of reading.kids) if (!('clean' in kid)) open.push(kid);
    }
  }

  read(reading: Reading): void {
    const { element, tag } = reading;
    reading.fresh = true;
    reading.named = null;
    reading.skip = SKIP.has(tag);
    if (reading.skip) return;
    const attributed = element.hasAttributes();
    const get = (n: string) => (attributed ? element.getAttribute(n) : null);
    const role = (reading.role = roleOf(element, tag));
    if (
      attributed &&
      tag !== 'svg' &&
      tag !== 'i' &&
      tag !== 'span' &&
      get('aria-hidden') === 'true' &&
      !element.firstElementChild &&
      !element.textContent
    ) {
      reading.skip = true;
      return;
    }
    reading.kids = tag === 'svg' || tag === 'select' || tag === 'textarea' ? NONE : this.children(element);
    reading.count = element.childElementCount;
    let ownText = false;
    for (let n = element.firstChild; n; n = n.nextSibling)
      if (n.nodeType === 3 && (n as Text).data.trim()) {
        ownText = true;
        break;
      }
    const id = (reading.id = get('id') ?? '');
    const test = get('data-testid') ?? get('data-test') ?? get('data-cy') ?? get('data-qa') ?? '';
    const field = get('name') ?? '';
    reading.lasting = looksGenerated(id) ? '' : id;
    reading.test = looksGenerated(test) ? '' : test;
    reading.up = reading.lasting || reading.test ? test || id : '';
    reading.field = looksGenerated(field) ? '' : field;
    reading.type = tag === 'input' ? (get('type') ?? 'text').toLowerCase() : '';
    const href = get('href') ?? '';
    reading.href = address(href);
    reading.record = reading.href.includes('0') && /\d/.test(href) ? href : '';
    reading.icon =
      tag === 'svg' || tag === 'img' || tag === 'i' || (tag === 'span' && !ownText)
        ? iconOf(element, tag)
        : NONE;
    reading.classes = classWords(get('class') ?? '');
    reading.labels = tag === 'label' ? (get('for') ?? '') : '';
    reading.host = HOSTS.has(tag) || tag.includes('-');
    reading.names = attributed
      ? {
          by: get('aria-labelledby'),
          label: get('aria-label'),
          placeholder: get('placeholder'),
          value: tag === 'input' && !FIELDS.has(role) ? get('value') : null,
          title: get('title'),
          alt: get('alt'),
          tip: get('data-original-title') ?? get('data-tooltip'),
        }
      : null;
    const told =
      attributed &&
      (element.hasAttribute('tabindex') ||
        element.hasAttribute('onclick') ||
        reading.names?.label !== null ||
        reading.names?.title !== null ||
        (id !== '' && reading.lasting !== '') ||
        element.getAttributeNames().some(n => /data-[\w-]*id$/.test(n)));
    const holds =
      (tag === 'span' || tag === 'p') &&
      reading.count === 1 &&
      /^(?:a|button)$/.test(element.firstElementChild!.localName);
    reading.keep = !PLAIN.has(role) || ownText || test !== '' || reading.icon.length > 0 || told || holds;
    reading.listed =
      LIST_TAGS.has(tag) || LIST_ROLES.has(role) || (reading.count > 2 && alikeChildren(element));
  }
}
