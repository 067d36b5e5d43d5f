import { expect, test } from 'vitest';
import { lint, lintSource } from '../../../utils/core/packs/lint';
import { countSentences } from '../../../utils/core/packs/lint/texts';
import { packSchema } from '../../../utils/core/packs/pack';
import { aPack } from './a-pack';
import { aSource, aStep, aWalkthrough, aWhyCard, both, findingsIn, TODAY } from './a-source';
import { worded } from '../../worded';

/** What lint says about a source in which one file was changed. */
const findings = (file?: string, change?: (value: any) => unknown) => findingsIn(aSource(file, change));
const tip = (changes: object) => findings('tips.json', ([first]) => [{ ...first, ...changes }]);
const feature = (changes: object) => findings('features.json', ([first]) => [{ ...first, ...changes }]);
const change = (changes: object) => findings('changes.json', () => [{ ...aWhyCard(), ...changes }]);
const walkthrough = (changes: object) =>
  findings('walkthroughs.json', () => [{ ...aWalkthrough(), ...changes }]);

test('a good pack has no findings', () => {
  expect(findings()).toEqual([]);
  expect(walkthrough({})).toEqual([]);
  expect(change({})).toEqual([]);
});

test.each([
  ['a tip', 'feature', () => tip({ feature: 'gone' }), 'tips[0].feature: This pack has no feature "gone".'],
  [
    'a tip',
    'walkthrough',
    () => tip({ walkthrough: 'gone' }),
    'tips[0].walkthrough: This pack has no walkthrough "gone".',
  ],
  ['a tip', 'change', () => tip({ change: 'gone' }), 'tips[0].change: This pack has no change "gone".'],
  ['a feature', 'app', () => feature({ app: 'gone' }), 'features[0].app: This pack has no app "gone".'],
  [
    'a feature',
    'need',
    () => feature({ needs: ['gone'] }),
    'features[0].needs[0]: This pack has no feature "gone".',
  ],
  [
    'a walkthrough',
    'feature',
    () => walkthrough({ feature: 'gone' }),
    'walkthroughs[0].feature: This pack has no feature "gone".',
  ],
  [
    'a change',
    'feature',
    () => change({ feature: 'gone' }),
    'changes[0].feature: This pack has no feature "gone".',
  ],
  [
    'a change',
    'champion',
    () => change({ ask: 'gone' }),
    'changes[0].ask: This pack has no champion "gone".',
  ],
  [
    'a team',
    'champion',
    () => change({ teams: { north: { ask: 'gone' } } }),
    'changes[0].teams.north.ask: This pack has no champion "gone".',
  ],
  [
    'a change',
    'reversed change',
    () => change({ reverses: 'gone' }),
    'changes[0].reverses: This pack has no change "gone".',
  ],
  [
    'a heads-up',
    'change',
    () =>
      findings('calendar.json', () => [
        {
          id: 'soon',
          change: 'gone',
          title: both('Soon'),
          body: both('Soon.'),
          announced: '2026-01-01',
          lands: '2026-10-01',
        },
      ]),
    'calendar[0].change: This pack has no change "gone".',
  ],
  [
    'an answer',
    'feature',
    () =>
      findings('answers.json', () => [
        { id: 'how', feature: 'gone', question: both('How?'), answer: both('So.') },
      ]),
    'answers[0].feature: This pack has no feature "gone".',
  ],
])('%s that names a %s which is not there is found', (_, __, run, expected) => {
  expect(run()).toEqual([`error ${expected}`]);
});

test('a name that leads nowhere comes with those that are there', () => {
  const found = lintSource(
    aSource('tips.json', ([first]) => [{ ...first, feature: 'dealboard' }]),
    TODAY,
  ).findings;
  expect(worded(found[0]!)).toMatchObject({
    file: 'tips.json',
    line: 4,
    mend: 'Name one that is there: deal-board.',
  });
});

test('features that wait for each other are found, with the whole circle', () => {
  const found = findings('features.json', ([first]) => [
    { ...first, id: 'a', needs: ['b'] },
    { ...first, id: 'b', needs: ['c'] },
    { ...first, id: 'c', needs: ['a'] },
    { ...first, needs: ['a'] },
  ]);
  expect(found).toEqual([
    expect.stringContaining('error features[2].needs: These features wait for each other'),
  ]);
  expect(found[0]).toContain('a → b → c → a');
  expect(feature({ needs: ['deal-board'] })).toEqual([expect.stringContaining('deal-board → deal-board')]);
});

