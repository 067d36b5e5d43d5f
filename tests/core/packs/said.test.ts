import { describe, expect, it } from 'vitest';
import type { Difference, FieldDifference } from '../../../utils/core/packs/diff';
import { diffPacks } from '../../../utils/core/packs/diff';
import { explain as explainIn, summarise as summariseIn } from '../../../utils/core/packs/diff-words';
import type { Pack } from '../../../utils/core/packs/pack';
import { faultOf } from '../../../utils/core/packs/fault-of';
import type { FormName } from '../../../utils/core/packs/fault';
import { fromBase64, toBase64 } from '../../../utils/core/packs/runtime';
import { upgradeContent } from '../../../utils/core/packs/upgrade-content';
import { z } from '../../../utils/core/zod';
import { diffWords } from '../../../utils/i18n/diff';
import { sayFault } from '../../../utils/i18n/faults';
import { aPack } from './a-pack';

const summarise = (differences: Difference[]) => summariseIn(differences, diffWords.en);
const explain = (difference: Difference) => explainIn(difference, diffWords.en);

describe('what the format holds against a value is said with how to mend it', () => {
  const said = (schema: z.ZodType, value: unknown) => {
    const read = schema.safeParse(value);
    return read.success ? null : Object.values(sayFault(faultOf(read.error.issues[0]!), 'en'));
  };
  const union = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('mail') }),
    z.strictObject({ kind: z.literal('slack') }),
  ]);

  it.each([
    [
      'a misspelt field',
      z.strictObject({}),
      { nmae: 1 },
      'The format has no field "nmae" here.',
      'Take it out, or correct its spelling.',
    ],
    [
      'two of them',
      z.strictObject({}),
      { a: 1, b: 2 },
      'The format has no field "a", "b" here.',
      'Take it out, or correct its spelling.',
    ],
    [
      'a missing text',
      z.object({ a: z.string() }),
      {},
      'This field is missing.',
      'Add it; it is a text in quotes.',
    ],
    [
      'a missing list',
      z.object({ a: z.array(z.string()) }),
      {},
      'This field is missing.',
      'Add it; it is a list in [ ].',
    ],
    ['a number for a text', z.string(), 7, 'This should be a text in quotes.', 'Write it so.'],
    ['a text for a number', z.number(), 'a', 'This should be a number.', 'Write it so.'],
    ['half a number', z.int(), 0.5, 'This should be a whole number.', 'Write it so.'],
    ['a text for a switch', z.boolean(), 'yes', 'This should be true or false.', 'Write it so.'],
    ['a list for an object', z.object({}), [], 'This should be an object in { }.', 'Write it so.'],
    [
      'a text for words',
      z.record(z.string(), z.string()),
      'a',
      'This should be an object in { }.',
      'Write it so.',
    ],
    [
      'what is none of a few',
      z.enum(['a', 'b']),
      'c',
      'This value is not one the format knows.',
      'Write one of: "a", "b".',
    ],
    [
      'an unknown kind',
      union,
      { kind: 'fax' },
      '"kind" says what the rest means, and this one is not known.',
      'Write one of: "mail", "slack".',
    ],
    [
      'what fits no form',
      z.union([z.string(), z.number()]),
      true,
      'This fits none of the forms the format knows.',
      'See docs/pack-format.md.',
    ],
    [
      'an empty text',
      z.string().min(1),
      '',
      'This text is empty.',
      'Write it, or leave the whole field out.',
    ],
    ['too small a number', z.number().min(3), 2, 'This is too little: at least 3.', 'Give at least 3.'],
    [
      'too short a list',
      z.array(z.string()).min(2),
      [],
      'This is too little: at least 2.',
      'Give at least 2.',
    ],
    ['too long a text', z.string().max(2), 'abc', 'This is too much: at most 2.', 'Keep to 2.'],
    [
      'no day',
      z.iso.date(),
      '1 May',
      'This is not a calendar day.',
      'Write it as YYYY-MM-DD, such as 2026-09-01.',
    ],
    ['no time', z.iso.datetime(), 'noon', 'This is not a time.', 'Write it as 2026-09-01T08:00:00Z.'],
    [
      'a form of our own',
      z.string().regex(/^a$/, 'link' satisfies FormName),
      'b',
      'This is no link.',
      'Begin it with https:// or mailto:.',
    ],
    [
      'a rule of our own',
      z.string().refine(() => false, 'nobody has that id'),
      'b',
      'This value does not fit here.',
      'Compare it with docs/pack-format.md.',
    ],
  ] as const)('%s', (_, schema, value, message, mend) => {
    expect(said(schema, value)).toEqual([message, mend]);
  });
});

