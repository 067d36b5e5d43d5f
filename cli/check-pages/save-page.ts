import { looksPrivate } from '../../utils/core/anchors/private';
import { identifierWords, normalise } from '../../utils/core/anchors/text';
import { frameOf, shadowOf } from '../../utils/page/locate/open-roots';
import { seePage } from '../../utils/page/locate/seen-page';
import { maskAddress, maskText, maskWhole } from './mask';

/** A page as text, and what a person should know before it is passed on. */
export interface SavedPage {
  html: string;
  /** The address as it may be written down. */
  address: string;
  language: string;
  /** Texts that were changed because they looked like a person's, or stood where records stand. */
  masked: number;
  /** Style sheets that a script may not read; the caller fetches them and puts each in place of `@@n@@`. */
  styles: string[];
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Would run, would fetch, or says nothing to a check. */
const DROPPED = new Set('script noscript object embed base template source track portal'.split(' '));
/** Texts in attributes, read by people. */
const SAID = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title alt placeholder label'.split(' '),
);
const ADDRESSES = new Set(['href', 'action', 'formaction', 'xlink:href', 'cite']);
/** Fetched from elsewhere, or a program. */
const LEFT_OUT =
  /^(?:on|src|data$|poster$|ping$|nonce$|integrity$|background$|http-equiv$|autofocus$|target$)/;
/** Words on a button are the app's; what any other input holds is the rep's. */
const LABELLED_BY_VALUE = new Set(['submit', 'button', 'reset']);
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** So many rows, and half of them, must say the same before it is taken for the app's words and not a record's. */
const ROWS_ALIKE = 3;

interface Scope {
  /** Inside something that the locator takes for a record. */
  data: boolean;
  /** Inside something a person types or chooses in. */
  typed: boolean;
}

/** Writes down what a page shows, with its styles, shadow roots and same-origin frames, and without its programs. */
export function savePage(): SavedPage {
  const language = document.documentElement.lang || 'en';
  const styles: string[] = [];
  let masked = 0;
  const count = (before: string, after: string): string => {
    if (before !== after) masked += 1;
    return after;
  };

  function saveDocument(of: Document): string {
    const { records, shared, names } = recordsOn(of);

    const words = (text: string, { data, typed }: Scope): string => {
      const said = normalise(text);
      const isRecords = data && !shared.has(said);
      // What a description would not keep either: dates, amounts, long texts, the words that name this page's record.
      if (
        typed ||
        isRecords ||
        looksPrivate(text.trim()) ||
        identifierWords(text).some(word => names.has(word))
      )
        return count(text, maskWhole(text));
      return count(text, maskText(text, language));
    };

    const saveChildren = (node: Node, scope: Scope): string => {
      let written = '';
      let said = '';
      // Pieces of one line are read as one: "Anna" and "Berg" are a name together.
      const flush = () => {
        written += escapeText(words(said, scope));
        said = '';
      };
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) said += (child as Text).data;
        if (child.nodeType !== Node.ELEMENT_NODE) continue;
        flush();
        written += saveElement(child as Element, scope);
      }
      flush();
      return written;
    };

    const saveElement = (element: Element, around: Scope): string => {
      const tag = element.localName;
      if (DROPPED.has(tag)) return '';
      if (tag === 'style')
        return styleOf((element as HTMLStyleElement).sheet, element.textContent, scopeOf(element));
      if (tag === 'link')
        return isStyle(element) ? styleOf((element as HTMLLinkElement).sheet, '', scopeOf(element)) : '';
      if (tag === 'meta' && !['charset', 'name'].some(name => element.hasAttribute(name))) return '';
      const scope = {
        data: around.data || records.has(element),
        typed:
          around.typed ||
          isAllOfAPerson(element, language) ||
          tag === 'textarea' ||
          tag === 'option' ||
          (element as HTMLElement).isContentEditable ||
          (element.getAttribute('role') === 'textbox' && tag !== 'input'),
      };
      const open = `<${tag}${saveAttributes(element, scope)}>`;
      if (VOID.has(tag)) return open;
      const frame = tag === 'iframe' || tag === 'frame' ? frameOf(element) : null;
      if (frame?.documentElement)
        return `${open.slice(0, -1)} srcdoc="${escapeAttribute(saveDocument(frame))}"></${tag}>`;
      if (tag === 'iframe' || tag === 'video' || tag === 'audio') return `${open}</${tag}>`;
      return `${open}${saveShadow(element, scope)}${saveChildren(element, scope)}</${tag}>`;
    };

    const saveShadow = (element: Element, scope: Scope): string => {
      const root = shadowOf(element);
      if (!root) return '';
      const focus = root.delegatesFocus ? ' shadowrootdelegatesfocus' : '';
      const adopted = root.adoptedStyleSheets.map(sheet => styleOf(sheet, '', root)).join('');
      return `<template shadowrootmode="open"${focus}>${adopted}${saveChildren(root, scope)}</template>`;
    };

    const saveAttributes = (element: Element, scope: Scope): string => {
      const tag = element.localName;
      const own: [string, string][] = [];
      for (const { name, value } of element.attributes) {
        if (LEFT_OUT.test(name) || name === 'checked' || name === 'selected') continue;
        if (name === 'value') {
          if (tag === 'input' && LABELLED_BY_VALUE.has((element as HTMLInputElement).type))
            own.push([name, words(value, { data: scope.data, typed: false })]);
          else if (tag === 'progress' || tag === 'meter' || tag === 'li') own.push([name, value]);
          else masked += 1;
        } else if (SAID.has(name)) own.push([name, words(value, { data: scope.data, typed: false })]);
        else if (ADDRESSES.has(name)) own.push([name, count(value, maskAddress(value, language))]);
        else if (name === 'style') own.push([name, withoutAddresses(value)]);
        else if (name.startsWith('data-') && !/^data-(?:test|cy|qa)/.test(name))
          // Style sheets ask for states such as data-state="open"; what is longer could be a record.
          own.push([name, /^[a-z_-]{0,24}$/i.test(value) ? value : '']);
        else own.push([name, value]);
      }
      const input = element as HTMLInputElement;
      if (tag === 'input' && input.checked) own.push(['checked', '']);
      if (tag === 'option' && (element as HTMLOptionElement).selected) own.push(['selected', '']);
      if (tag === 'img') {
        const { width, height } = element.getBoundingClientRect();
        own.push(
          ['src', BLANK],
          ['width', String(Math.round(width))],
          ['height', String(Math.round(height))],
        );
      }
      return own.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    };

    const root = of.documentElement;
    const adopted = of.adoptedStyleSheets.map(sheet => styleOf(sheet, '', of)).join('');
    const scope = { data: false, typed: false };
    const page = [...root.children].map(child => saveElement(child, scope));
    return `<!doctype html>\n<html${saveAttributes(root, scope)}>${page.join('\n').replace('</head>', () => `${adopted}</head>`)}</html>\n`;
  }

  function styleOf(sheet: CSSStyleSheet | null, written: string | null, within: ParentNode): string {
    try {
      if (sheet) {
        if (sheet.disabled) return '';
        const rules = usedRules(sheet.cssRules, within);
        return rules === '' ? '' : `<style${media(sheet)}>${withoutAddresses(rules)}</style>`;
      }
    } catch {
      // A sheet of another origin: a script may not read it, whoever saves the page may.
      if (sheet?.href) return `<style${media(sheet)}>@@${styles.push(sheet.href) - 1}@@</style>`;
    }
    return written ? `<style>${withoutAddresses(written)}</style>` : '';
  }

  const html = saveDocument(document);
  return { html, address: maskAddress(location.href, language), language, masked, styles };
}

