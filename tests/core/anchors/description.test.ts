import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../utils/core/packs/fault-of';
import { descriptionSchema } from '../../../utils/core/anchors/description-schema';

const byHand = {
  v: 1,
  role: 'link',
  name: { en: 'Deals', sv: 'Affärer' },
  near: 'Upcoming Tasks',
  within: 'main',
};

describe('a description', () => {
  it('written by hand is accepted', () => {
    expect(descriptionSchema.parse(byHand)).toEqual(byHand);
  });

  it('with a misspelt clue is refused, so that nobody trusts a clue that is never read', () => {
    expect(descriptionSchema.safeParse({ v: 1, nmae: 'Deals' }).success).toBe(false);
    expect(descriptionSchema.safeParse({ v: 1, name: 'Deals', seen: { tag: 'a' } }).success).toBe(false);
  });

  it('that only says "a button" is refused', () => {
    expect(descriptionSchema.safeParse({ v: 1, role: 'button' }).success).toBe(false);
  });

  it('of a newer Foothold says so instead of guessing', () => {
    for (const newer of [{ ...byHand, v: 2 }, { name: 'Deals' }]) {
      const fault = faultOf(descriptionSchema.safeParse(newer).error!.issues[0]!);
      expect(fault).toEqual({ code: 'wrong form', form: 'description version' });
    }
  });
});