test('a need that two features share is no circle', () => {
  const found = findings('features.json', ([first]) => [
    first,
    { ...first, id: 'b', needs: ['deal-board'] },
    { ...first, id: 'c', needs: ['deal-board', 'b'] },
  ]);
  expect(found).toEqual([]);
});

test('an id that stands twice is found, in a list and among the steps of a walkthrough', () => {
  expect(findings('tips.json', ([first]) => [first, first])).toEqual([
    'error tips[1].id: The id "open-board" is taken already, by number 1 in this list.',
  ]);
  expect(walkthrough({ steps: [aStep('same'), aStep('same')] })).toEqual([
    expect.stringContaining('error walkthroughs[0].steps[1].id'),
  ]);
});

const confirm = { v: 1, role: 'button', name: 'Confirm' };
const walk = (...changes: object[]) =>
  walkthrough({ steps: changes.map((more, i) => ({ ...aStep(`step-${i + 1}`), ...more })) });

test('a step that comes only for some is in order, and so are two for the two ways a page can be', () => {
  expect(walk({}, { when: { is: 'there' } }, {})).toEqual([]);
  expect(walk({ when: { is: 'there', at: confirm } }, { when: { is: 'not there', at: confirm } })).toEqual(
    [],
  );
});

test('a step that nobody can reach is found: its own element would have to be missing', () => {
  const own = aStep('any').anchor;
  for (const when of [{ is: 'not there' }, { is: 'not there', at: own }])
    expect(walk({}, { when })).toEqual([
      expect.stringContaining(
        'error walkthroughs[0].steps[1].when: This step comes only where its own element',
      ),
    ]);
});

test('a walkthrough that leads some through nothing is found', () => {
  expect(walk({ when: { is: 'there' } }, { when: { is: 'there', at: confirm } })).toEqual([
    expect.stringContaining('error walkthroughs[0].steps: Every step is only for some'),
  ]);
});

test('a condition that describes nothing is no condition', () => {
  expect(walk({}, { when: { is: 'there', at: { v: 1, role: 'button' } } })).toEqual([
    expect.stringContaining('walkthroughs[0].steps[1].when.at'),
  ]);
});

test('of two ways only the longer is counted', () => {
  expect(
    walk({}, {}, { when: { is: 'there', at: confirm } }, { when: { is: 'not there', at: confirm } }),
  ).toEqual([]);
});

test('ux 55: a title has 40 characters, 48 in Swedish; a text on a card 140 and 170', () => {
  expect(
    tip({ title: both('x'.repeat(40), 'x'.repeat(48)), body: both('x'.repeat(140), 'x'.repeat(170)) }),
  ).toEqual([]);
  expect(tip({ title: both('x'.repeat(41), 'x'.repeat(49)) })).toEqual([
    'error tips[0].title.en: This title has 41 characters; 40 fit.',
    'error tips[0].title.sv: This title has 49 characters; 48 fit.',
  ]);
  expect(tip({ body: both('x'.repeat(141), 'x'.repeat(171)) })).toEqual([
    'error tips[0].body.en: This text on a card has 141 characters; 140 fit.',
    'error tips[0].body.sv: This text on a card has 171 characters; 170 fit.',
  ]);
});

test('a step is held to the same limits, also in what it says when its target does not come', () => {
  const step = { ...aStep('one'), fallback: both('x'.repeat(141), 'x') };
  expect(walkthrough({ steps: [step] })).toEqual([
    expect.stringContaining('walkthroughs[0].steps[0].fallback.en'),
  ]);
});

test('letters are counted as people see them, not as bytes', () => {
  expect(tip({ title: both('å'.repeat(40), '👍'.repeat(48)) })).toEqual([]);
});

test('a text on a card has two sentences at most', () => {
  expect(tip({ body: both('One. Two.', 'Ett. Två. Tre.') })).toEqual([
    'error tips[0].body.sv: This has 3 sentences; a card holds 2.',
  ]);
});

test.each([
  ['Open Deals.', 1],
  ['Open Deals', 1],
  ['See who waits. Then open Deals.', 2],
  ['Pick a stage, e.g. the second one. Then save.', 2],
  ['Version 2.5 is here. Good!', 2],
  ['Wait … and see.', 1],
  ['Really? Yes! Now.', 3],
  ['Say “yes.” Then go.', 2],
])('"%s" has %i sentences', (words, count) => {
  expect(countSentences(words)).toBe(count);
});

