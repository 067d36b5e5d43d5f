import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureAllowed } from '../../../utils/core/help/capture';
import { maskedIn, maskPersonal, redact } from '../../../utils/core/help/redact';
import { ownTexts } from '../../../utils/core/help/app-name';
import { knownWords } from '../../../utils/core/help/redact-path';
import type { HelpRequest, StrikablePart } from '../../../utils/core/help/request';
import { change, packOf, tip } from '../coaching/stage';
import { draft } from './stage';

describe('what leaves by default', () => {
  it('still says which app, element and step it is about', () => {
    expect(redact(draft())).toEqual({ ...draft(), page: '/contacts/:id/show' });
  });

  it('names nobody that the rep’s words name', () => {
    const words = 'Anna Svensson (anna@firma.se, 070-174 06 12) owes 12 500 kr on account 8830 1245.';
    expect(redact(draft({ words })).words).toBe(
      '[name] ([e-mail], [phone]) owes [amount] on account [account].',
    );
    expect(redact(draft({ words, language: 'sv-SE' })).words).toBe(
      '[namn] ([e-post], [telefon]) owes [belopp] on account [konto].',
    );
  });

  it('of a control’s name only the words that controls are made of: no customer, however it is written', () => {
    const named = (name: string) => redact(draft({ element: { role: 'button', name } })).element?.name;
    expect(named('Add note')).toBe('Add note');
    expect(named('Lägg till uppgift')).toBe('Lägg till uppgift');
    expect(named('Open Blue Harbour Logistics')).toBe('Open [content]');
    expect(named('open nordanvind bygg')).toBe('open [content]');
    expect(named('Move "Acme 2025" to Won')).toBe('Move [content] to Won');
    expect(named('call anna')).toBe('call [content]');
    expect(named('Tasks 12')).toBe('Tasks [content]');
  });

  it('an earlier step that no pack wrote is cut down alike', () => {
    expect(redact(draft({ lastSteps: ['Call Anna Svensson', 'Filter deals'] })).lastSteps).toEqual([
      'Call [content]',
      'Filter deals',
    ]);
  });

  it('a name that a pack anchors, or a title that it wrote, leaves as it is', () => {
    const pack = packOf({
      tips: [tip('a', { anchor: { v: 1, role: 'link', name: { en: 'Deals', sv: 'Affärer' } } })],
    });
    const own = ownTexts([pack]);
    const link = (name: string) => redact(draft({ element: { role: 'link', name } }), { own }).element?.name;
    expect(link('Deals')).toBe('Deals');
    expect(link('affärer')).toBe('affärer');
    expect(link('Contacts')).toBe('[content]');
  });

  it.each(['row', 'cell', 'gridcell', 'listitem', 'article', 'link', 'option', 'heading', 'img'])(
    'says nothing of what a %s holds',
    role => {
      expect(redact(draft({ element: { role, name: 'Blue Harbour, in talks' } })).element).toEqual({
        role,
        name: '[content]',
      });
      expect(redact(draft({ element: { role, name: '' } })).element).toEqual({ role, name: '' });
    },
  );

  it('carries nothing that a request does not have a place for', () => {
    const more = {
      ...draft(),
      rep: 'Kim',
      element: { role: 'button', name: 'Save', value: '4711' },
    } as HelpRequest;
    const text = JSON.stringify(redact(more));
    expect(text).not.toContain('Kim');
    expect(text).not.toContain('4711');
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(redact(draft()))).toBe(true);
  });

  it('lists five earlier steps at most', () => {
    expect(
      redact(draft({ lastSteps: Array.from({ length: 9 }, () => 'Filter deals') })).lastSteps,
    ).toHaveLength(5);
  });
});

