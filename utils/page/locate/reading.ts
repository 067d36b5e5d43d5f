import { looksGenerated, normalise } from '../../core/anchors/text';
import { address, classWords } from './attribute-clues';
import { frameAround } from '../deep';
import type { Harvest } from './harvest';
import { iconOf } from './icon';
import { alikeChildren } from './kinship';
import { FIELDS, roleOf } from '../../core/anchors/roles';
import type { Shift } from './seen-thing';
import type { Walk } from './walk';

const NONE: never[] = [];

/** A piece of text between elements. */
export interface Words {
  clean: string;
  text: string;
}

/** What few elements say of themselves, in their attributes. */
export interface Said {
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
  labels: string;
  names: NameClues | null;
}
const NOTHING_SAID: Said = {
  type: '',
  id: '',
  lasting: '',
  test: '',
  up: '',
  field: '',
  href: '',
  record: '',
  labels: '',
  names: null,
};

/** What an element says by itself, whatever stands around it; true until it or one of its children changes. */
export class Reading {
  fresh = false;
  /** Nothing in it is for people. */
  skip = false;
  role = '';
  /** One for all that say nothing. */
  said = NOTHING_SAID;
  icon: string[] = NONE;
  classes: string[] = NONE;
  /** Worth remembering as a thing of its own. */
  keep = false;
  /** May hold a shadow root. */
  host = false;
  /** Its children are entries of a list. */
  listed = false;
  /** Named by what may stand anywhere on the page. */
  elsewhere = false;
  /** As that, or it lends a name, is lent one, or leads to a record as others do. */
  kin = false;
  kids: (Reading | Words)[] = NONE;
  /** Child elements. */
  count = 0;
  /** Some of its own words are no white space. */
  worded = false;
  /** The last name it was given, and from what. */
  named: { inside: string; label: string; around: string; names: string[]; numbers: string } | null = null;
  /** It or something in it changed since the last walk came by. */
  stale = false;
  /** What is shown of it may have changed with an attribute. */
  doubtful = false;
  /** What the last walk brought home from it, when it is large enough to be worth keeping. */
  harvest: Harvest | null = null;
  /** Where its frame's document begins. */
  shift: Shift | null = null;

  constructor(
    readonly element: Element,
    readonly tag: string,
  ) {}
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
const SILENT = () => null;
/** What may come to hold a document or a shadow root. */
const OPENS = /-|frame$/;
/** Custom elements aside, the tags the platform allows a shadow root on. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const LIST_TAGS = new Set(['tbody', 'ul', 'ol', 'thead', 'table']);
const LIST_ROLES = new Set(['list', 'grid', 'rowgroup', 'menu', 'tablist', 'listbox']);
/** Roles of layout: worth nothing without words or an id. */
const PLAIN = new Set(['', 'list', 'row', 'form', 'table']);
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
  /** Gathered here and kept in arrays no longer than they need to be. */
  private readonly kids: (Reading | Words)[] = [];

  /** What is read of an element; one with nothing in it is read again with its parent, and need not be found by itself. */
  of(element: Element): Reading {
    let reading = this.known.get(element);
    if (!reading) {
      reading = new Reading(element, element.localName);
      if (element.firstElementChild || OPENS.test(reading.tag)) this.known.set(element, reading);
    }
    return reading;
  }

  /** Reads the children of an element or a shadow root. */
  private children(holder: Node, into: Reading): void {
    const { kids } = this;
    kids.length = into.count = 0;
    into.worded = false;
    for (let n = holder.firstChild; n; n = n.nextSibling) {
      let kid: Reading | Words;
      if (n.nodeType === 1) {
        kid = this.of(n as Element);
        into.count++;
      } else if (n.nodeType === 3) {
        const { data } = n as Text;
        const text = data.trim();
        if (!text) continue;
        into.worded = true;
        const clean = normalise(data);
        if (!clean) continue;
        kid = { clean, text };
      } else continue;
      kids.push(kid);
    }
    into.kids = kids.length ? kids.slice() : NONE;
  }

