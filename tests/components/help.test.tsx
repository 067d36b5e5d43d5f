// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Help, type HelpProps } from '../../components/panel/Help';
import { requestText } from '../../components/panel/request-text';
import { DESKS } from '../../utils/core/help/desk';
import { helpWords } from '../../utils/i18n/help';
import type { DraftRevision } from '../../utils/messages/calls';
import { aRevision } from '../background/stage/a-revision';
import { noEvents } from '../gallery/panel-states';
import { draft, request } from '../gallery/sample-panel';
import { writer } from '../gallery/sample-text';

const en = writer('en');

function draw(over: Partial<HelpProps> = {}) {
  const sent: DraftRevision[] = [];
  const revised: DraftRevision[] = [];
  const asked: string[] = [];
  const props: HelpProps = {
    draft: draft(en),
    requests: [],
    opened: undefined,
    sending: { step: 'idle' },
    copied: false,
    say: { pilots: [], owed: [] },
    picture: 'idle',
    pointing: 'idle',
    words: helpWords.en,
    language: 'en',
    on: {
      ...noEvents,
      send: revision => sent.push(revision),
      revise: revision => revised.push(revision),
      copy: text => asked.push(text),
      mail: text => asked.push(`mail ${text}`),
      retry: id => asked.push(id),
      thank: id => asked.push(id),
    },
    ...over,
  };
  const view = render(<Help {...props} />);
  return { ...view, sent, revised, asked, props };
}

afterEach(cleanup);

const problem = () => screen.getByRole('textbox', { name: /What is the problem/ });

test('asking takes one press of Send and no typing', () => {
  const { sent } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual([aRevision('d1')]);
});

test('what is known here stands before the form, and says when nobody is on duty', () => {
  draw({
    draft: draft(en, {
      known: {
        answers: [],
        tips: [],
        old: [],
        oldNames: [],
        terms: [],
        earlier: [],
        onDuty: null,
        champion: null,
        promise: null,
      },
    }),
  });
  const headings = screen.getAllByRole('heading').map(heading => heading.textContent);
  expect(headings.indexOf('What is known here')).toBeLessThan(headings.indexOf('Still stuck? Ask.'));
  expect(screen.getByText(/You are the first/)).toBeTruthy();
  expect(screen.getByText(/Nobody is on duty/)).toBeTruthy();
});

test('the preview is the request: letter by letter it is the object that is sent', () => {
  const { container, props } = draw();
  expect(JSON.parse(container.querySelector('pre')!.textContent!)).toEqual(props.draft!.request);
  for (const part of [
    'Next step (button)',
    '/deals/…/show',
    'Plan the next call, step 2 of 3',
    'Deal list · Call list',
  ])
    expect(screen.getByText(part)).toBeTruthy();
});

test('a part is left out and put back, and each time the preview is made anew', () => {
  const { revised } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Leave out: The page' }));
  expect(screen.getByText('/deals/…/show').tagName).toBe('S');
  fireEvent.click(screen.getByRole('button', { name: 'Put back: The page' }));
  expect(screen.getByText('/deals/…/show').tagName).not.toBe('S');
  expect(revised.map(one => one.strike)).toEqual([['page'], []]);
});

test('what was left out is not sent', () => {
  const { sent } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Leave out: What it is about' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent[0]?.strike).toEqual(['feature']);
});

test('a struck part stays in view though the request, letter by letter, no longer has it', () => {
  const { container, rerender, props } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Leave out: What you pointed at' }));
  const { element: _gone, ...rest } = props.draft!.request;
  rerender(<Help {...props} draft={{ ...props.draft!, request: rest, exact: JSON.stringify(rest) }} />);
  expect(screen.getByText('Next step (button)').tagName).toBe('S');
  expect(JSON.parse(container.querySelector('pre')!.textContent!)).toEqual(rest);
});

