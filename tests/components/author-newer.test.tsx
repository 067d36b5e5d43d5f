// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { DraftHome } from '../../components/author/DraftHome';
import { itemsIn, withField, type Draft } from '../../utils/core/authoring/draft';
import { begin, did, undo } from '../../utils/core/authoring/history';
import { withKept, withTaken, type Written } from '../../utils/core/authoring/newer-release';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import { noAuthorEvents, rooms, TODAY } from '../gallery/sample-draft';

afterEach(cleanup);
const { open, published } = rooms['newer-release'].view;

/** The room with its real history; returns the draft as it stands. */
function room(language: string, over: Partial<(typeof published)[number]> = {}) {
  const kept: { draft: Draft; undo(): void; write(change: (draft: Draft) => Draft): void } = {
    draft: open!.draft,
    undo() {},
    write() {},
  };
  function Room() {
    const [history, keep] = useState(begin<Written>({ draft: open!.draft, base: open!.base! }));
    kept.draft = history.present.draft;
    kept.undo = () => keep(undo);
    kept.write = change => keep(was => did(was, { ...was.present, draft: change(was.present.draft) }));
    return (
      <DraftHome
        open={{ ...open!, ...history.present }}
        published={published.map(pack => ({ ...pack, ...over }))}
        words={wordsIn(authorWords, language)}
        today={TODAY}
        on={{
          ...noAuthorEvents,
          takeIn: (theirs, things) => keep(was => did(was, withTaken(was.present, theirs, things))),
          keepMine: (theirs, things) => keep(was => did(was, withKept(was.present, theirs, things))),
        }}
      />
    );
  }
  render(<Room />);
  return kept;
}

it('what changed only in the newer release comes in by one press, and goes by one undo', async () => {
  const kept = room('en');
  fireEvent.click(screen.getByRole('button', { name: 'Take them into the draft' }));
  expect(itemsIn(kept.draft, 'glossary').map(({ id }) => id)).toEqual(['stage']);
  expect(itemsIn(kept.draft, 'features')[0]!['title']).toMatchObject({ en: 'Plan what comes next' });
  expect(itemsIn(kept.draft, 'tips')[0]!['body']).toMatchObject({ sv: 'Skriv nästa steg innan du går.' });
  kept.undo();
  expect(await screen.findByRole('button', { name: 'Take them into the draft' })).toBeDefined();
  expect(kept.draft).toEqual(open!.draft);
});

it('what is written on after it was taken in is hers, and no difference to that release’s own', async () => {
  const kept = room('en');
  fireEvent.click(screen.getByRole('button', { name: 'Take them into the draft' }));
  kept.write(draft => withField(draft, 'glossary', 'stage', ['term', 'en'], 'Phase'));
  await expect.poll(() => itemsIn(kept.draft, 'glossary')[0]!['term']).toMatchObject({ en: 'Phase' });
  expect(screen.queryByText('Phase', { selector: 'dd' })).toBeNull();
});

it('what both changed is said word by word, in Swedish too, and hers stays until she takes theirs', async () => {
  const kept = room('sv');
  expect(screen.getByText('Text, på svenska')).toBeDefined();
  expect(screen.getByText('Skriv nästa steg innan du går.', { selector: 'dd' })).toBeDefined();
  const theirs = 'Skriv nästa steg direkt, så tystnar ingen affär.';
  expect(screen.getByText(theirs, { selector: 'dd' })).toBeDefined();
  expect(itemsIn(kept.draft, 'tips')[0]!['body']).not.toMatchObject({ sv: theirs });
  fireEvent.click(screen.getByRole('button', { name: 'Ta deras: Tips ”Planera medan du minns”' }));
  expect(itemsIn(kept.draft, 'tips')[0]!['body']).toMatchObject({ sv: theirs });
});

it('a release that is the one it began with, or another pack’s, says nothing', () => {
  room('en', { draft: open!.base! });
  expect(screen.queryByText('A newer release is here')).toBeNull();
  cleanup();
  room('en', { id: 'another' });
  expect(screen.queryByText('A newer release is here')).toBeNull();
});

it('what both changed is hers by one press: it is not asked again, and goes by one undo', async () => {
  const kept = room('sv');
  const mine = { name: 'Behåll mitt: Tips ”Planera medan du minns”' };
  fireEvent.click(screen.getByRole('button', mine));
  expect(await screen.findByText('Ditt står kvar. Med Ångra kommer frågan tillbaka.')).toBeDefined();
  expect(screen.queryByRole('button', mine)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Ta deras/ })).toBeNull();
  expect(kept.draft).toEqual(open!.draft);
  kept.undo();
  expect(await screen.findByRole('button', mine)).toBeDefined();
});
