// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import type { Mastery } from '../../utils/core/mastery/outcome';
import type { Reason } from '../../utils/core/coaching/reason';
import { panelWords } from '../../utils/i18n/panel';
import { problemWords } from '../../utils/i18n/problems';
import { reasonWords } from '../../utils/i18n/reasons';
import type { PanelState, ProblemCode } from '../../utils/messages/panel-state';
import { noEvents, sites } from '../gallery/panel-states';
import { NOW, panelState, request } from '../gallery/sample-panel';
import { writer } from '../gallery/sample-text';

const look = (language: string) => ({ language, theme: 'light' as const, write: writer(language) });

function draw(view: PanelProps['view'], over: Partial<PanelState> = {}, props: Partial<PanelProps> = {}) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void asked.push([name, ...args]);
  const { language = 'en' } = over;
  render(
    <Panel
      state={panelState(look(language), over)}
      lost={false}
      view={view}
      path={[]}
      language="en"
      draft={null}
      sending={{ step: 'idle' }}
      copied={false}
      picture="idle"
      pointing="idle"
      sites={sites(look(language))}
      found={null}
      proof="proof.html"
      on={{
        ...noEvents,
        set: note('set'),
        say: note('say'),
        grant: note('grant'),
        revoke: note('revoke'),
        search: note('search'),
        toCalendar: note('toCalendar'),
        endTrial: note('endTrial'),
      }}
      {...props}
    />,
  );
  return asked;
}

afterEach(cleanup);

describe('the panel', () => {
  test('has one main, one heading of the first rank, and says which room is open', () => {
    draw('progress');
    expect(screen.getAllByRole('heading', { level: 1 }).length).toBe(1);
    expect(within(screen.getByRole('navigation')).getByText('My progress').getAttribute('aria-current')).toBe(
      'page',
    );
    expect(screen.getByRole('main')).toBeTruthy();
  });

  test('leads to the proof page and the reason from every room', () => {
    draw('search');
    expect(screen.getByText('What Foothold keeps and sends').getAttribute('href')).toBe('proof.html');
    expect(screen.getByText('Why am I seeing this?').getAttribute('href')).toBe('#reason');
  });

  test('says so when the background does not answer', () => {
    draw('today', {}, { state: null, lost: true });
    expect(screen.getByText(/does not answer/)).toBeTruthy();
  });

  test('says that something went wrong, and leads to what', () => {
    draw('today', { problems: [{ code: 'unreachable', about: 'a', at: NOW }] });
    expect(screen.getByText('One thing went wrong').closest('a')?.getAttribute('href')).toBe('#problems');
  });

  test('becomes quiet at one press', () => {
    const asked = draw('today');
    fireEvent.click(screen.getByRole('button', { name: 'Quiet' }));
    expect(asked).toEqual([['set', { quiet: true }]]);
  });
});

describe('today', () => {
  test('shows one small thing with its purpose and why it was chosen', () => {
    const asked = draw('today', { requests: [] });
    expect(screen.getByText('A forecast nobody has to ask you about')).toBeTruthy();
    expect(screen.getByText(/worth 4 of 5 to you/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^I know this/ }));
    expect(asked).toEqual([['say', 'crm/next-step', 'known']]);
  });

  test('is content when there is nothing', () => {
    draw('today', { today: null, requests: [], comingUp: [] });
    expect(screen.getByText('Nothing new today')).toBeTruthy();
  });

  test('says in a call what it cannot see', () => {
    draw('today', { inCall: true });
    expect(screen.getByText(/calls in this browser only/)).toBeTruthy();
  });
});