describe('what differs, in the words of a colleague', () => {
  const thing = (more: Partial<Difference> = {}): Difference => ({
    list: 'tips',
    id: 'a',
    title: 'A',
    kind: 'changed',
    fields: [],
    ...more,
  });
  const field = (kind: FieldDifference['kind']): FieldDifference => ({
    kind,
    field: 'x',
    before: 'b',
    now: 'n',
  });

  it.each([
    ['pack', 'pack', 'packs'],
    ['apps', 'app', 'apps'],
    ['champions', 'champion', 'champions'],
    ['features', 'feature', 'features'],
    ['tips', 'tip', 'tips'],
    ['walkthroughs', 'walkthrough', 'walkthroughs'],
    ['changes', 'why card', 'why cards'],
    ['glossary', 'word', 'words'],
    ['calendar', 'announcement', 'announcements'],
    ['roadmap', 'plan', 'plans'],
    ['fields', 'field', 'fields'],
    ['stills', 'still', 'stills'],
    ['pilots', 'pilot', 'pilots'],
    ['answers', 'answer', 'answers'],
    ['sounds', 'sound', 'sounds'],
  ])('a thing of %s is called a %s', (list, one, many) => {
    const fresh = thing({ list, kind: 'new' });
    expect(summarise([fresh])).toBe(`1 ${one} new`);
    expect(summarise([fresh, { ...fresh, id: 'b' }])).toBe(`2 ${many} new`);
    expect(explain(fresh)).toEqual([`+ ${one} “A” (a)`]);
  });

  it('counts one thing under all that happened to it, and its other fields only where nothing else did', () => {
    expect(summarise([thing({ fields: [field('place'), field('text'), field('other')] })])).toBe(
      '1 tip moved, text of A changed',
    );
    expect(
      summarise([thing({ fields: [field('other')] }), thing({ id: 'b', fields: [field('place')] })]),
    ).toBe('1 tip moved, 1 otherwise changed');
    expect(
      summarise([thing({ fields: [field('text')] }), thing({ title: 'B', fields: [field('text')] })]),
    ).toBe('text of A and B changed');
    expect(summarise([thing({ list: 'pack', fields: [field('place')] })])).toBe('1 pack moved');
    expect(summarise([thing({ kind: 'gone' }), thing({ list: 'stills', kind: 'new' })])).toBe(
      '1 tip gone, 1 still new',
    );
  });

  it('shows of each field what was and what is, a long one by its beginning', () => {
    const long = 'x'.repeat(301);
    const fields: FieldDifference[] = [
      { kind: 'text', field: 'title', language: 'en', before: 'Old', now: null },
      { kind: 'text', field: 'body', language: 'fi', before: null, now: 'Uusi' },
      { kind: 'place', field: 'anchor', before: long, now: long.slice(1) },
    ];
    expect(explain(thing({ title: 'a', fields }))).toEqual([
      '~ tip a',
      '    title, English',
      '      - Old',
      '    body, fi',
      '      + Uusi',
      '    anchor',
      `      - ${'x'.repeat(300)}…`,
      `      + ${'x'.repeat(300)}`,
    ]);
    expect(explain(thing({ kind: 'gone' }))).toEqual(['- tip “A” (a)']);
  });

  it('calls a thing by its title, its term, its question or its name, and else by its id', () => {
    const titled = (item: object) =>
      diffPacks(aPack, { ...aPack, glossary: [{ id: 'x', ...item }] } as unknown as Pack)[0]!.title;
    expect(titled({ title: { en: 'Title' }, term: { en: 'Term' } })).toBe('Title');
    expect(titled({ term: { en: 'Term' } })).toBe('Term');
    expect(titled({ question: { en: 'Why?' } })).toBe('Why?');
    expect(titled({ name: 'Mia' })).toBe('Mia');
    expect(titled({ title: { en: 7 }, name: 7 })).toBe('x');
    expect(titled({ title: { sv: 'Titel' } })).toBe('x');
  });

  it('tells a pack by another id, a list that is new, and things without ids by their place', () => {
    const changed = (now: object) => diffPacks(aPack, { ...aPack, ...now } as Pack);
    expect(changed({ id: 'other' })).toMatchObject([
      {
        list: 'pack',
        id: 'other',
        fields: [{ kind: 'other', field: 'id', before: 'acme-crm', now: 'other' }],
      },
    ]);
    const [app] = aPack.apps;
    expect(changed({ apps: [{ ...app, addresses: ['https://new.example.com/*'] }] })[0]!.fields).toEqual([
      {
        kind: 'place',
        field: 'addresses',
        before: '["https://crm.example.com/*"]',
        now: '["https://new.example.com/*"]',
      },
    ]);
    const [feature] = aPack.features;
    const more = [...feature!.success, { result: { on: 'address' as const, is: '/board' } }];
    expect(changed({ features: [{ ...feature, success: more }] })[0]!.fields).toEqual([
      { kind: 'other', field: 'success.2', before: null, now: '{"result":{"on":"address","is":"/board"}}' },
    ]);
    expect(changed({ features: [{ ...feature, value: 5 }] })[0]!.fields).toEqual([
      { kind: 'other', field: 'value', before: '4', now: '5' },
    ]);
    expect(changed({ tips: [] })).toMatchObject([
      { list: 'tips', id: 'open-board', kind: 'gone', fields: [] },
    ]);
  });
});

describe('a content written for an older Foothold', () => {
  const steps = {
    1: (content: object) => ({ ...content, second: true }) as never,
    2: (content: object) => ({ ...content, third: true }) as never,
  };

  it('is lifted format by format, and no further than there are steps', () => {
    expect(upgradeContent({ format: 1 }, steps, 3)).toEqual({ format: 3, second: true, third: true });
    expect(upgradeContent({ format: 2 }, steps, 3)).toEqual({ format: 3, third: true });
    expect(upgradeContent({ format: 3 }, steps, 3)).toEqual({ format: 3 });
    expect(upgradeContent({ format: 1 }, { 2: steps[2] }, 3)).toEqual({ format: 1 });
  });

  it.each([null, 'text', { format: 0 }, { format: 0.5 }, { format: '1' }, {}])(
    'is handed on as it is where it is none: %j',
    content => {
      expect(upgradeContent(content, { 0: steps[1], 0.5: steps[1] }, 3)).toBe(content);
    },
  );
});

it('what is no base64 has no bytes', () => {
  expect(fromBase64('*')).toEqual(new Uint8Array());
  expect(toBase64(fromBase64('AAEC'))).toBe('AAEC');
});