describe('the page', () => {
  it.each([
    ['/contacts/17/show', '/contacts/:id/show'],
    ['/contacts/3f1a9c58-2d64-4b7e-9f10-5a6b7c8d9e0f', '/contacts/:id'],
    ['/deals/deadbeef42/edit', '/deals/:id/edit'],
    ['/lightning/r/Account/0015g00000XyZabAAB/view', '/lightning/r/Account/:id/view'],
    ['/contacts/anna-svensson', '/contacts/:id'],
    ['/contacts/anna', '/contacts/:id'],
    ['/companies/blue-harbour', '/companies/:id'],
    ['/u/anna.svensson@firma.se', '/u/:id'],
    ['/search/anna%20svensson', '/search/:id'],
    ['/contacts?q=Anna&sort=name', '/contacts?q=:v&sort=:v'],
    ['/contacts?anna@firma.se', '/contacts?:v'],
    ['/contacts?Anna+Svensson=1&q', '/contacts?:v&q'],
    ['/#/contacts/17/show?tab=2', '/#/contacts/:id/show?tab=:v'],
    ['/#!/deals/4', '/#!/deals/:id'],
    ['/deals#anna', '/deals#:id'],
    ['/sales-dashboard/v2/index.html', '/sales-dashboard/v2/index.html'],
    ['/salesDashboard/my_tasks', '/salesDashboard/my_tasks'],
    ['https://rep:pw@crm.example.com/deals/4', '/deals/:id'],
    ['#/deals/4', '#/deals/:id'],
    ['?q=Anna', '?q=:v'],
    ['/deals?=Anna', '/deals?:v'],
    ['/deals?', '/deals'],
    ['/', '/'],
    ['', ''],
  ])('%s leaves as %s', (page, expected) => {
    expect(redact(draft({ page })).page).toBe(expected);
  });

  it('keeps a word that a pack wrote into its own addresses, and no person’s', () => {
    const pack = packOf({
      tips: [tip('a', { where: ['/opportunityhub/*/edit', '/svensson/*', '/4711/*'] })],
    });
    const known = knownWords([pack]);
    expect(known).toContain('opportunityhub');
    const walk = {
      id: 'w',
      feature: 'a',
      title: { en: 'w' },
      start: ['/leadhub'],
      steps: [],
      owner: 'o',
      review: '2099-01-01',
    };
    expect(
      knownWords([packOf({ walkthroughs: [walk], changes: [change('c', 'a', 2, { where: ['/kamhub'] })] })]),
    ).toEqual(['kamhub', 'leadhub']);
    expect(known).not.toContain('svensson');
    expect(known).not.toContain('4711');
    expect(redact(draft({ page: '/OpportunityHub/17/edit' }), { paths: known }).page).toBe(
      '/OpportunityHub/:id/edit',
    );
    expect(redact(draft({ page: '/opportunityhub/17/edit' })).page).toBe('/:id/:id/edit');
  });
});

describe('what the rep strikes out', () => {
  const gone: [StrikablePart, keyof HelpRequest, unknown][] = [
    ['words', 'words', ''],
    ['page', 'page', ''],
    ['element', 'element', undefined],
    ['feature', 'feature', undefined],
    ['step', 'step', undefined],
    ['lastSteps', 'lastSteps', []],
  ];

  it.each(gone)('%s is gone, and nothing else', (part, field, left) => {
    const whole = redact(draft({ words: 'It stays grey.' }));
    const request = redact(draft({ words: 'It stays grey.' }), { strike: [part] });
    expect(request[field]).toEqual(left);
    expect({ ...request, [field]: null }).toEqual({ ...whole, [field]: null });
    if (left === undefined) expect(request).not.toHaveProperty(field);
  });

  it('all of it: the desk still learns that somebody asks, from which app', () => {
    const request = redact(draft({ words: 'x' }), { strike: gone.map(([part]) => part) });
    expect(Object.keys(request).sort()).toEqual(
      [
        'app',
        'foothold',
        'id',
        'kind',
        'language',
        'lastSteps',
        'pack',
        'page',
        'reference',
        'urgent',
        'v',
        'words',
      ].sort(),
    );
  });
});

