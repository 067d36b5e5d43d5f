// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FilePart } from '../../components/author/FilePart';
import { OpenFiles } from '../../components/author/OpenFiles';
import type { OpenDraft } from '../../components/author/author-view';
import { findingsOf, type Draft } from '../../utils/core/authoring/draft';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import { halfWritten, noAuthorEvents, TODAY, written } from '../gallery/sample-draft';

afterEach(cleanup);
const words = wordsIn(authorWords, 'en');
const open = (draft: Draft): OpenDraft => ({
  id: 'd',
  draft,
  findings: findingsOf(draft, TODAY),
  saved: 'saved',
  canUndo: false,
  canRedo: false,
  versions: [],
});

it('one press saves a draft, and what it still lacks is said, not held against it', () => {
  const { rerender } = render(<FilePart open={open(halfWritten)} words={words} on={noAuthorEvents} />);
  fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(screen.getByRole('status').textContent).toMatch(/^crm-tips\.zip .+ left to do in it/);

  rerender(<FilePart open={open(written)} words={words} on={noAuthorEvents} />);
  fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(screen.getByRole('status').textContent).toContain('Nothing is missing in it.');
});

it('a file that does not open says where it is wrong and how to mend it', async () => {
  render(<OpenFiles words={words} on={noAuthorEvents} />);
  const file = new File(['{\n  "id": "crm-tips",\n}'], 'pack.json');
  fireEvent.change(screen.getByLabelText('Open files'), { target: { files: [file] } });
  expect(await screen.findByText('pack.json, line 3')).toBeTruthy();
  expect(screen.getByText('Take that comma out.')).toBeTruthy();
});
