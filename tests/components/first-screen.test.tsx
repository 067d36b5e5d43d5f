// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import Overlay from '../../components/overlay/Overlay';
import { wordShowing } from '../../utils/background/coach/word-showing';
import type { ShowingRow } from '../../utils/background/store/rows';
import type { ConfirmedPack } from '../../utils/core/packs/confirmed';
import { samplePack } from '../packs/read-sample';

/** 20 seconds at 240 words a minute. */
const WORDS = 80;

/** The words a rep reads before unfolding anything: the card without its frame of name, buttons and glossary. */
function wordsOfFirstScreen(pack: ConfirmedPack, change: string, language: string): number {
  const row = {
    token: 'why',
    item: `${pack.id}/change/${change}`,
    kind: 'change',
    form: 'card',
  } as ShowingRow;
  const showing = wordShowing(row, [pack], { language, team: undefined, missed: undefined });
  const { container, unmount } = render(
    <Overlay showing={showing} language={language} theme="light" on={() => {}} />,
  );
  for (const each of container.querySelectorAll('.note, .act, details')) each.remove();
  const lines = [...container.querySelectorAll('.kicker, .notice, .title, .three dt, .three dd')];
  unmount();
  expect(lines.length).toBeGreaterThanOrEqual(10);
  return lines.flatMap(line => line.textContent.trim().split(/\s+/)).length;
}

test.each([
  ['the sales app', ['packs/atomic-crm', 'demo/release-2']],
  ['Google Meet', ['packs/google-meet']],
  ['Salesforce', ['packs/salesforce-lightning']],
])('%s: the first screen of every why card is read in 20 seconds, in both languages', (_, folders) => {
  const pack = samplePack(...folders) as ConfirmedPack;
  const counts = ['en', 'sv'].flatMap(language =>
    pack.changes.map(({ id }) => `${wordsOfFirstScreen(pack, id, language)} ${language} ${id}`),
  );
  expect(counts).not.toEqual([]);
  expect(counts.filter(each => Number.parseInt(each, 10) > WORDS)).toEqual([]);
});