describe('what the rep puts back', () => {
  it('a stretch that was masked leaves as it was typed, and the others stay masked', () => {
    const words = 'Grace Hopper asks about Anna Svensson';
    const raw = draft({ words });
    expect(maskedIn(raw).map(({ text }) => text)).toEqual(['Grace Hopper', 'Anna Svensson']);
    expect(redact(raw, { keep: ['Grace Hopper'] }).words).toBe('Grace Hopper asks about [name]');
  });

  it('the name of the element, too', () => {
    const raw = draft({ element: { role: 'button', name: 'Open Quotemaster' } });
    expect(maskedIn(raw)).toContainEqual({ part: 'element', text: 'Open Quotemaster', kind: 'content' });
    expect(redact(raw, { keep: ['Open Quotemaster'] }).element?.name).toBe('Open Quotemaster');
  });
});

describe('redaction applied twice', () => {
  it('changes nothing more, whatever was typed', () => {
    const piece = fc.constantFrom(
      'Anna Svensson',
      'ring',
      '070-174 06 12',
      '12 500 kr',
      'x@firma.se',
      'konto',
      '8830 1245',
      'with',
      'Grace',
      'the price is',
      '4500',
      '.',
      '\n',
      'Hej',
      'name',
      'IBAN',
      '5',
      'van',
      'Mr',
    );
    const words = fc.array(piece, { maxLength: 12 }).map(parts => parts.join(' '));
    const page = fc
      .array(fc.constantFrom('/', 'deals', '17', 'anna', '?', 'q=1', '&', '#', ':id', ':v', '!'), {
        maxLength: 9,
      })
      .map(parts => `/${parts.join('')}`);
    fc.assert(
      fc.property(words, page, fc.constantFrom('en', 'sv'), (typed, at, language) => {
        const once = redact(
          draft({ words: typed, page: at, language, element: { role: 'button', name: typed } }),
        );
        expect(redact(once)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('masks are no names', () => {
    expect(maskPersonal('[name] [namn] [e-mail] [belopp] [konto] [content]', 'sv')).toBe(
      '[name] [namn] [e-mail] [belopp] [konto] [content]',
    );
  });
});

describe('what a page may say of itself', () => {
  const said = { path: '/deals/4', element: { role: 'button', name: 'Add note' } };

  it('is a path and an element’s role and name', () => {
    expect(captureAllowed(said)).toEqual(said);
    expect(captureAllowed({ path: '/' })).toEqual({ path: '/', element: null });
  });

  it('has a path of two thousand characters at most', () => {
    expect(captureAllowed({ path: `/${'x'.repeat(1_999)}` })).not.toBeNull();
  });

  it('is no value and nothing else that it adds', () => {
    expect(captureAllowed({ ...said, title: 'Anna', element: { ...said.element, value: '4711' } })).toEqual(
      said,
    );
  });

  it.each([
    null,
    7,
    'x',
    {},
    { path: 7 },
    { path: 'deals' },
    { path: `/${'x'.repeat(2_000)}` },
    { path: '' },
  ])('is nothing when it says %j', wrong => {
    expect(captureAllowed(wrong)).toBeNull();
  });

  it.each([null, 'x', {}, { role: 7, name: 'x' }, { role: 'customer', name: 'x' }])(
    'has no element when that is %j',
    element => {
      expect(captureAllowed({ path: '/', element })?.element).toBeNull();
    },
  );

  it('has a name on one line; a long one is content and left out', () => {
    const named = (name: unknown) =>
      captureAllowed({ path: '/', element: { role: 'button', name } })?.element?.name;
    expect(named('  Add\n  note ')).toBe('Add note');
    expect(named('x'.repeat(120))).toBe('x'.repeat(120));
    expect(named('x'.repeat(121))).toBe('');
    expect(named(7)).toBe('');
  });
});