test('a text without Swedish is found wherever it stands', () => {
  expect(tip({ title: { en: 'Only English' } })).toEqual([
    'error tips[0].title: The Swedish words are missing.',
  ]);
  expect(change({ audience: { ...aWhyCard().audience, who: { en: 'All', sv: ' ' } } })).toEqual([
    'error changes[0].audience.who: The Swedish words are missing.',
  ]);
  expect(findings('pack.json', head => ({ ...head, title: { en: 'x' } }))).toEqual([
    'error title: The Swedish words are missing.',
  ]);
});

test('"se" in place of "sv" is explained', () => {
  const { findings: found } = lintSource(
    aSource('tips.json', ([first]) => [{ ...first, title: { en: 'x', se: 'x' } }]),
    TODAY,
  );
  expect(worded(found[0]!).mend).toContain('"sv" the language');
});

test('names of things on a page may be in one language, since they are the app’s own', () => {
  expect(tip({ anchor: { v: 1, name: { en: 'Deals' } } })).toEqual([]);
});

test('a language that is none is found', () => {
  expect(tip({ title: { en: 'x', sv: 'x', Swedish: 'x' } })).toEqual([
    'error tips[0].title.Swedish: "Swedish" is not a language tag.',
  ]);
});

test('marks that turn the reading direction are found', () => {
  expect(tip({ title: both('Save \u202Egnp.exe') })).toHaveLength(2);
});

test('HTML is advised against: it would be read as it stands', () => {
  expect(tip({ title: both('<b>New</b> board', 'x') })).toEqual([
    expect.stringMatching(/^advice tips\[0\]\.title\.en/),
  ]);
  expect(tip({ title: both('Deals < 5 & > 3', 'x') })).toEqual([]);
});

test('ux 55: a walkthrough of more than 3 steps is advised against, more than 5 are refused', () => {
  expect(walkthrough({ steps: aWalkthrough(4).steps })).toEqual([
    expect.stringContaining('advice walkthroughs[0].steps: It has 4 steps'),
  ]);
  expect(walkthrough({ steps: aWalkthrough(6).steps })).toEqual([
    'error walkthroughs[0].steps: This is too much: at most 5.',
  ]);
});

test('a feature without a success signal is refused', () => {
  expect(feature({ success: [] })).toEqual(['error features[0].success: This is too little: at least 1.']);
});

test('a success signal that is only a click is advised against', () => {
  const success = [{ result: { on: 'click', at: { v: 1, name: 'Deals' } } }];
  expect(feature({ success })).toEqual([
    expect.stringContaining('advice features[0].success[0].result.on: A click shows that it was tried'),
  ]);
});

test('nobody as owner is refused, an overdue review is advice', () => {
  expect(tip({ owner: ' ' })).toEqual(['error tips[0].owner: Nobody owns this.']);
  expect(tip({ review: '2026-08-31' })).toEqual(['advice tips[0].review: Its review was due on 2026-08-31.']);
  expect(tip({ review: TODAY })).toEqual([]);
});

test.each([
  ['decidedBy', 'who decided this'],
  ['number', 'what does this do to my number'],
  ['audience', 'who sees what I enter'],
  ['staying', 'is it here to stay'],
  ['cannotYet', 'what can it not do yet'],
  ['buildsOn', 'which earlier success does it build on'],
  ['ask', 'whom can I ask'],
  ['worries', 'has anybody thought of my worry'],
])('a why card without "%s" names the reader who is left without an answer', (part, question) => {
  expect(change({ [part]: undefined })).toEqual([
    `advice changes[0].${part}: The rep who asks "${question}?" reads "nobody has said".`,
  ]);
});

test('a why card with half an answer names the other half', () => {
  expect(change({ audience: { who: both('All') } })).toEqual([
    expect.stringContaining('changes[0].audience.comesBack'),
    expect.stringContaining('changes[0].audience.vouchedBy'),
  ]);
  expect(change({ staying: { kind: 'trial' } })).toEqual([
    expect.stringContaining('changes[0].staying.until'),
    expect.stringContaining('changes[0].staying.review'),
  ]);
  expect(change({ worries: [{ worry: both('Why?') }] })).toEqual([expect.stringContaining('no answer yet')]);
});

