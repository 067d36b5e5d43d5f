import { describe, expect, test } from 'vitest';
import { aPicture } from './a-picture';
import { aSource, aStep, aWalkthrough, aWhyCard, both, findingsIn } from './a-source';

type Files = Record<string, unknown>;

function findings(lists: Files, pictures: Record<string, string> = {}): string[] {
  const written = Object.fromEntries(
    Object.entries(lists).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return findingsIn({ ...aSource(), ...written, ...pictures });
}

const area = (over: object = {}) => ({
  id: 'save',
  name: both('Save', 'Spara'),
  does: both('It saves.', 'Den sparar.'),
  x: 10,
  y: 10,
  width: 80,
  height: 32,
  ...over,
});
const still = (over: object = {}) => ({
  id: 'form',
  title: both('The form', 'Formuläret'),
  width: 640,
  height: 400,
  areas: [area()],
  ...over,
});
const rehearsed = () => ({
  ...aWalkthrough(1),
  steps: [{ ...aStep('one'), rehearse: { still: 'form', area: 'save' } }],
});
const PICTURE = { 'stills/form.png': aPicture(640, 400) };
const shown = (over: object = {}) => ({ 'stills.json': [still(over)], 'walkthroughs.json': [rehearsed()] });

describe('a still', () => {
  test('with its picture and its areas has nothing to mend', () => {
    expect(findings(shown(), PICTURE)).toEqual([]);
  });

  test('without its picture is an error, and so is a picture without its still', () => {
    expect(findings(shown())).toEqual([
      'error stills[0]: There is no picture stills/form.webp or stills/form.png.',
    ]);
    expect(findings({}, PICTURE)[0]).toMatch(/^error : No still of stills.json has this id/);
  });

  test('is what its bytes say, not what its name says', () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>').toString('base64');
    expect(findings(shown(), { 'stills/form.png': svg })).toEqual([
      'error stills[0].picture: By its bytes this is neither a PNG nor a WebP.',
    ]);
    expect(findings(shown(), { 'stills/form.webp': aPicture(800, 500, 'VP8L') })).toEqual([
      'error stills[0].width: The picture is 800 × 500 pixels, not 640 × 400.',
    ]);
  });

  test('of more than 200 kB, or 3 MB of stills together, is refused', () => {
    const big = (bytes: number) =>
      Buffer.concat([Buffer.from(aPicture(640, 400), 'base64'), Buffer.alloc(bytes - 48)]).toString('base64');
    expect(findings(shown(), { 'stills/form.png': big(200_000) })).toEqual([]);
    expect(findings(shown(), { 'stills/form.png': big(200_100) })[0]).toMatch(
      /^error stills\[0\]\.picture: /,
    );
    const many = Array.from({ length: 16 }, (_, i) => still({ id: `form-${i}` }));
    const pictures = Object.fromEntries(many.map(({ id }) => [`stills/${id}.png`, big(190_000)]));
    expect(findings({ 'stills.json': many }, pictures)[0]).toBe(
      'error stills: The pictures have 3040 kB together; a pack carries 3000 kB.',
    );
  });

  test('has its areas on the picture, large enough to be hit, named in both languages, each saying what it does', () => {
    const one = (over: object) => findings(shown({ areas: [area(over)] }), PICTURE);
    expect(one({ x: 600 })).toEqual([
      'error stills[0].areas[0]: The area "save" reaches out of the picture (640 × 400).',
    ]);
    expect(one({ height: 8 })).toEqual([
      'error stills[0].areas[0]: The area "save" is 80 × 8 pixels; it cannot be hit.',
    ]);
    expect(one({ name: { en: 'Save' } })).toEqual([
      'error stills[0].areas[0].name: The Swedish words are missing.',
    ]);
    expect(one({ does: undefined })[0]).toMatch(/^error stills\[0\]\.areas\[0\]\.does/);
  });

  test('that nothing shows is advice: every browser would fetch it', () => {
    expect(findings({ 'stills.json': [still()] }, PICTURE)).toEqual([
      'advice stills[0]: Nothing shows this still.',
    ]);
  });
});

describe('a rehearsal', () => {
  test('needs a still and an area that are there', () => {
    const at = (rehearse: object) =>
      findings(
        {
          'stills.json': [still()],
          'walkthroughs.json': [{ ...aWalkthrough(1), steps: [{ ...aStep('one'), rehearse }] }],
        },
        PICTURE,
      )[0];
    expect(at({ still: 'form', area: 'cancel' })).toBe(
      'error walkthroughs[0].steps[0].rehearse.area: The still "form" has no area "cancel".',
    );
    expect(at({ still: 'gone', area: 'save' })).toBe(
      'error walkthroughs[0].steps[0].rehearse.still: This pack has no still "gone".',
    );
  });

  test('that ends halfway is advice', () => {
    const half = { ...rehearsed(), steps: [...rehearsed().steps, aStep('two')] };
    expect(findings({ 'stills.json': [still()], 'walkthroughs.json': [half] }, PICTURE)).toEqual([
      'advice walkthroughs[0].steps: 1 of 2 steps have a still, so reps cannot rehearse it.',
    ]);
  });
});

