/** Runs inside a page: what redesigns, builds and other tenants do to it, one at a time. Elements stay the same objects. */
export function modificationsInPage() {
  const SYLLABLES = 'bra del fin gor hul jas kem lip mon nar pes rik sul tov vin'.split(' ');
  let seed = 11;
  const dice = (sides: number) => (seed = (Math.imul(seed, 48271) >>> 0) % 2147483647) % sides;
  const known = new Map<string, string>();
  /** The same word always becomes the same other word, about as long. */
  const other = (word: string): string => {
    let made = known.get(word.toLowerCase());
    if (!made) {
      made = Array.from({ length: Math.max(1, Math.round(word.length / 3)) }, () => SYLLABLES[dice(15)]).join(
        '',
      );
      known.set(word.toLowerCase(), made);
    }
    return word[0] === word[0]!.toUpperCase() ? made[0]!.toUpperCase() + made.slice(1) : made;
  };
  const reword = (text: string) => text.replace(/\p{L}{2,}/gu, other);
  const texts = (root: Element): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT),
      list: Text[] = [];
    while (walker.nextNode())
      if (!/^(?:SCRIPT|STYLE)$/.test(walker.currentNode.parentNode!.nodeName))
        list.push(walker.currentNode as Text);
    return list;
  };
  const all = (selector: string) => [...document.body.querySelectorAll(selector)];
  const large = () =>
    all('section, main, nav, aside, header')
      .filter(e => e.querySelectorAll('*').length >= 10)
      .sort((a, b) => b.querySelectorAll('*').length - a.querySelectorAll('*').length);
  const styles = () =>
    [...document.querySelectorAll('style, link[rel=stylesheet]')].map(s => s.cloneNode(true));
  const modifications: Record<string, () => void | Promise<void>> = {
    translated() {
      for (const t of texts(document.body)) t.data = reword(t.data);
      for (const name of ['title', 'alt', 'placeholder', 'aria-label'])
        for (const e of all(`[${name}]`)) e.setAttribute(name, reword(e.getAttribute(name)!));
      document.documentElement.lang = 'zz';
    },
    'hashed classes'() {
      for (const e of all('[class]'))
        e.setAttribute('class', [...e.classList].map(c => `css-${other(c)}${c.length}x`).join(' '));
    },
    wrapped() {
      for (const e of all('div, section, form, ul, a, button, input'))
        if (dice(4) === 0 && !/^(?:UL|OL|TR|TBODY|TABLE|SELECT)$/.test(e.parentNode!.nodeName)) {
          const wrapper = document.createElement(/^(?:A|BUTTON|INPUT)$/.test(e.nodeName) ? 'span' : 'div');
          e.replaceWith(wrapper);
          wrapper.append(e);
        }
    },
    shuffled() {
      for (const list of all('ul, ol, nav, tbody')) {
        const kids = [...list.children];
        for (let i = kids.length - 1; i > 0; i--) {
          const j = dice(i + 1);
          [kids[i], kids[j]] = [kids[j]!, kids[i]!];
        }
        list.append(...kids);
      }
    },
    'new data'() {
      for (const cell of all('tbody td, li p, time'))
        for (const t of texts(cell))
          t.data = t.data
            .replace(/\p{L}{2,}/gu, w => other(`${w}${dice(9)}`))
            .replace(/\d/g, () => String(dice(10)));
    },
    shadow() {
      const host = large().at(1) ?? large()[0];
      if (!host) return;
      const kids = [...host.childNodes];
      host.attachShadow({ mode: 'open' }).append(...styles(), ...kids);
    },
    async frames() {
      const host = large()[0];
      if (!host) return;
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width:100%;height:900px;border:0';
      const kids = [...host.childNodes];
      host.append(frame);
      await new Promise(done => setTimeout(done, 50));
      const inside = frame.contentDocument!;
      inside.head.append(...styles().map(s => inside.adoptNode(s)));
      inside.body.append(...kids.map(k => inside.adoptNode(k)));
    },
  };
  (globalThis as unknown as { modifications: typeof modifications }).modifications = modifications;
}

export const MODIFICATIONS = [
  'translated',
  'hashed classes',
  'wrapped',
  'shuffled',
  'new data',
  'shadow',
  'frames',
];