test('a trial that is over is advice: the card still says that it runs', () => {
  expect(change({ staying: { kind: 'trial', until: '2026-08-01', review: '2026-08-01' } })).toEqual([
    expect.stringContaining('The trial ended on 2026-08-01.'),
  ]);
});

test('two changes of one feature cannot share a release: one of them would never be shown', () => {
  const found = findings('changes.json', () => [aWhyCard(), { ...aWhyCard(), id: 'other' }]);
  expect(found).toEqual([expect.stringContaining('error changes[1].release')]);
});

test('a heads-up with less notice than agreed is advice, one that lands before it is announced an error', () => {
  const notice = (announced: string, lands: string) =>
    findings('calendar.json', () => [
      { id: 'soon', title: both('Soon'), body: both('Soon.'), announced, lands },
    ]);
  expect(notice('2026-09-01', '2026-10-01')).toEqual([]);
  expect(notice('2026-09-01', '2026-09-30')).toEqual([
    expect.stringContaining('advice calendar[0].lands: It gives 29 days of notice'),
  ]);
  expect(notice('2026-09-02', '2026-09-01')).toEqual([
    expect.stringContaining('error calendar[0].announced'),
  ]);
});

test('an old way that ends before the new one is there is an error', () => {
  const found = findings('calendar.json', () => [
    {
      id: 'soon',
      title: both('Soon'),
      body: both('Soon.'),
      announced: '2026-01-01',
      lands: '2026-10-01',
      oldWayEnds: '2026-09-30',
    },
  ]);
  expect(found).toEqual([expect.stringContaining('error calendar[0].oldWayEnds')]);
});

const planned = (...dates: { said: string; from: string; until: string }[]) =>
  findings('roadmap.json', () => [{ id: 'offline', title: both('Offline'), body: both('Soon.'), dates }]);

test('a date that was moved stands below the one it moved; the other way round is an error', () => {
  const first = { said: '2026-06-01', from: '2026-08-01', until: '2026-09-30' };
  const moved = { said: '2026-08-15', from: '2027-01-01', until: '2027-03-31' };
  expect(planned(first, moved)).toEqual([]);
  expect(planned(moved, first)).toEqual([expect.stringContaining('error roadmap[0].dates[1].said')]);
});

test('a promise whose last day has passed without a word is advice', () => {
  const found = planned({ said: '2026-06-01', from: '2026-08-01', until: '2026-08-31' });
  expect(found).toEqual([
    expect.stringContaining('advice roadmap[0].dates: It was meant to be there by 2026-08-31.'),
  ]);
});

test('a range or quiet days that end before they begin are errors', () => {
  expect(planned({ said: '2026-06-01', from: '2026-12-01', until: '2026-11-30' })).toEqual([
    expect.stringContaining('error roadmap[0].dates[0].until'),
  ]);
  const quiet = [{ title: both('Quarter end'), from: '2026-09-30', until: '2026-09-01' }];
  expect(findings('pack.json', head => ({ ...head, quiet }))).toEqual([
    expect.stringContaining('error quiet[0].until'),
  ]);
});

test('duties that are all over are advice', () => {
  const support = [{ who: both('Mia'), from: '2026-08-01', until: '2026-08-31' }];
  expect(findings('pack.json', head => ({ ...head, support }))).toEqual([
    'advice support: Nobody is on duty any more.',
  ]);
});

test.each([
  'https://*/*',
  '<all_urls>',
  'crm.example.com',
  'https://crm.example.com:8080/*',
  'ftp://x.example/*',
])('the address %s is refused: browsers would not take it, or it is every site', address => {
  const found = findings('pack.json', head => ({
    ...head,
    apps: [{ ...head.apps[0], addresses: [address] }],
  }));
  expect(found).toEqual([expect.stringContaining('error apps[0].addresses[0]')]);
});

test('a page that no address can ever fit is refused', () => {
  expect(tip({ where: ['/#/deals', '**/edit', '#/deals'] })).toEqual([
    'error tips[0].where[2]: No page fits "#/deals".',
  ]);
  expect(tip({ where: ['https://crm.example.com/deals'] })).toHaveLength(1);
});

test('errors come before advice, and advice alone lets the pack through', () => {
  const files = aSource('tips.json', ([first]) => [
    { ...first, review: '2026-01-01' },
    { ...first, id: 'second', feature: 'gone' },
  ]);
  const { findings: found, pack } = lintSource(files, TODAY);
  expect(found.map(finding => finding.severity)).toEqual(['error', 'advice']);
  expect(pack).toBeNull();
  expect(
    lintSource(
      aSource('tips.json', ([first]) => [{ ...first, review: '2026-01-01' }]),
      TODAY,
    ).pack,
  ).not.toBeNull();
});

