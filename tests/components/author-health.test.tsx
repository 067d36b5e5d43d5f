// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Health } from '../../components/author/Health';
import type { AuthorEvents, OpenDraft } from '../../components/author/author-view';
import { newDraft, withItem } from '../../utils/core/authoring/draft';
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
const room = (on: Partial<AuthorEvents>, language = 'en') =>
  render(
    <Health
      view={{
        drafts: [],
        published: [],
        open,
        trouble: null,
        link: { state: 'idle' },
        recording: null,
        seen: null,
        today: '2026-11-22',
      }}
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