describe('a formula', () => {
  const formula = (over: object = {}) => ({
    result: both('Commission', 'Provision'),
    figures: [{ id: 'invoiced', name: both('Invoiced', 'Fakturerat') }],
    before: { percent: 8, of: 'invoiced' },
    now: { max: [{ percent: 10, of: 'invoiced' }, 500] },
    examples: [{ figures: { invoiced: 1000 }, before: 80, now: 500 }],
    ...over,
  });
  const of = (over: object) => findings({ 'changes.json': [{ ...aWhyCard(), formula: formula(over) }] });

  test('whose examples come out as they say has nothing to mend', () => expect(of({})).toEqual([]));

  test('with a wrong example is refused, with what was expected and what came out', () => {
    expect(of({ examples: [{ figures: { invoiced: 1000 }, before: 80, now: 100 }] })).toEqual([
      'error changes[0].formula.examples[0].now: The example expects 100; the formula comes to 500.',
    ]);
    expect(of({ examples: [{ figures: { invoiced: 1000 }, before: 80.01, now: 500 }] })).toHaveLength(1);
  });

  test('with no example, an unknown figure or a division by nothing is refused', () => {
    expect(of({ examples: [] })[0]).toMatch(/^error changes\[0\]\.formula\.examples/);
    expect(of({ now: 'returned' })).toEqual([
      'error changes[0].formula.now: This formula has no figure "returned".',
    ]);
    expect(of({ now: { divided: [1, { minus: ['invoiced', 1000] }] } })).toEqual([
      'error changes[0].formula.examples[0].now: Worked on these figures, something is divided by 0.',
    ]);
    expect(of({ examples: [{ figures: {}, before: 0, now: 0 }] })).toContain(
      'error changes[0].formula.examples[0].figures: The example has no "invoiced".',
    );
  });

  test('with a figure that nothing uses is advice', () => {
    const figures = [...formula().figures, { id: 'spare', name: both('Spare', 'Över') }];
    expect(of({ figures })).toEqual([
      'advice changes[0].formula.figures[1]: Neither the old nor the new formula uses "spare".',
    ]);
  });
});

test('a field names each question about what is entered that would read "nobody has said"', () => {
  const field = {
    id: 'note',
    app: 'crm',
    title: both('Note', 'Anteckning'),
    anchor: { v: 1, role: 'textbox', name: 'Note' },
    audience: { who: both('Your team.', 'Ditt team.') },
    owner: 'Mia Ek',
    review: '2027-03-01',
  };
  expect(findings({ 'fields.json': [field] }).map(line => line.split(':')[0])).toEqual([
    'advice fields[0].audience.howLong',
    'advice fields[0].audience.comesBack',
    'advice fields[0].audience.vouchedBy',
  ]);
  expect(findings({ 'fields.json': [{ ...field, app: 'erp' }] })[0]).toBe(
    'error fields[0].app: This pack has no app "erp".',
  );
});

test('a change that takes another back says what to do no longer', () => {
  const cards = (over: object) => [
    aWhyCard(),
    { ...aWhyCard(), id: 'list-again', release: 3, reverses: 'board-change', ...over },
  ];
  expect(findings({ 'changes.json': cards({}) })).toEqual([
    'advice changes[1].unlearn: It takes an earlier change back and does not say what to do no longer.',
  ]);
  expect(
    findings({ 'changes.json': cards({ unlearn: both('Do not open the board.', 'Öppna inte tavlan.') }) }),
  ).toEqual([]);
});

describe('a why card', () => {
  const card = (over: object) => findings({ 'changes.json': [{ ...aWhyCard(), ...over }] });

  test('that says what to do no longer and takes nothing back is told that nobody sees it', () => {
    expect(card({ unlearn: both('No list.', 'Ingen lista.') })).toEqual([
      'advice changes[0].unlearn: It takes nothing back, so this is not shown.',
    ]);
  });
});

test.each(['Press <b>Save</b>.', 'Terms &amp; price.', 'Dash &#8211; price.', 'Line<br/>break.'])(
  'text that looks like HTML is told: %s',
  words => {
    const [tip] = JSON.parse(aSource()['tips.json']!) as [object];
    expect(findings({ 'tips.json': [{ ...tip, body: both(words) }] })).toContainEqual(
      'advice tips[0].body.en: This looks like HTML; a rep would read the tags as they stand.',
    );
  },
);

test('a text with a bare & or < is left as it is', () => {
  const [tip] = JSON.parse(aSource()['tips.json']!) as [object];
  expect(findings({ 'tips.json': [{ ...tip, body: both('Price & terms; 3 < 4.') }] })).toEqual([]);
});

test('where a change lands on a page that is written as a whole address, no page fits', () => {
  expect(findings({ 'changes.json': [{ ...aWhyCard(), where: ['https://crm.example.com/deals'] }] })).toEqual(
    ['error changes[0].where[0]: No page fits "https://crm.example.com/deals".'],
  );
});

test.each([
  ['A', 'click'],
  ['An', 'input'],
  ['A', 'change'],
  ['A', 'submit'],
])('a sign of success that is no more is told: %s %s', (article, on) => {
  const [feature] = JSON.parse(aSource()['features.json']!) as [object];
  const success = [{ result: { on, at: { v: 1, name: 'Save' } } }];
  expect(findings({ 'features.json': [{ ...feature, success }] })).toEqual([
    `advice features[0].success[0].result.on: ${article} ${on} shows that it was tried, not that it worked.`,
  ]);
});
