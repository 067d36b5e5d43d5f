// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FirstVisit } from '../../components/author/FirstVisit';
import { Health } from '../../components/author/Health';
import type { AuthorEvents, AuthorView, OpenDraft } from '../../components/author/author-view';
import { itemsIn, newDraft, withItem } from '../../utils/core/authoring/draft';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import { healthEvents } from '../gallery/sample-health';
import { noAuthorEvents } from '../gallery/sample-draft';

afterEach(cleanup);
const both = (words: string) => ({ en: words, sv: words });
const draft = withItem(
  newDraft('p', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
  'tips',
  { id: 'a', title: both('Plan it'), anchor: { v: 1, name: 'Plan' }, where: ['/#/'], review: '2027-01-01' },
);
const open: OpenDraft = {
  id: 'd',
  draft,
  findings: [],
  saved: 'saved',
  canUndo: false,
  canRedo: false,
  versions: [],
};
const seenFrom: AuthorView = {
  drafts: [],
  published: [],
  open,
  trouble: null,
  link: { state: 'idle' },
  recording: null,
  seen: null,
  today: '2026-11-22',
};
const room = (on: Partial<AuthorEvents>, language = 'en') =>
  render(
    <Health
      view={seenFrom}
      open={open}
      words={wordsIn(authorWords, language)}
      on={{ ...noAuthorEvents, ...on }}
    />,
  );

it('ux 50: a thing that is lost stays as it is until the champion takes what it could be', async () => {
  let edits = 0;
  room({ ...healthEvents(['lost']), edit: () => edits++ });
  const use = await screen.findByRole('button', { name: 'Use Button “Plan the next step” from now on' });
  expect(edits).toBe(0);
  fireEvent.click(use);
  expect(edits).toBe(1);
});

it('without a page of the app it says what to do, in Swedish too', async () => {
  room({ ask: () => Promise.reject(new Error('no page')) }, 'sv');
  expect(await screen.findByText(/Öppna en sida i appen/)).toBeDefined();
});

it('what kind of thing it is, is said in Swedish too', async () => {
  room(healthEvents(['lost']), 'sv');
  expect(await screen.findByText('Knapp ”Plan the next step”')).toBeDefined();
});

it('a lost place is picked anew where it is told of, and nothing changes when she thinks better of it', async () => {
  let draftNow = draft;
  let answer: (picked: never) => void = () => undefined;
  const asked: string[] = [];
  const { ask } = healthEvents(['lost']);
  room({
    ...healthEvents(['lost']),
    edit: change => (draftNow = change(draftNow)),
    ask: ((call: 'step', send: { to: 'cancel' }) => {
      asked.push(call);
      return call === ('pick' as string) ? new Promise<never>(done => (answer = done)) : ask(call, send);
    }) as AuthorEvents['ask'],
  });
  const again = { name: 'Pick another: Plan it' };
  fireEvent.click(await screen.findByRole('button', again));
  fireEvent.click(await screen.findByRole('button', { name: 'Next' }));
  expect(asked).toContain('step');
  answer(null as never);
  fireEvent.click(await screen.findByRole('button', again));
  expect(draftNow).toBe(draft);
  const anchor = { v: 1, role: 'button', name: 'Plan the next step', seen: { tag: 'button' } };
  answer({ anchor, role: 'button', name: 'Plan the next step' } as never);
  await screen.findByRole('button', again);
  expect(itemsIn(draftNow, 'tips')[0]!['anchor']).toEqual(anchor);
});

it('a place of the first visit that nothing was guessed for is picked on the page', async () => {
  let draftNow = withItem(draft, 'tips', {
    ...itemsIn(draft, 'tips')[0]!,
    anchor: { v: 1, role: 'tab', name: 'Companies', proposed: 'handbook' },
  });
  const view = { ...seenFrom, open: { ...open, draft: draftNow } };
  const anchor = { v: 1, role: 'tab', name: 'Accounts' };
  const { ask } = healthEvents(['lost']);
  render(
    <FirstVisit
      view={view}
      open={view.open}
      words={wordsIn(authorWords, 'en')}
      on={{
        ...noAuthorEvents,
        edit: change => (draftNow = change(draftNow)),
        ask: ((call: 'step', send: { to: 'cancel' }) =>
          call === ('pick' as string)
            ? Promise.resolve({ anchor, role: 'tab', name: 'Accounts' })
            : ask(call, send)) as AuthorEvents['ask'],
      }}
    />,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Pick it on the page' }));
  await vi.waitFor(() => expect(itemsIn(draftNow, 'tips')[0]!['anchor']).toEqual(anchor));
});
