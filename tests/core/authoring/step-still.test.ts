import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf, itemsIn, newDraft, withField, withItem } from '../../../utils/core/authoring/draft';
import { withNewFeature, withoutThing } from '../../../utils/core/authoring/placing';
import {
  pictureIn,
  stillOf,
  takenStill,
  withoutShownStill,
  withoutStep,
  withoutStill,
  withShownStill,
  withStill,
  type Controls,
} from '../../../utils/core/authoring/step-still';

const picture = {
  type: 'image/webp' as const,
  width: 960,
  height: 600,
  data: readFileSync('packs/atomic-crm/stills/dashboard.webp', 'base64'),
};
const control = (role: string, name: string, x: number, isStep = false) => ({
  role,
  name,
  at: [x, 40, 100, 40] as [number, number, number, number],
  isStep,
});
/** A window twice as wide as its picture. */
const seen: Controls = {
  width: 1920,
  height: 1200,
  controls: [
    control('link', 'Deals', 0),
    control('button', 'Save', 200, true),
    control('link', 'Zephyrine Quillfeather', 400),
    control('button', '', 600),
    { ...control('button', 'Export', 800), at: [800, 40, 20, 20] },
    { ...control('button', 'Settings', 0), at: [0, 1190, 100, 40] },
  ],
};
const taken = takenStill(picture, seen)!;

const both = (words: string) => ({ en: words, sv: words });
const at = { v: 1 as const, role: 'button', name: 'Save' };
const step = (id: string) => ({
  id,
  title: both('Select Save'),
  body: both('Select Save'),
  fallback: both('Look for it.'),
  anchor: at,
  advance: { on: 'click', at },
});
const named = withNewFeature(
  withItem(
    newDraft('crm', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
    'walkthroughs',
    { id: 'walk', title: both('Save it'), steps: [step('a'), step('b')], owner: 'Ada', review: '2027-06-01' },
  ),
  'walkthroughs',
  'walk',
);
const purposed = withField(named, 'features', 'save-it', ['purpose'], both('It is not lost.'));
const begun = withField(purposed, 'features', 'save-it', ['success'], [{ result: { on: 'gone', at } }]);
const kept = withStill(begun, 'walk', 'a', taken);

describe('the picture of a step', () => {
  it('ux 47: proposes what can be pressed, by the app’s own words alone, in pixels of the picture', () => {
    expect(taken.areas).toEqual([
      { id: 'save', name: both('Save'), does: expect.anything(), x: 100, y: 20, width: 50, height: 20 },
      {
        id: 'deals',
        name: both('Deals'),
        does: { en: 'It opens “Deals”.', sv: 'Den öppnar ”Deals”.' },
        x: 0,
        y: 20,
        width: 50,
        height: 20,
      },
    ]);
    expect(taken.right).toBe('save');
  });

  it('is none where the step’s own thing is out of the window', () => {
    const without = seen.controls.filter(({ isStep }) => !isStep);
    expect(takenStill(picture, { ...seen, controls: without })).toBeNull();
  });

  it('makes the place that is right large enough to be hit, within the picture', () => {
    const small = { ...control('button', 'Save', 0, true), at: [1910, 1190, 10, 10] as const };
    const [area] = takenStill(picture, { ...seen, controls: [{ ...small, at: [...small.at] }] })!.areas;
    expect(area).toMatchObject({ x: 944, y: 584, width: 16, height: 16 });
  });

  it('proposes no place that lies beside the picture or at its very edge, and no more than thirty', () => {
    const placed = (...at: [number, number, number, number]) =>
      takenStill(picture, {
        ...seen,
        controls: [control('button', 'Save', 200, true), { ...control('link', 'Deals', 0), at }],
      })!.areas.length;
    expect(placed(0, 40, 100, 40)).toBe(2);
    expect(placed(-100, 40, 100, 40)).toBe(1);
    expect(placed(0, -40, 100, 40)).toBe(1);
    expect(placed(1920, 40, 100, 40)).toBe(1);
    expect(placed(0, 1200, 100, 40)).toBe(1);
    expect(placed(-40, -20, 100, 60)).toBe(2);
    expect(placed(0, 40, 32, 32)).toBe(2);
    expect(placed(0, 40, 30, 32)).toBe(1);
    expect(placed(0, 40, 32, 30)).toBe(1);
    const many = Array.from({ length: 40 }, () => control('link', 'Deals', 0));
    expect(
      takenStill(picture, { ...seen, controls: [...many, control('button', 'Save', 200, true)] })!.areas,
    ).toHaveLength(30);
  });

  it('calls the step’s own thing by its role where its words are a customer’s', () => {
    const own = control('menuitem', 'Zephyrine Quillfeather', 200, true);
    expect(takenStill(picture, { ...seen, controls: [own] })!.areas).toMatchObject([
      { id: 'menuitem', name: both('menuitem'), does: { en: 'It opens “menuitem”.' } },
    ]);
    const [save] = taken.areas;
    expect(save!.does).toEqual({ en: 'It does something else.', sv: 'Den gör något annat.' });
  });

  it('is a file by what it is, and none for a step or a walkthrough that is not there', () => {
    const drawn = withStill(begun, 'walk', 'b', { ...taken, picture: { ...picture, type: 'image/png' } });
    expect(Object.keys(drawn.pictures)).toEqual([`stills/${itemsIn(drawn, 'stills')[0]!.id}.png`]);
    const [, second] = itemsIn(drawn, 'walkthroughs')[0]!['steps'] as object[];
    expect(stillOf(drawn, second!)).toMatch(/^data:image\/png;base64,/);
    expect(stillOf(drawn, { id: 'a' })).toBeNull();
    expect(stillOf({ ...drawn, pictures: {} }, second!)).toBeNull();
    for (const [walk, id] of [
      ['walk', 'c'],
      ['other', 'a'],
    ] as const) {
      expect(withStill(begun, walk, id, taken)).toBe(begun);
      expect(withoutStill(kept, walk, id)).toBe(kept);
    }
  });

  it('is called as its walkthrough where the step has no title yet, and is not taken from a date that shows it', () => {
    const untitled = withField(begun, 'walkthroughs', 'walk', ['steps', 0, 'title'], undefined);
    expect(itemsIn(withStill(untitled, 'walk', 'a', taken), 'stills')[0]).toMatchObject({
      title: both('walk'),
    });
    const dated = withItem(kept, 'calendar', { id: 'day', still: itemsIn(kept, 'stills')[0]!.id });
    expect(itemsIn(withoutStep(dated, 'walk', 'a'), 'stills')).toHaveLength(1);
    const last = withoutStep(withoutStep(kept, 'walk', 'a'), 'walk', 'b');
    expect(itemsIn(last, 'walkthroughs')[0]).not.toHaveProperty('steps');
  });

  it('is a still of the pack that the step is rehearsed on, as the command line would have it', () => {
    const [still] = itemsIn(kept, 'stills');
    expect(stillOf(kept, (itemsIn(kept, 'walkthroughs')[0]!['steps'] as object[])[0]!)).toBe(
      `data:image/webp;base64,${picture.data}`,
    );
    expect(still).toMatchObject({ title: both('Select Save'), width: 960, height: 600 });
    const findings = findingsOf(kept, '2026-11-22');
    expect(findings.filter(({ path }) => /still|rehearse/.test(path))).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.map(({ fault }) => fault)).toContainEqual({ code: 'half rehearsed', steps: 1, of: 2 });
  });

  it('goes with its step, with its walkthrough, and when it is taken away; what a change shows stays', () => {
    const gone = [
      withoutStill(kept, 'walk', 'a'),
      withoutStep(kept, 'walk', 'a'),
      withoutThing(kept, 'walkthroughs', 'walk'),
    ];
    for (const draft of gone) {
      expect(itemsIn(draft, 'stills')).toEqual([]);
      expect(draft.pictures).toEqual({});
    }
    const shown = withItem(kept, 'changes', {
      id: 'change',
      stills: { now: itemsIn(kept, 'stills')[0]!.id },
    });
    expect(itemsIn(withoutStill(shown, 'walk', 'a'), 'stills')).toHaveLength(1);
  });

  it('takes the place of the one before', () => {
    const again = withStill(kept, 'walk', 'a', taken);
    expect(itemsIn(again, 'stills')).toHaveLength(1);
    expect(Object.keys(again.pictures)).toHaveLength(1);
  });
});

