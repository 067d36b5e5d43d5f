// @vitest-environment happy-dom
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe as suite, expect, it, vi } from 'vitest';
import { decide } from '../../../utils/core/anchors/decide';
import type { Description } from '../../../utils/core/anchors/description';
import { decideSparse, namedIn } from '../../../utils/core/anchors/sparse';
import { descriptionSchema } from '../../../utils/core/anchors/description-schema';
import { prepareGround, prepareTarget, type Ground } from '../../../utils/core/anchors/features';
import { bestOf } from '../../../utils/core/anchors/shortlist';
import { describe } from '../../../utils/page/locate/describe';
import { locate, locateAll, locateAllSoon } from '../../../utils/page/locate/locate';
import { seePage } from '../../../utils/page/locate/seen-page';
import { hits } from '../../../utils/page/signals';
import { walk, type Walk } from '../../../utils/page/locate/walk';

const PAGE = fs.readFileSync(
  path.join(import.meta.dirname, '../../bench/locate/pages/sales-before.html'),
  'utf8',
);
const body = (html: string) => {
  document.body.innerHTML = html;
};
const sales = () => body(/<body>([\s\S]*)<\/body>/.exec(PAGE)![1]!.replace(/ data-mark="[^"]*"/g, ''));
const INTERACTIVE = 'a[href], button, input, select, textarea';
const one = (selector: string) => document.querySelector(selector)!;

beforeEach(() => body(''));

suite('a description written by hand', () => {
  it('finds the one link it names, in either language', () => {
    body('<nav><a href="/deals">Affärer</a><a href="/contacts">Kontakter</a></nav>');
    const verdict = locate(document, { v: 1, role: 'link', name: { en: 'Deals', sv: 'Affärer' } });
    expect(verdict).toMatchObject({ kind: 'found', element: one('a'), agreed: ['name', 'role'] });
  });

  it('points at neither of two that fit', () => {
    body('<main><button>Edit</button><button>Edit</button></main>');
    expect(locate(document, { v: 1, role: 'button', name: 'Edit' }).kind).toBe('ambiguous');
  });

  it('finds a button by the label that is for it', () => {
    body('<label for="go">Go</label><p><button id="go"></button></p>');
    const verdict = locate(document, { v: 1, role: 'button', name: 'Go' });
    expect(verdict).toMatchObject({ kind: 'found', element: one('button') });
  });

  it('is made unique by the words near it', () => {
    body(
      '<main><h2>Hot contacts</h2><button>Add</button><h2>Upcoming tasks</h2><button id="wanted">Add</button></main>',
    );
    expect(locate(document, { v: 1, name: 'Add', near: 'Upcoming Tasks' })).toMatchObject({
      kind: 'found',
      element: one('#wanted'),
    });
  });

  it('is made unique by the part of the page around it', () => {
    body('<nav><a href="/a">Deals</a></nav><main><a href="/b">Deals</a></main>');
    expect(locate(document, { v: 1, name: 'Deals', within: 'main' })).toMatchObject({
      kind: 'found',
      element: one('main a'),
    });
  });

  it('on a page still loading is "not yet", on a settled one "gone"', () => {
    body('<p>Loading</p>');
    expect(locate(document, { v: 1, name: 'Deals' }, { settled: false }).kind).toBe('not yet');
    expect(locate(document, { v: 1, name: 'Deals' }, { settled: true }).kind).toBe('gone');
  });
});

suite('a thing that was pointed at', () => {
  it('is found again on the same page, every one of them, or is one of equals', () => {
    sales();
    const things = [...document.querySelectorAll(INTERACTIVE)];
    const verdicts = things.map(
      thing => [thing, locate(document, JSON.parse(JSON.stringify(describe(thing))))] as const,
    );
    for (const [thing, verdict] of verdicts)
      if (verdict.kind === 'found') expect(verdict.element.outerHTML).toBe(thing.outerHTML);
    const found = verdicts.filter(([thing, v]) => v.kind === 'found' && v.element === thing).length;
    expect(found / things.length).toBeGreaterThanOrEqual(0.8);
  });

  it('that was taken away is not mistaken for its neighbour', () => {
    sales();
    const save = [...document.querySelectorAll('button')].find(b => b.textContent === 'Save')!;
    const description = describe(save);
    save.remove();
    expect(locate(document, description).kind).not.toBe('found');
  });

  it('and is a label remembers the name of its field, which no translation changes', () => {
    body(
      '<form><label for="a">Efternamn</label><input id="a" name="last_name"><label>Ort <input name="city"></label></form>',
    );
    expect(describe(one('label')).seen!.field).toBe('last_name');
    expect(describe(document.querySelectorAll('label')[1]!).seen!.field).toBe('city');
  });

  it('is found behind a shadow root', () => {
    body('<div id="host"></div>');
    const shadow = one('#host').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<label>Amount <input name="amount"></label><button>Save</button>';
    const button = shadow.querySelector('button')!;
    expect(locate(document, describe(button))).toMatchObject({ kind: 'found', element: button });
    expect(locate(document, { v: 1, role: 'button', name: 'Save' })).toMatchObject({
      kind: 'found',
      element: button,
    });
  });

  it('keeps nothing that was typed, chosen or written about a customer', () => {
    body(`<main><h1>Deals</h1><label>Email <input name="email" value="ada@brook.example"></label><label>Note <textarea name="note">Ada is on holiday</textarea></label>
      <select name="owner"><option selected>Ines Holt</option><option>Per Lund</option></select>
      <table><tbody><tr><td><a href="/deals/11">Oak flooring</a></td><td>€ 12,000</td></tr><tr><td><a href="/deals/12">Twelve desks</a></td><td>€ 8,400</td></tr><tr><td><a href="/deals/13">Lamps</a></td><td>€ 1</td></tr></tbody></table></main>`);
    for (const thing of document.querySelectorAll(`${INTERACTIVE}, td`)) {
      const json = JSON.stringify(describe(thing));
      for (const secret of ['brook', 'holiday', 'ines', 'per lund', 'oak', 'desks', '12,000'])
        expect(json.toLowerCase(), thing.outerHTML).not.toContain(secret);
    }
  });

  it("on the page of one customer keeps neither her name nor her company's", () => {
    history.replaceState(null, '', '/contacts/42/show');
    body(`<nav><a href="/contacts">Contacts</a></nav><main><h1>Ada Brook</h1><img alt="Ada Brook" src="/pictures/ada-brook.png"><p>Buyer at <a href="/companies/7/show">Quillon Freight</a></p>
      <h2>Tasks for Ada</h2><button>Call Ada Brook</button><button id="add">Add task</button><p>Brook wants a call</p><h2>Notes</h2><section id="ada-brook"><button>Save</button></section></main>`);
    for (const thing of document.querySelectorAll('main *')) {
      const json = JSON.stringify(describe(thing))
        .toLowerCase()
        .replace(/"marks":\{[^}]*\}/g, '');
      for (const secret of ['ada', 'brook', 'quillon', 'freight'])
        expect(json, thing.outerHTML).not.toContain(secret);
    }
    const add = one('#add');
    expect(JSON.stringify(describe(add))).toContain('add task');
    expect(locate(document, describe(add))).toMatchObject({ kind: 'found', element: add });
    expect(locate(document, { v: 1, role: 'heading', name: 'Notes' }).kind).toBe('found');
    history.replaceState(null, '', '/');
  });

  it("hides a company whose name is in the address, and keeps the app's own heading", () => {
    history.replaceState(null, '', '/companies/quillon-freight');
    body(
      '<nav><a href="/companies">Companies</a></nav><main><h1>Quillon Freight</h1><h2>Notes</h2><button>Save</button></main>',
    );
    const json = JSON.stringify(describe(one('button'))).toLowerCase();
    expect(json).not.toContain('quillon');
    expect(json).toContain('notes');
    history.replaceState(null, '', '/');
  });

  it('has a description that a pack accepts', () => {
    sales();
    for (const thing of document.querySelectorAll(INTERACTIVE))
      expect(descriptionSchema.safeParse(JSON.parse(JSON.stringify(describe(thing)))).error).toBeUndefined();
  });

  it('a click inside it counts as a click on it, a click beside it does not', () => {
    body('<main><button id="a"><b>Save</b></button><button id="b">Cancel</button></main>');
    const description = { v: 1 as const, role: 'button', name: 'Save' };
    const path = (selector: string) => {
      const list: EventTarget[] = [];
      for (let e: Element | null = one(selector); e; e = e.parentElement) list.push(e);
      return list;
    };
    expect(hits(path('#a b'), locate(document, description))).toBe(true);
    expect(hits(path('#b'), locate(document, description))).toBe(false);
  });
});