  /** Children of a shadow root, remembered. */
  childrenOf(root: ShadowRoot): (Reading | Words)[] {
    let reading = this.known.get(root);
    if (!reading) this.known.set(root, (reading = new Reading(root.host, '')));
    reading.stale = false;
    if (!reading.fresh) {
      reading.fresh = true;
      this.children(root, reading);
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

  read(reading: Reading): void {
    const { element, tag } = reading;
    reading.fresh = true;
    reading.named = null;
    reading.said = NOTHING_SAID;
    reading.skip = SKIP.has(tag);
    if (reading.skip) return;
    const attributes = element.hasAttributes() ? element.getAttributeNames() : NONE;
    const get = (n: string) => (attributes.includes(n) ? element.getAttribute(n) : null);
    const styled = get('class') ?? '';
    // Most elements have a class and nothing else.
    const speaks = tag === 'input' || attributes.length > (styled ? 1 : 0);
    const role = (reading.role = roleOf(tag, speaks ? get : SILENT));
    if (
      speaks &&
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
    if (tag === 'svg' || tag === 'select' || tag === 'textarea') reading.kids = NONE;
    else this.children(element, reading);
    const { kids, worded } = reading;
    reading.icon =
      tag === 'svg' || tag === 'img' || (styled && (tag === 'i' || (tag === 'span' && !worded)))
        ? iconOf(element, tag, styled)
        : NONE;
    reading.classes = styled ? classWords(styled) : NONE;
    reading.host = HOSTS.has(tag) || tag.includes('-');
    const told = speaks && this.listen(reading, attributes, get);
    const holds =
      (tag === 'span' || tag === 'p') &&
      reading.count === 1 &&
      /^(?:a|button)$/.test(element.firstElementChild!.localName);
    reading.keep =
      !PLAIN.has(role) || worded || reading.said.test !== '' || reading.icon.length > 0 || told || holds;
    const { said } = reading;
    reading.elsewhere =
      tag !== 'svg' && (FIELDS.has(role) || !!said.names?.by || (role === 'button' && said.id !== ''));
    reading.kin =
      reading.elsewhere || tag === 'label' || (said.field !== '' && said.id !== '') || said.record !== '';
    reading.listed = LIST_TAGS.has(tag) || LIST_ROLES.has(role) || (reading.count > 2 && alikeChildren(kids));
  }

  /** Reads what the attributes say. True when they tell of something that a person or a developer meant. */
  private listen(reading: Reading, attributes: string[], get: (name: string) => string | null): boolean {
    const { tag, role } = reading;
    const id = get('id') ?? '';
    const test = get('data-testid') ?? get('data-test') ?? get('data-cy') ?? get('data-qa') ?? '';
    const field = get('name') ?? '';
    const href = get('href') ?? '';
    const lasting = looksGenerated(id) ? '' : id;
    const lastingTest = looksGenerated(test) ? '' : test;
    const path = address(href);
    const names: NameClues = {
      by: get('aria-labelledby'),
      label: get('aria-label'),
      placeholder: get('placeholder'),
      value: tag === 'input' && !FIELDS.has(role) ? get('value') : null,
      title: get('title'),
      alt: get('alt'),
      tip: get('data-original-title') ?? get('data-tooltip'),
    };
    reading.said = {
      type: tag === 'input' ? (get('type') ?? 'text').toLowerCase() : '',
      id,
      lasting,
      test: lastingTest,
      up: lasting || lastingTest ? test || id : '',
      field: looksGenerated(field) ? '' : field,
      href: path,
      record: path.includes('0') && /\d/.test(href) ? href : '',
      labels: tag === 'label' ? (get('for') ?? '') : '',
      names,
    };
    return (
      names.label !== null ||
      names.title !== null ||
      (id !== '' && lasting !== '') ||
      attributes.some(n => n === 'tabindex' || n === 'onclick' || /data-[\w-]*id$/.test(n))
    );
  }
}