describe('my progress', () => {
  test('is evidence in sentences, without points', () => {
    draw('progress');
    expect(screen.getByText('3 times on 2 days without help. 2 more and the tip stops.')).toBeTruthy();
    expect(screen.getByText('5 times on 3 days without help. The tip no longer shows.')).toBeTruthy();
    expect(screen.getByText('6 times on 4 days without help, but not for 110 days.')).toBeTruthy();
    expect(screen.getByRole('main').textContent).not.toMatch(/point|score|%|rank/i);
  });

  test('the rep’s word is one press away, both ways', () => {
    const asked = draw('progress');
    fireEvent.click(screen.getByRole('button', { name: 'I know this: Notes by voice' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show me again: My own filters' }));
    expect(asked).toEqual([
      ['say', 'crm/notes', 'known'],
      ['say', 'crm/filter', 'again'],
    ]);
  });

  test('what the rep said is the evidence', () => {
    const mastery: Mastery = {
      state: 'mastered',
      unaided: 1,
      aided: 0,
      days: 1,
      needs: { successes: 5, days: 3 },
      said: 'known',
    };
    expect(panelWords.en.evidence(mastery, null)).toBe('You said that you know this.');
    expect(panelWords.sv.evidence(mastery, null)).toBe('Du har sagt att du kan det här.');
  });
});

describe('coming up', () => {
  test('counts down, nearest first, and calls a short notice short', () => {
    draw('coming');
    const [first, second] = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(first?.textContent).toContain('in 9 days');
    expect(first?.textContent).toContain('Short notice: announced 12 days before. 30 days are agreed.');
    expect(second?.textContent).not.toContain('Short notice');
    expect([first, second].map(one => one?.textContent?.includes('News'))).toEqual([true, false]);
  });

  test('goes into the rep’s own calendar, by the name of the change', () => {
    const asked = draw('coming');
    fireEvent.click(screen.getByRole('button', { name: 'Into my calendar: One calendar for calls' }));
    expect(asked).toEqual([
      [
        'toCalendar',
        {
          id: 'b',
          title: 'One calendar for calls',
          text: 'Calls and meetings in one place.',
          day: '2026-12-03',
        },
      ],
    ]);
  });

  test('shows every date that was promised, the present one first, and what was delivered', () => {
    draw('coming');
    const item = screen.getByRole('heading', { name: 'Notes without a network' }).closest('li')!;
    const said = (of: Element) => of.textContent.replaceAll('\u00a0', ' ');
    expect([...item.querySelectorAll('dd')].map(said)).toEqual([
      'between 1 Jan 2027 and 31 Mar 2027, said on 15 Sept 2026. Two phones lost notes in the trial.',
      'between 1 Sept 2026 and 31 Oct 2026, said on 1 Jun 2026. ',
    ]);
    const kept = screen.getByRole('heading', { name: 'Search in old deals' }).closest('li')!;
    expect(said(kept)).toContain('It came on 22 Sept 2026.');
  });

  test('says so when the last date passed in silence', () => {
    const { roadmap } = panelState(look('en'));
    draw('coming', { roadmap: [{ ...roadmap[0]!, late: true }] });
    expect(screen.getByText(/nobody has said anything since/)).toBeTruthy();
  });
});

describe('hours and apps', () => {
  test('the rep chooses between which hours something may come', () => {
    const asked = draw('settings');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '9' } });
    expect(asked).toEqual([['set', { workingHours: { from: 9, to: 0 } }]]);
  });

  test('the rep mutes an app and lets it speak again', () => {
    const { apps } = panelState(look('en'));
    const { id, title } = apps[0]!;
    const asked = draw('settings');
    fireEvent.click(screen.getByRole('switch', { name: title.words }));
    expect(asked).toEqual([['set', { muted: [id] }]]);
    cleanup();
    const again = draw('settings', { settings: { ...panelState(look('en')).settings, muted: [id] } });
    fireEvent.click(screen.getByRole('switch', { name: title.words }));
    expect(again).toEqual([['set', { muted: [] }]]);
  });
});

describe('words', () => {
  test('are agreed only with both names', () => {
    draw('search');
    expect(screen.getByText('Agreed: Lena Ström for sales, Karin Ek for ops')).toBeTruthy();
    expect(screen.getByText('Proposed, not agreed yet')).toBeTruthy();
  });
});

describe('search', () => {
  const typing = (typed: string) =>
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: typed } });
  const word = (words: string) => ({ words, lang: 'en' });

  test('asks with each letter, and shows what a thing was called before', () => {
    const found = [
      { kind: 'feature' as const, title: word('Stage'), text: word('Where a deal stands'), by: 'Status' },
    ];
    const asked = draw('search', {}, { found });
    typing('stat');
    expect(asked).toContainEqual(['search', 'stat']);
    expect(screen.getByRole('heading', { name: 'Stage' })).toBeTruthy();
    expect(screen.getByText(/Was called “Status”/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('One thing found');
  });

  test('that finds nothing says what it looked for', () => {
    draw('search', {}, { found: [] });
    typing('quota');
    expect(screen.getByRole('status').textContent).toContain('“quota”');
  });
});

describe('what IT has set', () => {
  test.each(['en', 'sv'] as const)('is said in words, sources, keys, team and desk by name: %s', language => {
    draw('settings', { language }, { language });
    const box = screen.getByRole('region', { name: panelWords[language].setByIT });
    for (const word of ['packs.example.com', 'it-2026', 'champions', 'Inside sales', 'help.example.com'])
      expect(box.textContent).toContain(word);
  });

  test('is nothing where IT has set nothing', () => {
    const none = { sources: [], team: null, deskName: null, deskHost: null, pushedPerDay: null };
    draw('settings', { policy: { ...none, paused: false, trials: true, authoring: true } });
    const box = screen.getByRole('region', { name: panelWords.en.setByIT });
    expect(within(box).getByText(panelWords.en.setByITNone)).toBeTruthy();
  });

  test('a trial is marked as one, and ends with a click', () => {
    const [pack] = panelState(look('en')).packs;
    const asked = draw('settings', { packs: [{ ...pack!, trial: true }] });
    expect(screen.getByText(panelWords.en.trial)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: panelWords.en.endTrialOf(pack!.title.words) }));
    expect(asked).toEqual([['endTrial', pack!.id]]);
  });
});