/** The rules that something on the page is drawn by; an app carries many more. */
function usedRules(rules: CSSRuleList, within: ParentNode): string {
  const used: string[] = [];
  for (const rule of rules) {
    if (rule instanceof CSSKeyframesRule || rule instanceof CSSFontFaceRule) continue;
    if (rule instanceof CSSStyleRule) {
      if (isUsed(rule.selectorText, within)) used.push(rule.cssText);
    } else if (rule instanceof CSSGroupingRule) {
      const inside = usedRules(rule.cssRules, within);
      const head = rule.cssText.slice(0, rule.cssText.indexOf('{'));
      if (inside !== '') used.push(`${head}{\n${inside}\n}`);
    } else used.push(rule.cssText);
  }
  return used.join('\n');
}

function isUsed(selector: string, within: ParentNode): boolean {
  // What comes with the pointer or before and after an element belongs to that element.
  const plain = selector.replace(
    /::?(?:before|after|hover|focus[a-z-]*|active|-?[a-z-]*placeholder|marker|selection|host|root)\b/g,
    '',
  );
  try {
    return /(?:^|,)\s*(?:,|$)/.test(plain) || within.querySelector(plain) !== null;
  } catch {
    return true;
  }
}

const media = (sheet: CSSStyleSheet) =>
  sheet.media.mediaText ? ` media="${escapeAttribute(sheet.media.mediaText)}"` : '';

const scopeOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;

const isStyle = (element: Element) => /\bstylesheet\b/i.test(element.getAttribute('rel') ?? '');

/** `<a><span>Anna</span> <span>Berg</span></a>`: a name in pieces is one only to whoever reads the whole. */
function isAllOfAPerson(element: Element, language: string): boolean {
  if (element.childElementCount < 2 || element.childElementCount > 4) return false;
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return text.length < 60 && /^\[[^\]]+\]$/.test(maskText(text, language));
}

/** What the locator takes for records, the words in them that most rows repeat, and the words that name the page's own. */
function recordsOn(of: Document): { records: Set<Element>; shared: Set<string>; names: ReadonlySet<string> } {
  const { seen } = seePage(of);
  const records = new Set<Element>();
  const said = new Map<string, { rows: Set<number>; of: number }>();
  for (const thing of seen.things) {
    if (!thing.data) continue;
    records.add(seen.elements[thing.at]!);
    for (const name of thing.names) {
      const known = said.get(name) ?? { rows: new Set(), of: 0 };
      known.rows.add(thing.row);
      said.set(name, { rows: known.rows, of: Math.max(known.of, thing.rows) });
    }
  }
  const alike = [...said].filter(([, { rows, of: all }]) => rows.size >= Math.max(ROWS_ALIKE, all / 2));
  return { records, shared: new Set(alike.map(([name]) => name)), names: seen.customer ?? new Set() };
}

/** Nothing is fetched when a snapshot is opened. */
export function withoutAddresses(css: string): string {
  return css
    .replace(/@import[^;]*;/gi, '')
    .replace(/url\((?!\s*["']?(?:data:|#))[^)]*\)/gi, 'none')
    .replace(/<\/style/gi, '<\\/style');
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