suite('asking again', () => {
  it('sees a thing that came in the meantime', () => {
    body('<main><p>Nothing here</p></main>');
    const description = { v: 1 as const, role: 'button', name: 'Save' };
    expect(locate(document, description).kind).toBe('gone');
    one('main').innerHTML = '<button>Save</button>';
    expect(locate(document, description).kind).toBe('found');
  });

  it('for many at once gives the verdicts in the order asked', () => {
    body('<main><button>Save</button><button>Cancel</button></main>');
    expect(
      locateAll(document, [
        { v: 1, name: 'Cancel' },
        { v: 1, name: 'Nowhere' },
        { v: 1, name: 'Save' },
      ]).map(v => v.kind),
    ).toEqual(['found', 'gone', 'found']);
  });
});

suite('asking for many', () => {
  it('a hundred things that the page does not have cost one look at each thing it has', () => {
    body(`<main>${'<p><a href="/x">Open</a> <b>words</b></p>'.repeat(50)}<button>Save</button></main>`);
    const seen = walk(document);
    let looks = 0;
    for (const thing of seen.things) {
      const { names } = thing;
      Object.defineProperty(thing, 'names', { get: () => (looks++, names) });
    }
    const asked: Description[] = Array.from({ length: 100 }, (_, n) => ({
      v: 1,
      name: `Away ${String.fromCharCode(97 + (n % 26))}${n}x`,
    }));
    asked.push({ v: 1, name: 'Save' });
    const named = namedIn(seen, asked);
    const decisions = asked.map(each => decideSparse(each, seen, named));
    expect(decisions.map(({ kind }) => kind)).toEqual([...Array(100).fill('none'), 'found']);
    expect(looks).toBeLessThanOrEqual(seen.things.length + 5);
  });
});