test('a form that is opened again still leaves out what was left out, and keeps the words as they were typed', () => {
  const { page: _gone, ...rest } = draft(en).request;
  const again = draft(en, {
    request: { ...rest, page: '', words: 'Ask [name]' },
    typed: { words: 'Ask Eva Berg', scenario: '', need: '', tried: '' },
    strike: ['page'],
  });
  const { sent } = draw({ draft: again });
  expect(screen.getByText('/deals/…/show').tagName).toBe('S');
  expect((problem() as HTMLTextAreaElement).value).toBe('Ask Eva Berg');
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toMatchObject([{ words: 'Ask Eva Berg', strike: ['page'] }]);
});

test('the kind, the customer in the room and own words go with it', () => {
  const { sent, revised } = draw();
  fireEvent.click(screen.getByRole('radio', { name: 'Something is broken' }));
  fireEvent.click(screen.getByRole('switch', { name: 'I am with a customer now' }));
  fireEvent.input(problem(), { target: { value: 'It is grey' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent[0]).toMatchObject({ kind: 'bug', urgent: true, words: 'It is grey' });
  expect(revised.length).toBe(3);
});

test('words that were masked are said to be masked', () => {
  const { rerender, props } = draw();
  fireEvent.input(problem(), { target: { value: 'Ask Eva Berg' } });
  rerender(
    <Help
      {...props}
      draft={{
        ...props.draft!,
        request: { ...props.draft!.request, words: 'Ask [name]' },
        masked: [{ part: 'words', text: 'Eva Berg', kind: 'name' }],
      }}
    />,
  );
  expect(screen.getByText('Ask [name]')).toBeTruthy();
  expect(screen.getByText(/is masked/)).toBeTruthy();
});

test('who will read it stands at the button, by name and address', () => {
  draw();
  expect(screen.getByText(/Read by Sales support \(help\.example\.com\)/)).toBeTruthy();
});

test('without a desk there is no Send: the text can be copied, and is the same as the preview', () => {
  const { asked, props } = draw({ draft: draft(en, { desk: null }) });
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(asked).toEqual([requestText(props.draft!.request, helpWords.en)]);
  expect(asked[0]).toContain('The page: /deals/…/show');
});

test('what could not be saved is not lost from the form', () => {
  const { rerender, props } = draw();
  fireEvent.input(problem(), { target: { value: 'Keep me' } });
  rerender(<Help {...props} sending={{ step: 'failed' }} />);
  expect((problem() as HTMLTextAreaElement).value).toBe('Keep me');
  expect(screen.getByText(/could not be saved/)).toBeTruthy();
});

test('what could not be saved can be copied, as is said', () => {
  const { asked, props } = draw({ sending: { step: 'failed' } });
  expect(screen.getByText(/try again, or copy it/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(asked).toEqual([requestText(props.draft!.request, helpWords.en)]);
  expect(screen.getByRole('button', { name: 'Send' })).toBeTruthy();
});

test('every state of a request is said in words', () => {
  const states = ['queued', 'failed', 'sending', 'sent', 'seen', 'answered', 'dead'] as const;
  draw({ draft: null, requests: states.map(state => request({ id: state, state })) });
  for (const state of states) expect(screen.getByText(helpWords.en.states[state])).toBeTruthy();
});

test.each([
  ['failed', 'Try again now'],
  ['dead', 'Try again'],
] as const)('one that is %s can be tried again, copied or mailed with all that was said', (state, again) => {
  const unsent = { ...draft(en).request, scenario: 'A renewal', need: 'Two dates', tried: 'Reloading' };
  const { asked } = draw({ draft: null, requests: [request({ state, unsent })] });
  for (const name of [again, 'Copy the text', 'Open in mail'])
    fireEvent.click(screen.getByRole('button', { name }));
  const text = requestText(unsent, helpWords.en);
  expect(asked).toEqual(['r1', text, `mail ${text}`]);
  for (const said of ['A renewal', 'Two dates', 'Reloading']) expect(text).toContain(said);
});

test('an answer stands with its question, and says who wrote it', () => {
  draw({
    draft: null,
    requests: [request({ state: 'answered', answer: { words: 'Hold it down.', at: 0, by: 'Amir' } })],
  });
  expect(screen.getByText('Hold it down.').closest('li')?.textContent).toContain('Amir');
});

test('what was masked can be put back, stretch by stretch, and masked again', () => {
  const { revised } = draw({
    draft: draft(en, {
      masked: [
        { part: 'words', text: 'Eva Berg', kind: 'name' },
        { part: 'words', text: '070-174 06 12', kind: 'phone' },
      ],
    }),
  });
  fireEvent.click(screen.getByRole('button', { name: 'Show it: Eva Berg' }));
  fireEvent.click(screen.getByRole('button', { name: 'Mask it: Eva Berg' }));
  expect(revised.map(({ keep }) => keep)).toEqual([['Eva Berg'], []]);
});

test('a text that is too long says so with its length, and Send waits', () => {
  const { sent } = draw();
  fireEvent.input(problem(), { target: { value: 'x'.repeat(5_001) } });
  expect(screen.getByRole('alert').textContent).toMatch(/5001 characters, and at most 5000/);
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual([]);
  fireEvent.input(problem(), { target: { value: 'x'.repeat(5_000) } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toHaveLength(1);
});

test('asking without a name is one switch, and says what the network still shows', () => {
  const { sent } = draw();
  fireEvent.click(screen.getByRole('switch', { name: 'Ask without my name' }));
  expect(screen.getByText(/which shows the desk the address your computer has/)).toBeTruthy();
  expect(screen.queryByRole('switch', { name: 'I am with a customer now' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toMatchObject([{ anonymous: true }]);
});

test('a desk that sees who sends says so instead of offering to hide it', () => {
  const desk = { kind: 'mail', name: 'Support', where: 'help@example.com', can: DESKS.mail } as const;
  draw({ draft: draft(en, { desk }) });
  expect(screen.queryByRole('switch', { name: 'Ask without my name' })).toBeNull();
  expect(screen.getByText(/Support sees who sends/)).toBeTruthy();
  expect(screen.getByText(/opens in another program/)).toBeTruthy();
});

test('the desk’s states are said in words before sending, and whether the answer is published', () => {
  const desk = { kind: 'webhook', name: 'Support', where: 'help.example.com', can: DESKS.webhook } as const;
  const { rerender, props } = draw({ draft: draft(en, { desk: { ...desk, publishes: true } }) });
  expect(screen.getByText(/You see here when it has arrived.*published to everybody/)).toBeTruthy();
  rerender(<Help {...props} draft={draft(en, { desk: { ...desk, publishes: false } })} />);
  expect(screen.getByText(/Only you get the answer/)).toBeTruthy();
});

test('a pack asks in its own words', () => {
  draw({ draft: draft(en, { prompts: { need: en('What did you promise?', '', '') } }) });
  expect(screen.getByRole('textbox', { name: /What did you promise/, hidden: true })).toBeTruthy();
});

test('one tap says that an answer helped, once', () => {
  const answer = { words: 'Hold it down.', at: 0, by: 'Amir' };
  const { asked, rerender, props } = draw({
    draft: null,
    requests: [request({ state: 'answered', answer })],
  });
  fireEvent.click(screen.getByRole('button', { name: 'This helped' }));
  expect(asked).toEqual(['r1']);
  rerender(<Help {...props} requests={[request({ state: 'answered', answer, thanked: true })]} />);
  expect(screen.queryByRole('button', { name: 'This helped' })).toBeNull();
  expect(screen.getByText(/They know that it helped/)).toBeTruthy();
});

test('a desk that may take one request twice says so before sending; one that tells them apart does not', () => {
  const slack = { kind: 'slack', name: 'Support', where: 'hooks.example.com', can: DESKS.slack } as const;
  const { rerender, props } = draw({ draft: draft(en, { desk: slack }) });
  expect(screen.getByText(/can arrive twice, both times with the same reference/)).toBeTruthy();
  const webhook = { ...slack, kind: 'webhook', can: DESKS.webhook } as const;
  rerender(<Help {...props} draft={draft(en, { desk: webhook })} />);
  expect(screen.queryByText(/arrive twice/)).toBeNull();
});

test('a verdict is two presses, and is not sent with only one', () => {
  const made = draft(en, { asks: false });
  const { sent } = draw({ draft: { ...made, request: { ...made.request, kind: 'verdict' } } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual([]);
  fireEvent.click(screen.getAllByRole('radio', { name: 'Partly' })[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual([]);
  fireEvent.click(screen.getAllByRole('radio', { name: 'No' })[1]!);
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toMatchObject([{ kind: 'verdict', verdict: { me: 'partly', customer: 'no' } }]);
});

test('replies that are owed say by when, and that a day has passed', () => {
  draw({
    draft: null,
    say: {
      pilots: [],
      owed: [
        { id: 'a', to: 'worries', title: en('The sheet', '', ''), due: '2026-10-01', late: true },
        {
          id: 'b',
          to: 'verdicts',
          title: en('The board', '', ''),
          due: '2026-10-01',
          late: false,
          reply: { words: en('It is faster now.', '', ''), by: 'Karin', day: '2026-09-30' },
        },
      ],
    },
  });
  expect(screen.getByText(/Was promised by .* and has not come/)).toBeTruthy();
  expect(screen.getByText('It is faster now.')).toBeTruthy();
});

test('the answer that the rep came for stands first, and no new form is handed over with it', () => {
  const answer = { words: 'Hold it down.', at: 0, by: 'Amir' };
  const { container, rerender, props } = draw({
    draft: draft(en, { untouched: true }),
    requests: [request({ id: 'r0' }), request({ id: 'r1', state: 'answered', answer })],
    opened: 'r1',
  });
  const headings = () => [...container.querySelectorAll('h2')].map(heading => heading.textContent);
  expect(headings()).toEqual(['An answer for you', 'What you have asked', 'Your say']);
  expect(container.querySelector('section')!.textContent).toContain('Hold it down.');
  expect(screen.getAllByText('Hold it down.')).toHaveLength(1);
  // With nothing else asked there is no empty list, and what was sent long ago is no news.
  rerender(
    <Help
      {...props}
      requests={[request({ id: 'r1', state: 'answered', answer })]}
      sending={{ step: 'saved', reference: 'K7-M2Q' }}
    />,
  );
  expect(headings()).toEqual(['An answer for you', 'Your say']);
  expect(screen.queryByText(/Sent as/)).toBeNull();
  // What was begun is not taken away.
  rerender(<Help {...props} draft={draft(en, { untouched: false })} />);
  expect(problem()).toBeTruthy();
});

test('what Send saved is said to be sent as soon as it is', () => {
  const { rerender, props } = draw({
    draft: null,
    sending: { step: 'saved', reference: 'K7-M2Q' },
    requests: [request({ reference: 'K7-M2Q', state: 'queued' })],
  });
  const said = () => screen.getAllByRole('status')[0]!.textContent;
  expect(said()).toContain('It is sent as soon as the desk can be reached');
  rerender(<Help {...props} requests={[request({ reference: 'K7-M2Q', state: 'seen' })]} />);
  expect(said()).toBe('Sent as K7-M2Q.');
});

test('answers that came in seconds are not promised within nothing', () => {
  const promise = { hours: null, share: null, median: 0.2, lastMonth: null };
  expect(helpWords.en.promise(promise)).toContain('within 1 min');
  expect(helpWords.sv.promise(promise)).toContain('inom 1 min');
});
