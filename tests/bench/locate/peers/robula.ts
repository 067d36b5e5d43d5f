/**
 * Robula+, written anew from Leotta, Stocco, Ricca, Tonella: ROBULA+: an algorithm for generating robust XPath locators
 * for web testing, Journal of Software: Evolution and Process, 2016. From `//*` step by step to the first that is unique:
 * tag, attributes in order of trust, text, several attributes, position, and one level more.
 */
const TRUSTED = ['name', 'class', 'title', 'alt', 'value'];
const IGNORED = new Set('href src onclick onload tabindex width height style size maxlength id'.split(' '));
const MOST_TRIED = 3000,
  MOST_MS = 1500;

const quote = (text: string) => (text.includes("'") ? (text.includes('"') ? '' : `"${text}"`) : `'${text}'`);

function only(path: string, element: Element): boolean {
  try {
    const hits = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    return hits.snapshotLength === 1 && hits.snapshotItem(0) === element;
  } catch {
    return false;
  }
}

export function absolute(element: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e; e = e.parentElement) {
    let n = 1;
    for (let s = e.previousElementSibling; s; s = s.previousElementSibling)
      if (s.localName === e.localName) n++;
    // Outside HTML, names in a path have another namespace.
    steps.unshift(
      e.namespaceURI === 'http://www.w3.org/1999/xhtml'
        ? `${e.localName}[${n}]`
        : `*[name()='${e.localName}'][${n}]`,
    );
  }
  return `/${steps.join('/')}`;
}

export function robula(element: Element): string {
  const line: Element[] = [];
  for (let e: Element | null = element; e; e = e.parentElement) line.push(e);
  const open: string[][] = [['*']];
  const start = performance.now();
  for (let tried = 0; open.length && tried < MOST_TRIED && performance.now() - start < MOST_MS; tried++) {
    const steps = open.shift()!;
    const [head, ...rest] = steps as [string, ...string[]];
    const e = line[steps.length - 1]!;
    const next: string[][] = [];
    const grow = (test: string) => next.push([head + test, ...rest]);
    if (head.startsWith('*')) next.push([e.localName + head.slice(1), ...rest]);
    if (!head.includes('[')) {
      if (e.id && quote(e.id)) grow(`[@id=${quote(e.id)}]`);
      const own = [...e.childNodes].map(n => (n.nodeType === 3 ? (n as Text).data : '')).join('').trim(); // prettier-ignore
      if (own && own.length < 80 && quote(own)) grow(`[contains(text(),${quote(own)})]`);
      const names = [...TRUSTED, ...e.getAttributeNames().filter(n => !TRUSTED.includes(n))];
      const said = names.filter(n => !IGNORED.has(n) && e.getAttribute(n) && quote(e.getAttribute(n)!));
      const test = (n: string) => `@${n}=${quote(e.getAttribute(n)!)}`;
      for (const n of said) grow(`[${test(n)}]`);
      for (let i = 0; i < said.length; i++)
        for (let j = i + 1; j < said.length; j++) grow(`[${test(said[i]!)} and ${test(said[j]!)}]`);
    }
    if (!/\[\d+\]$/.test(head)) {
      let n = 1;
      for (let s = e.previousElementSibling; s; s = s.previousElementSibling)
        if (head.startsWith('*') || s.localName === e.localName) n++;
      grow(`[${n}]`);
    }
    if (line[steps.length]) next.push(['*', ...steps]);
    for (const candidate of next)
      if (only(`//${candidate.join('/')}`, element)) return `//${candidate.join('/')}`;
    open.push(...next);
  }
  return absolute(element);
}

export const firstOf = (document: Document, path: string): Element | null => {
  const hits = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  return hits.snapshotLength === 1 ? (hits.snapshotItem(0) as Element) : null;
};
