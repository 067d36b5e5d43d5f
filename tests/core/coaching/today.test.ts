import { describe, expect, it } from 'vitest';
import { today } from '../../../utils/core/coaching/today';
import { DAY, MONDAY } from '../mastery/stage';
import { at, change, feature, keyOf, known, packOf, packWith } from './stage';

const small = (
  pack: ReturnType<typeof packWith>,
  mastery: Parameters<typeof known>[0] = {},
  seen: [string, number][] = [],
) => today([pack], known(mastery), new Map(seen.map(([id, release]) => [keyOf(id), release])), MONDAY);

describe('the one small thing in the panel', () => {
  it('is the most valuable new thing whose prerequisites are practised', () => {
    const pack = packWith(
      feature('a', { value: 2 }),
      feature('b', { value: 4 }),
      feature('c', { value: 5, needs: ['a'] }),
    );
    expect(small(pack)).toEqual({
      feature: keyOf('b'),
      because: { rule: 'next small thing', value: 4, practising: 0 },
    });
    expect(small(pack, { b: at('mastered'), a: at('mastered') })?.feature).toBe(keyOf('c'));
    expect(small(pack, { b: at('mastered'), a: at('introduced') })?.feature).toBe(keyOf('a'));
  });

  it('waits for no prerequisite that the pack does not have', () => {
    expect(small(packWith(feature('a', { needs: ['ghost'] })))?.feature).toBe(keyOf('a'));
  });

  it('is what is under way before what is new or rests, and what has changed before all', () => {
    const pack = packOf({
      features: [
        feature('new', { value: 5 }),
        feature('rests', { value: 4 }),
        feature('going', { value: 2 }),
        feature('moved', { value: 1 }),
      ],
      changes: [change('c', 'moved', 3), change('other', 'new', 9)],
    });
    const rests = at('resting', { lastUse: MONDAY - 120 * DAY });
    const going = at('practising', { unaided: 2 });
    expect(small(pack, { rests })).toEqual({
      feature: keyOf('rests'),
      because: { rule: 'not seen for long', days: 120 },
    });
    expect(small(pack, { rests, going })).toEqual({
      feature: keyOf('going'),
      because: { rule: 'practising', unaided: 2, of: 5 },
    });
    expect(small(pack, { rests, going, moved: at('changed') }, [['moved', 2]])).toEqual({
      feature: keyOf('moved'),
      because: { rule: 'changed', release: 3, seen: 2 },
    });
  });

  it('says how many are under way', () => {
    const pack = packWith(feature('a'));
    expect(
      small(pack, { x: at('practising'), y: at('practising'), z: at('mastered') })?.because,
    ).toMatchObject({ practising: 2 });
  });

  it('of two alike is the one the pack names first, and nothing when all is at home', () => {
    expect(small(packWith(feature('b'), feature('a')))?.feature).toBe(keyOf('b'));
    expect(small(packWith(feature('a')), { a: at('mastered') })).toBeNull();
    expect(today([], new Map(), new Map(), MONDAY)).toBeNull();
  });
});
