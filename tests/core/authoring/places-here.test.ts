import { expect, test } from 'vitest';
import { newDraft, withItem } from '../../../utils/core/authoring/draft';
import { heardOf } from '../../../utils/core/authoring/heard';
import { placesHere } from '../../../utils/core/authoring/places-here';
import { both } from '../packs/a-source';

const at = (name: string) => ({ v: 1 as const, name });
const draft = [
  ['tips', { id: 'a', feature: 'plan', anchor: at('Plan'), where: ['/#/deals'] }],
  ['tips', { id: 'b', anchor: at('Menu') }],
  ['tips', { id: 'begun' }],
  [
    'walkthroughs',
    {
      id: 'w',
      start: ['/#/contacts'],
      steps: [
        { id: '1', anchor: at('New'), advance: { on: 'click', at: at('New') } },
        { id: '2', anchor: at('Save') },
      ],
    },
  ],
  [
    'features',
    {
      id: 'plan',
      title: both('Plan a step', 'Planera ett steg'),
      success: [{ result: { on: 'gone', at: at('Save') } }],
    },
  ],
] as const;
const written = draft.reduce(
  (all, [list, item]) => withItem(all, list, item as never),
  newDraft('crm', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
);

test('what names another page is not looked for here, and a later step not seen says nothing', () => {
  const seen = (route: string) =>
    placesHere(written, route).map(({ item, path, later }) => [item.id, path.join('.'), later]);
  expect(seen('/#/deals')).toEqual([
    ['a', 'tips.0.anchor', false],
    ['b', 'tips.1.anchor', true],
    ['w', 'walkthroughs.0.steps.1.anchor', true],
  ]);
  expect(seen('/#/contacts')).toEqual([
    ['b', 'tips.1.anchor', true],
    ['w', 'walkthroughs.0.steps.0.anchor', false],
    ['w', 'walkthroughs.0.steps.1.anchor', true],
  ]);
});

test('a first step that is only for some is not lost where it is not seen', () => {
  const steps = [{ id: '1', anchor: at('New'), when: { is: 'not there', at: at('Old') } }];
  const some = withItem(written, 'walkthroughs', { id: 'w', start: ['/#/contacts'], steps });
  const laters = placesHere(some, '/#/contacts').filter(({ list }) => list === 'walkthroughs');
  expect(laters.map(({ anchor, later }) => [anchor.name, later])).toEqual([
    ['New', true],
    ['Old', true],
  ]);
});

test('beside a tip stand the questions about its feature or its thing, and its thanks', () => {
  const question = (about: object) => ({ question: 'Q', answer: 'A', day: '2026-11-01', ...about });
  const [tip] = placesHere(written, '/#/deals');
  const heard = {
    questions: [
      question({ feature: 'Plan a step' }),
      question({ feature: 'Something else' }),
      question({ element: 'plan' }),
    ],
    thanks: { 'crm/plan': 2, 'other/plan': 9 },
  };
  expect(heardOf(heard, written, tip!.item, tip!.anchor)).toEqual({
    questions: [heard.questions[0], heard.questions[2]],
    thanks: 2,
  });
});
