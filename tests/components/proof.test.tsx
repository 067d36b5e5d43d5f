// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Proof } from '../../components/proof/Proof';
import { Welcome } from '../../components/welcome/Welcome';
import type { Kept, YoursProps } from '../../components/proof/Yours';
import { STORES } from '../../utils/background/store/rows';
import { proofWords } from '../../utils/i18n/proof';
import type { Proof as ProofState } from '../../utils/messages/panel-state';
import { noEvents, sites } from '../gallery/panel-states';
import { writer } from '../gallery/sample-text';

const body = '{"v":1,"words":"It is grey"}';
const state: ProofState = {
  stores: [
    { store: 'days', rows: 2, sample: [{ feature: 'crm/a', day: '2026-11-02', unaided: 2, aided: 0 }] },
  ],
  ledger: [
    {
      at: 0,
      direction: 'sent',
      to: 'help.example.com',
      bytes: body.length,
      what: { kind: 'request', name: 'K7-4MX' },
      times: 1,
      body,
    },
    {
      at: 0,
      direction: 'fetched',
      to: 'tips.example.com',
      bytes: 900,
      what: { kind: 'pack', name: 'sales-ops' },
      times: 2,
    },
  ],
  permissions: { permissions: ['storage'], origins: [] },
  policy: null,
};

const title = (words: string) => ({ words, lang: 'en' });
const kept: Kept = {
  apps: [{ key: 'crm/deals', title: title('Deals') }],
  features: [{ key: 'crm/task', title: title('Plan the next step') }],
};

function draw(proof: ProofState | null = state, language = 'en', done: YoursProps['done'] = null) {
  const asked: unknown[] = [];
  render(
    <Proof
      proof={proof}
      language={language}
      kept={kept}
      done={done}
      onExport={() => asked.push('export')}
      onRestore={file => asked.push(['restore', file.name])}
      onErase={part => asked.push(['erase', part])}
    />,
  );
  return asked;
}

afterEach(cleanup);

test('what was fetched is said in the reader’s language', () => {
  draw(state, 'sv');
  expect(screen.getByText('Tips från sales-ops, 2 gånger')).toBeTruthy();
});

test('what was sent stands letter by letter, with the one it went to', () => {
  draw();
  expect(screen.getByText(body).tagName).toBe('PRE');
  expect(screen.getByText(/to help\.example\.com, 28 bytes/)).toBeTruthy();
});

test('a size is the size, since the page says that nothing is rounded', () => {
  const ledger = [{ ...state.ledger[1]!, bytes: 12_345 }];
  draw({ ...state, ledger });
  expect(screen.getByText('12,345 bytes')).toBeTruthy();
  cleanup();
  draw({ ...state, ledger }, 'sv');
  expect(screen.getByText(/^12\s345 byte$/)).toBeTruthy();
});

test('nothing sent is said, not left blank', () => {
  draw({ ...state, ledger: [] });
  expect(
    screen.getByText('Nothing has been sent since Foothold came here, or since you erased this list.'),
  ).toBeTruthy();
});

test('erasing asks first, and "No" keeps everything', () => {
  const asked = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Erase it all' }));
  fireEvent.click(screen.getByRole('button', { name: 'No, keep it' }));
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Erase it all' }));
  fireEvent.click(screen.getByRole('button', { name: 'Yes, erase it' }));
  expect(asked).toEqual([['erase', {}]]);
});

test.each([
  ['Plan the next step', 'feature crm/task', { feature: 'crm/task' }],
  ['Deals', 'app crm/deals', { app: 'crm/deals' }],
])('one thing can be erased by itself: %s', (name, value, part) => {
  const asked = draw();
  const button = screen.getByRole('button', { name: 'Erase it' }) as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText('Erase one thing or one app'), { target: { value } });
  fireEvent.click(button);
  expect(screen.getByText(new RegExp(`and “${name}”`))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, erase it' }));
  expect(asked).toEqual([['erase', part]]);
});

test('a saved file can be taken back', () => {
  const asked = draw();
  const file = new File(['{}'], 'foothold.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Take back a saved file'), { target: { files: [file] } });
  expect(asked).toEqual([['restore', 'foothold.json']]);
});

test.each(['en', 'sv'] as const)(
  'a file that is refused is told with the place and the way out, in %s',
  language => {
    for (const code of ['not json', 'not ours', 'other format', 'bad row'] as const) {
      const said = proofWords[language].notRestored({ code, where: 'stores.days[3]' });
      expect(said.length).toBeGreaterThan(40);
      if (code === 'bad row') expect(said).toContain('stores.days[3]');
    }
    draw(state, language, { code: 'bad row', where: 'stores.days[3]' });
    expect(screen.getByText(/stores\.days\[3\]/)).toBeTruthy();
  },
);

test.each(['en', 'sv'] as const)('every store on disk has plain words in %s', language => {
  for (const store of STORES) expect(proofWords[language].stores[store]?.what, store).toBeTruthy();
});

test('says in both languages what it cannot promise', () => {
  draw(state, 'sv');
  expect(screen.getByRole('heading', { name: 'Vad Foothold inte kan lova' })).toBeTruthy();
  expect(screen.getByText(/Den som sköter datorn kan läsa/)).toBeTruthy();
});

test('the welcome page has at most three choices and no account', () => {
  const look = { language: 'en', theme: 'light' as const, write: writer('en') };
  const { container } = render(
    <Welcome
      language="en"
      chosen="auto"
      sites={sites(look)}
      demo="http://localhost/"
      proof="#"
      on={noEvents}
    />,
  );
  expect(container.querySelectorAll('.choices > li').length).toBe(3);
  expect(container.querySelectorAll('input:not([type=radio])').length).toBe(0);
});
