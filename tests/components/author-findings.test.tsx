// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FORMS } from '../../components/author/forms';
import { Findings } from '../../components/author/Findings';
import { findingPlace } from '../../components/author/finding-place';
import { beginItem } from '../../utils/core/authoring/begin-item';
import { findingsOf, newDraft, withField, withItem, type Draft } from '../../utils/core/authoring/draft';
import { readPath, writePath, type Finding } from '../../utils/core/packs/finding';
import { authorWords } from '../../utils/i18n/author';
import { sayFault } from '../../utils/i18n/faults';
import { wordsIn } from '../../utils/i18n/words';
import { EVERY_FAULT } from '../every-fault';
import { TODAY, written } from '../gallery/sample-draft';
import { sameWords } from '../same-words';

afterEach(cleanup);
const empty = newDraft('p', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' });
const read = (draft: Draft, language: string) => {
  render(
    <Findings findings={findingsOf(draft, TODAY)} draft={draft} words={wordsIn(authorWords, language)} />,
  );
  return document.body.textContent;
};

it('what a tip still lacks is asked for by the names of its form, in both languages', () => {
  const tip = withItem(empty, 'tips', { id: 'plan', title: { en: 'Plan it', sv: 'Planera' } });
  expect(read(tip, 'en')).toContain('Tip “Plan it”: What it is about: This is still missing.');
  cleanup();
  const swedish = read(tip, 'sv');
  expect(swedish).toContain('Tips ”Planera”: Vad det handlar om: Det här saknas än.');
  expect(swedish).not.toMatch(/tips\[0\]|This|engelska/);
});

it('a text that is in one language only is named with the other', () => {
  const half = withField(written, 'tips', 'plan', ['title', 'sv'], undefined);
  read(half, 'sv');
  expect(screen.getByText('Tips ”Plan it while you remember”: Rubrik, på svenska:')).toBeDefined();
});

it('nothing that is begun in the room is asked for by a path of the format', () => {
  const begun = FORMS.reduce(
    (draft, { list }) => withItem(draft, list, beginItem(draft, list, TODAY)),
    empty,
  );
  const findings = findingsOf(begun, TODAY);
  expect(findings.length).toBeGreaterThan(FORMS.length);
  for (const language of ['en', 'sv'])
    for (const { path } of findings)
      expect([path, findingPlace(path, begun, wordsIn(authorWords, language))]).not.toContain(null);
});

it('a remark that says more has its words in the reader’s language, at the place the form names', () => {
  const wrong = withField(written, 'tips', 'plan', ['feature'], 'nobody');
  expect(read(wrong, 'sv')).toContain(
    'Tips ”Planera medan du minns”: Vad det handlar om: Paketet har ingen funktion ”nobody”.',
  );
});

it.each(EVERY_FAULT.map(fault => [fault.code, fault] as const))(
  'in the Swedish room “%s” leaves no English sentence',
  (_, fault) => {
    const findings: Finding[] = [{ severity: 'error', file: 'tips.json', line: 1, path: '', fault }];
    const room = (language: string) => {
      const words = wordsIn(authorWords, language);
      const { container } = render(<Findings findings={findings} draft={empty} words={words} />);
      return container.textContent;
    };
    expect(room('sv')).toContain(sayFault(fault, 'sv').mend);
    expect(sameWords(room('en'), room('sv'))).toEqual([]);
    expect(document.querySelector('[lang="en"]')).toBeNull();
  },
);

it('a written place is read as it was', () => {
  for (const path of [[], ['tips', 3, 'title', 'pt-BR'], ['apps', 0, 'call', 'joined', 12]])
    expect(readPath(writePath(path))).toEqual(path);
});