describe('the picture that a change or an announcement shows', () => {
  const page = { picture, areas: [] };
  const announced = withItem(
    withItem(begun, 'changes', { id: 'board', title: both('A board') }),
    'calendar',
    { id: 'soon', title: both('Soon') },
  );
  const before = withShownStill(announced, 'changes', 'board', ['stills', 'before'], page);
  const whole = withShownStill(
    withShownStill(before, 'changes', 'board', ['stills', 'now'], page),
    'calendar',
    'soon',
    ['still'],
    page,
  );

  it('stands in the pack as any other, called as what shows it, and nothing on it is to be pressed', () => {
    expect(itemsIn(whole, 'changes')[0]!['stills']).toEqual({
      before: 'board-stills-before',
      now: 'board-stills-now',
    });
    expect(itemsIn(whole, 'calendar')[0]!['still']).toBe('soon-still');
    expect(itemsIn(whole, 'stills')[0]).toEqual({
      id: 'board-stills-before',
      title: both('A board'),
      width: 960,
      height: 600,
      areas: [],
    });
    expect(pictureIn(whole, 'soon-still')).toMatch(/^data:image\/webp;base64,/);
    expect(findingsOf(whole, '2026-11-22').filter(({ file }) => file.startsWith('stills'))).toEqual([]);
  });

  it('goes when another is taken, or when it is taken away', () => {
    const again = withShownStill(whole, 'changes', 'board', ['stills', 'now'], page);
    expect(itemsIn(again, 'stills')).toHaveLength(3);
    const gone = withoutShownStill(whole, 'changes', 'board', ['stills', 'before']);
    expect(itemsIn(gone, 'stills').map(({ id }) => id)).toEqual(['board-stills-now', 'soon-still']);
    expect(Object.keys(gone.pictures)).toEqual(['stills/board-stills-now.webp', 'stills/soon-still.webp']);
    expect(withShownStill(whole, 'changes', 'other', ['stills', 'now'], page)).toBe(whole);
  });
});
