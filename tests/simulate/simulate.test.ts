import { describe, expect, it } from 'vitest';
import { KINDS } from './parameters';
import { randomFrom, Rep } from './rep';
import { COACHES, DAYS, losses, simulate, thePack, type Figures } from './simulate';
import { ASSUMED } from './parameters';
import { ourCoach } from './our-coach';

const figures = simulate(KINDS.length);
const of = (coach: Figures['coach'], kind: Figures['kind'] = 'all') =>
  figures.find(each => each.coach === coach && each.kind === kind)!;

describe('the simulation', () => {
  it('says the same whenever it is run, and another thing for other people', () => {
    expect(simulate(KINDS.length)).toEqual(figures);
    expect(simulate(KINDS.length, ASSUMED, 2)).not.toEqual(figures);
  });

  it('has the coach that ships keep to its budget, whatever the rep does', () => {
    const coach = ourCoach(thePack(), 3);
    const rep = new Rep(KINDS[0]!, ASSUMED, 24, randomFrom(1));
    for (let day = 0; day < 30; day++) {
      let today = 0;
      for (let hour = 8; hour < 18; hour++) {
        const shown = coach.visit(day + hour / 24);
        today += shown.length;
        for (const one of shown)
          coach.reacted(one, rep.reads(one.feature, 1) ? 'read' : 'left', day + hour / 24);
      }
      expect(today).toBeLessThanOrEqual(3);
    }
  });

  it('has a tour that shows all of it once, and a tip on each working day', () => {
    expect(of('tour on day 1')).toMatchObject({ interruptions: 24, firstDay: 24 });
    expect(of('one tip a day').interruptions).toBe(Math.ceil((DAYS * 5) / 7));
  });

  it('forgets by halves, and grows surer with each recall', () => {
    const rep = new Rep({ ...KINDS[0]!, memory: 1, knows: 0 }, ASSUMED, 1, randomFrom(1));
    expect(rep.recall(0, 5)).toBe(0);
    rep.practise(0, 0, true);
    expect(rep.recall(0, ASSUMED.halfLife)).toBeCloseTo(0.5);
    rep.practise(0, ASSUMED.halfLife, false);
    expect(rep.recall(0, ASSUMED.halfLife * (1 + ASSUMED.growth))).toBeCloseTo(0.5);
  });

  it('says where ours loses, when it does, and only then', () => {
    const own = { ...of('Foothold'), kind: 'all' as const };
    const other = { ...own, coach: COACHES[1], interruptions: own.interruptions - 1 };
    expect(losses([own, other])).toEqual([expect.stringContaining('interrupts less')]);
    expect(losses([own, { ...own, coach: COACHES[1] }])).toEqual([]);
  });
});