suite('asking without haste', () => {
  it('lets the page work in between and comes to the same verdicts', async () => {
    body(`<main>${'<p><a href="/x">Open</a> <b>words</b></p>'.repeat(400)}<button>Save</button></main>`);
    let rests = 0;
    const asked = [
      { v: 1 as const, name: 'Save' },
      { v: 1 as const, name: 'Nowhere' },
    ];
    const verdicts = await locateAllSoon(document, asked, {}, async () => void rests++);
    expect(verdicts).toEqual(locateAll(document, asked));
    expect(rests).toBeGreaterThan(0);
  });

  it('reads a large page some hundred elements at a time, so that typing on it is not held up', async () => {
    body(`<main>${'<p><a href="/x">Open</a> <b>words</b></p>'.repeat(400)}<button>Save</button></main>`);
    const read = vi.spyOn(Element.prototype, 'hasAttributes');
    let most = 0,
      now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    const [save] = await locateAllSoon(document, [{ v: 1, name: 'Save' }], {}, async () => {
      most = Math.max(most, read.mock.calls.length);
      read.mockClear();
    });
    clock.mockRestore();
    read.mockRestore();
    expect(save!.kind).toBe('found');
    expect(most).toBeGreaterThan(50);
    expect(most).toBeLessThan(200);
  });

  it('does not point at what went away meanwhile, nor miss what came', async () => {
    body(`<main>${'<p><a href="/x">Open</a> <b>words</b></p>'.repeat(400)}<button>Save</button></main>`);
    const asked = [
      { v: 1 as const, name: 'Save' },
      { v: 1 as const, name: 'Cancel' },
    ];
    const verdicts = await locateAllSoon(document, asked, {}, async () => {
      document.querySelector('button')?.remove();
      if (!document.querySelector('#late'))
        one('main').insertAdjacentHTML('beforeend', '<i id="late">Cancel</i>');
    });
    expect(verdicts[0]!.kind).not.toBe('found');
    expect(locateAll(document, asked)[1]!.kind).toBe('found');
  });
});