test('a pack of 10,000 tips is linted within its place: every finding still names its own line', () => {
  const [one] = aPack.tips;
  const tips = Array.from({ length: 10_000 }, (_, i) => ({
    ...one!,
    id: `tip-${i}`,
    feature: i === 9_999 ? 'gone' : one!.feature,
  }));
  const pack = packSchema.parse({ ...aPack, tips });
  expect(lint(pack, TODAY)).toHaveLength(1);
  const files = { ...aSource(), 'tips.json': JSON.stringify(tips, null, 1) };
  const { findings: found } = lintSource(files, TODAY);
  const line = files['tips.json'].split('\n').findIndex(text => text.includes('"gone"')) + 1;
  expect(found).toMatchObject([{ file: 'tips.json', line }]);
});

const SAVE = { v: 1, role: 'button', name: 'Save' };
const HELP = {
  id: 'help',
  title: 'Work with deals',
  link: 'https://help.example.com/deals',
  says: 'The button is called Save.',
  read: '2026-08-01',
};
const proposing = (feature: object, sources: object[] = [HELP]) =>
  findingsIn({
    ...aSource('features.json', ([first]) => [{ ...first, ...feature }]),
    'sources.json': JSON.stringify(sources),
  });
const signal = (anchor: object) => [{ result: { on: 'appears', at: { ...SAVE, ...anchor } } }];

test('a place written from public sources passes when it and its feature name where that was read', () => {
  expect(proposing({ success: signal({ proposed: 'help' }), sources: ['help'] })).toEqual([]);
});

test('a feature that rests on a proposal says where it was read', () => {
  expect(proposing({ success: signal({ proposed: 'help' }) })).toEqual([
    'error features[0]: It was written without having been at the app, and nothing says where it was read.',
  ]);
});

test('a source that is not there is named, at a place and at a feature', () => {
  expect(proposing({ success: signal({ proposed: 'rumour' }), sources: ['hearsay'] })).toEqual([
    'error features[0].success[0].result.at.proposed: sources.json has no source "rumour".',
    'error features[0].sources[0]: sources.json has no source "hearsay".',
  ]);
});

test('what somebody pointed at is no proposal', () => {
  const seen = {
    tag: 'button',
    box: [0, 0, 1, 1, 9, 9],
    order: [0, 1, 0, 1],
    marks: { names: '', keys: '', roles: '', at: 0 },
  };
  expect(proposing({ success: signal({ proposed: 'help', seen }), sources: ['help'] })).toEqual([
    'error features[0].success[0].result.at.proposed: Somebody has pointed at this thing, so it is no proposal; reps would be shown nothing there.',
  ]);
});

test.each([
  ['tabb', 'advice', 'Write "tab", if that is what you mean.'],
  ['buton', 'advice', 'Write "button", if that is what you mean.'],
  ['h2', 'advice', 'Write "heading", if that is what you mean.'],
  ['qqq', 'advice', 'Write one such as "button", "link", "textbox" or "tab", or leave it out.'],
  ['searchbox', 'error', 'Write "textbox", if that is what you mean.'],
])('a role "%s" that would find nothing is told before a rep misses the tip', (role, severity, mend) => {
  const source = aSource('tips.json', ([first]) => [{ ...first, anchor: { v: 1, role, name: 'Deals' } }]);
  expect(lintSource(source, TODAY).findings.map(worded)).toMatchObject([
    {
      severity,
      file: 'tips.json',
      path: 'tips[0].anchor.role',
      message: `There is no role "${role}" to find something by.`,
      mend,
    },
  ]);
});

test.each(['Tab', 'textbox', 'text', 'frame', 'alert', 'treegrid'])(
  'the role "%s", which things on a page have, is taken as it stands',
  role => expect(tip({ anchor: { v: 1, role, name: 'Deals' } })).toEqual([]),
);

test('what was recorded on a page keeps the role that the page gave it', () => {
  const seen = {
    tag: 'div',
    box: [0, 0, 10, 10, 800, 600],
    order: [0, 1, 0, 1],
    marks: { names: '', keys: '', roles: '', at: 0 },
  };
  expect(tip({ anchor: { v: 1, role: 'tabb', name: 'Deals', seen } })).toEqual([]);
});