describe('settings', () => {
  test('cannot be set above what IT has lowered', () => {
    const asked = draw('settings');
    expect((screen.getByRole('radio', { name: '3' }) as HTMLInputElement).disabled).toBe(true);
    expect(screen.getByText(/lowered it to 2 a day/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'None' }));
    expect(asked).toEqual([['set', { pushedPerDay: 0 }]]);
  });

  test('allow an app and take it back', () => {
    const asked = draw('settings');
    fireEvent.click(screen.getByRole('button', { name: 'Allow meet.example.com' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take back crm.example.com' }));
    expect(asked).toEqual([
      ['grant', ['https://meet.example.com/*']],
      ['revoke', ['https://crm.example.com/*']],
    ]);
  });

  test('speak Swedish when the rep does', () => {
    draw('settings', { language: 'sv' });
    expect(screen.getByRole('heading', { name: 'Inställningar' })).toBeTruthy();
  });
});

const EVERY_RULE: Reason[] = [
  { rule: 'next small thing', value: 3, practising: 0 },
  { rule: 'next small thing', value: 3, practising: 2 },
  { rule: 'practising', unaided: 1, of: 5 },
  { rule: 'practising', unaided: 0, of: 3 },
  { rule: 'changed', release: 2, seen: 1 },
  { rule: 'no news' },
  { rule: 'comes later', lands: '2026-11-03' },
  { rule: 'not seen for long', days: 100 },
  { rule: 'you opened it' },
  { rule: 'walkthrough you started' },
  { rule: 'before the call' },
  { rule: 'mastered', unaided: 5, days: 3 },
  { rule: 'you said you know this' },
  { rule: 'you ended it', how: 'done' },
  { rule: 'you ended it', how: 'closed' },
  { rule: 'not now', until: NOW },
  { rule: 'shown enough', times: 3, days: 1 },
  { rule: 'needs another first', feature: 'crm/next-step' },
  { rule: 'enough for today', pushed: 1, of: 1 },
  { rule: 'new things enough', day: 1, week: 3 },
  { rule: 'enough in learning', practising: 3 },
  { rule: 'soon after another', minutes: 12 },
  { rule: 'in a call' },
  { rule: 'quiet' },
  { rule: 'paused by IT' },
  { rule: 'another page' },
  { rule: 'another comes first', item: 'crm/tip/a' },
];

describe('why am I seeing this', () => {
  test.each(EVERY_RULE)('$rule is a sentence in both languages, with its numbers', because => {
    const en = reasonWords.en(because, () => 'Next step');
    const sv = reasonWords.sv(because, () => 'Nästa steg');
    for (const text of [en, sv]) {
      expect(text).toMatch(/^[\p{Lu}“”].*\.$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(sv).not.toBe(en);
    for (const [key, value] of Object.entries(because)) {
      if (typeof value === 'number' && key !== 'until' && value > 2) expect(en).toContain(String(value));
    }
  });

  test('names what lost to it, by name and not by key', () => {
    draw('reason');
    expect(screen.getByText('It builds on “Next step”, which comes first.')).toBeTruthy();
    expect(screen.getByRole('main').textContent).not.toContain('crm/');
  });
});

describe('what went wrong', () => {
  test.each(Object.keys(problemWords.en) as ProblemCode[])(
    '%s says what, what was done and what mends it',
    code => {
      draw('problems', { problems: [{ code, about: 'tips.example.com', at: NOW }] });
      const { what, did, mend } = problemWords.en[code]('tips.example.com', { code, about: '', at: NOW });
      for (const text of [what, did, mend]) expect(screen.getByText(text)).toBeTruthy();
      const swedish = problemWords.sv[code]('tips.example.com', { code, about: '', at: NOW });
      expect(swedish.what).not.toBe(what);
    },
  );
});

test('an answer stands under Today for a week', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const answered = (id: string, days: number) =>
    request({ id, state: 'answered', answer: { words: `Answer ${id}`, at: NOW - days * DAY, by: 'Amir' } });
  draw('today', { requests: [answered('old', 8), answered('new', 6)] });
  expect(screen.getByText('Answer new')).toBeTruthy();
  expect(screen.queryByText('Answer old')).toBeNull();
});