suite('asking again after a change', () => {
  const told = (seen: Walk): unknown[] => [
    seen.texts,
    seen.things.map(t => [
      t.tag,
      t.role,
      t.type,
      t.names,
      t.numbers,
      t.lift,
      t.id,
      t.field,
      t.test,
      t.href,
      t.icon,
      t.classes,
      t.land,
      t.up,
      t.heading,
      t.column,
      t.from,
      t.to,
      t.row,
      t.rows,
      t.data,
      t.parent,
      t.end,
      t.at,
      t.depth,
    ]),
  ];
  /** What is counted on a page, numbers told by who shares them. */
  const counted = (ground: Ground): unknown[] => {
    const sharers = (numbers: Int32Array) => Array.from(numbers, number => numbers.indexOf(number));
    const { things } = ground.picture;
    return [
      sharers(ground.spot),
      sharers(ground.naming),
      sharers(ground.look),
      ...[ground.order, ground.localOrder, ground.twinOrder].map(list => [...list]),
      ...Object.values(ground.furniture).map((list: ArrayLike<number>) => Array.from(list)),
      things.map(t => [
        ground.ofRole(t.role),
        ground.named(t.names[0] ?? ''),
        ground.localCount(t.at),
        ground.twins(t.at),
      ]),
    ];
  };
  const asFresh = (seen: Walk, ground: Ground, what?: string) => {
    const anew = walk(document);
    expect(told(seen), what).toEqual(told(anew));
    expect(counted(ground), what).toEqual(counted(prepareGround(anew)));
  };
  const same = (before: string, change: () => void) => {
    body(before);
    const page = seePage(document);
    const first = told(page.seen);
    expect(page.ground.picture).toBe(page.seen);
    change();
    const { seen, ground } = seePage(document);
    expect(told(seen)).not.toEqual(first);
    asFresh(seen, ground);
  };
  const FORM =
    '<main><h2>Deal</h2><ul><li class="a"><a href="/a">One</a></li><li class="a"><a href="/b">Two</a></li><li class="b"><a href="/c">Three</a></li></ul><label for="x">Amount</label><input id="x"><button title="Keep">Save</button><button><svg><path d="M1"></path></svg></button></main>';

  it.each<[string, () => void]>([
    [
      'a word changed',
      () => {
        one('a').firstChild!.nodeValue = 'Other';
      },
    ],
    [
      'an attribute changed',
      () => {
        one('button').setAttribute('title', 'Throw away');
        one('li:last-child').className = 'a';
      },
    ],
    [
      'a label was renamed',
      () => {
        one('label').textContent = 'Sum';
      },
    ],
    [
      'a picture changed',
      () => {
        one('path').setAttribute('d', 'M2');
      },
    ],
    [
      'something moved',
      () => {
        one('ul').prepend(one('button'));
      },
    ],
    [
      'something went',
      () => {
        one('li').remove();
        one('input').remove();
      },
    ],
    [
      'a part was built anew',
      () => {
        one('main').innerHTML += '<button>Cancel</button>';
      },
    ],
  ])('%s: as a page read for the first time', (_what, change) => same(FORM, change));

  it('a wrapper is no longer the link in it, which is called otherwise elsewhere: as a page read for the first time', () =>
    same(
      `<main><p id="said">Go</p><ul>${'<li><a href="/a" aria-labelledby="said">Go</a></li>'.repeat(8)}</ul></main>`,
      () => {
        one('p').textContent = 'Other';
      },
    ));

  /** Enough of a page that what was seen of it is kept, where nothing in it changes. */
  const part = (html: string) => `<div>${html}${'<b></b>'.repeat(10)}</div>`;
  const sized = (element: Element, width: number) =>
    (element.getBoundingClientRect = () => ({ x: 0, y: 0, width, height: 20 }) as DOMRect);
  const go = () => (one('p').textContent = 'Other');

  it.each<[string, string, () => void]>([
    [
      'the label of a button',
      `<label for="go">Go</label>${part('<button id="go"></button>')}`,
      () => {
        one('label').textContent = 'Leave';
      },
    ],
    [
      'the label around a field',
      '<label><span><i><b>Sum</b></i></span><input></label>',
      () => {
        one('label b').textContent = 'Date';
      },
    ],
    [
      'the field that a label is for',
      `<p><input id="x" name="sum"></p>${part('<label for="x">X</label>')}`,
      () => {
        one('input').setAttribute('name', 'date');
      },
    ],
    [
      'the label that is for a field',
      `<p><label for="z">X</label></p>${part('<a id="x" name="sum">Y</a>')}`,
      () => {
        one('label').setAttribute('for', 'x');
      },
    ],
    [
      'records that a link is one of',
      `<nav></nav>${part('<a href="/deals/1">A</a><a href="/deals/2">B</a>')}`,
      () => {
        one('nav').innerHTML = '<a href="/deals/3">C</a>';
      },
    ],
    [
      'records that a link was one of',
      `<nav><a href="/deals/3">C</a></nav>${part('<a href="/deals/1">A</a><a href="/deals/2">B</a>')}`,
      () => one('a').remove(),
    ],
    [
      'which of two links a wrapper is',
      `<p id="said">Go</p>${part('<div aria-label="Go"><a href="/a" aria-labelledby="said">A</a><a href="/b">Go</a></div>')}`,
      go,
    ],
    [
      'whether a wrapper is a link or a button',
      `<p id="said">Go</p>${part('<div aria-label="Go"><a aria-labelledby="said">A</a><button>Go</button></div>')}`,
      go,
    ],
  ])('%s changes far from it: as a page read for the first time', (_what, before, change) =>
    same(before, change),
  );

  it('what fills a link fills it no more: as a page read for the first time', () => {
    body(`<p>Go</p>${part('<a href="/a"><span>Go</span></a>'.repeat(2))}`);
    for (const element of document.querySelectorAll('a, span')) sized(element, 100);
    expect(seePage(document).ground.furniture.rows.length).toBeGreaterThan(0);
    go();
    sized(one('span'), 20);
    const { seen, ground } = seePage(document);
    asFresh(seen, ground);
  });

  /** What can happen to an element of a page; `n` picks among the others. */
  const CHANGES: Record<string, (e: Element, n: number) => void> = {
    goes: e => e.remove(),
    doubles: e => e.after(e.cloneNode(true)),
    'is hidden or comes back': e => e.toggleAttribute('hidden'),
    'is called otherwise': (e, n) => e.setAttribute('aria-label', `Name ${n}`),
    'gets a class': (e, n) => (e.className = `look-${n % 3}`),
    'goes by another field': (e, n) => e.setAttribute('name', `field-${'abc'[n % 3]}`),
    'leads to a record': (e, n) => e.setAttribute('href', `/deals/${n}`),
    'gets an id': (e, n) => (e.id = `thing-${'abc'[n % 3]}`),
    'says something else': (e, n) => (e.textContent = `Words ${n}`),
    'gets a heading inside': (e, n) => e.insertAdjacentHTML('afterbegin', `<h3>Part ${n % 5}</h3>`),
    'gets a table': e =>
      e.insertAdjacentHTML('beforeend', '<table><tr><th>Name<th>Stage</table><table><tr><td>A<td>B</table>'),
    'gets a column': e => e.closest('table')?.rows[0]?.insertAdjacentHTML('afterbegin', '<th>First</th>'),
    'is wrapped': e => {
      const wrapper = document.createElement('section');
      e.replaceWith(wrapper);
      wrapper.append(e);
    },
    moves: (e, n) => {
      const all = document.querySelectorAll('main *');
      const to = all[n % all.length];
      if (to && !e.contains(to)) to.before(e);
    },
    'gets a shadow root, of which nothing tells': (e, n) => {
      const own = document.createElement('x-part');
      e.append(own);
      seePage(document);
      own.attachShadow({ mode: 'open' }).innerHTML = `<button>Shade ${n}</button><slot></slot>`;
    },
    'changes inside its shadow root': (_e, n) => {
      const own = document.querySelector('x-part')?.shadowRoot;
      if (own) own.innerHTML = `<a href="/shade">Light ${n}</a>`;
    },
  };

  it('whatever changes, in whatever order, it is as a page read for the first time', () => {
    const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(5000), fc.nat(5000));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), changes => {
        sales();
        seePage(document);
        for (const [what, which, n] of changes) {
          // Of a form happy-dom's records name another object than its tree.
          const all = document.querySelectorAll('body *:not(form, select)');
          if (all.length) CHANGES[what]!(all[which % all.length]!, n);
          const { seen, ground } = seePage(document);
          asFresh(seen, ground, what);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('every thing of the page is found or not, exactly as on a page seen for the first time', () => {
    sales();
    const asked = [...document.querySelectorAll(INTERACTIVE)].map(describe);
    const first = (page: ReturnType<typeof seePage>) => asked.map(each => decide(each, page.ground));
    one('nav').insertAdjacentHTML('beforeend', '<a href="/new">New</a>');
    one('main button').remove();
    seePage(document);
    one('h1, h2').textContent = 'Other';
    const seen = walk(document);
    const anew = asked.map(each => decide(each, prepareGround(seen)));
    expect(first(seePage(document))).toEqual(anew);
    const elements = (verdicts: ReturnType<typeof locateAll>) =>
      verdicts.map(v => (v.kind === 'found' ? v.element : v.kind));
    expect(elements(locateAll(document, asked))).toEqual(
      anew.map(d => (d.kind === 'found' ? seen.elements[d.row] : d.kind === 'none' ? 'gone' : d.kind)),
    );
  });

  it('a piece of a link is not taken for a link that looks like it', () => {
    body(`<p>Go</p>${part('<a href="/a"><span>Go</span></a><span role="link">Go</span>')}`);
    for (const element of document.querySelectorAll('a, span')) sized(element, 100);
    const { seen, ground } = seePage(document);
    const description = describe(one('span[role]'));
    const best = bestOf(prepareTarget(description, description.seen!, ground), Infinity);
    const elements = best.map(row => seen.elements[row]);
    expect(elements).toContain(one('span[role]'));
    expect(elements).not.toContain(one('a span'));
  });

  it('the cheap ranking leaves out nothing that a ranking of everything would put among the best', () => {
    sales();
    const { ground } = seePage(document);
    for (const thing of document.querySelectorAll(INTERACTIVE)) {
      const description = describe(thing);
      const target = prepareTarget(description, description.seen!, ground);
      expect(bestOf(target, 10)).toEqual(bestOf(target, Infinity).slice(0, 10));
    }
  });
});

suite('where hardly any of the words around it recur', () => {
  const day = (seed: number) =>
    Array.from(
      { length: 40 },
      (_, i) => `<p>${(seed + i * 7919).toString(36)} ${(seed * 31 + i * 104729).toString(36)}</p>`,
    ).join('');
  const page = (records: string, [latest, more, tasks, overdue, contacts]: string[]) =>
    body(`<main><h2>${latest}</h2>${records}<button>${more}</button><h2>${tasks}</h2><h3>${overdue}</h3>
      <a href="/contacts">${contacts}</a></main>`);
  const foreign = (description: Description) =>
    prepareTarget(description, description.seen!, prepareGround(walk(document))).foreign;

  it('the page is in the same language if it still says what business software says, and only the day’s records differ', () => {
    page(day(46_656), ['Latest activity', 'Load more activity', 'Upcoming tasks', 'Overdue', 'Contacts']);
    const description = JSON.parse(JSON.stringify(describe(one('button')))) as Description;
    page(day(60_466), ['Latest activity', 'Refresh', 'Upcoming tasks', 'Overdue', 'Contacts']);
    expect(foreign(description)).toBe(false);
    page(day(60_466), ['Senaste aktivitet', 'Uppdatera', 'Kommande uppgifter', 'Försenade', 'Kontakter']);
    expect(foreign(description)).toBe(true);
  });
});

suite('whatever the page', () => {
  it('a found thing is the described one or its equal', () => {
    const word = fc.constantFrom('Save', 'Cancel', 'Deals', 'Contacts', 'Next', 'Add', 'Edit', 'Name');
    const piece = fc.oneof(
      word.map(w => `<button>${w}</button>`),
      word.map(w => `<a href="/${w}">${w}</a>`),
      word.map(w => `<label>${w} <input name="${w}"></label>`),
      word.map(w => `<h2>${w}</h2>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 12 }), fc.nat(), (pieces, pick) => {
        body(`<main>${pieces.join('')}</main>`);
        const things = [...document.querySelectorAll(INTERACTIVE)];
        if (!things.length) return;
        const thing = things[pick % things.length]!;
        const verdict = locate(document, JSON.parse(JSON.stringify(describe(thing))));
        if (verdict.kind === 'found') expect(verdict.element.outerHTML).toBe(thing.outerHTML);
      }),
      { numRuns: 30 },
    );
  });
});
