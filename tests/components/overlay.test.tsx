// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { announcement } from '../../components/overlay/announcement';
import { AnswerMark } from '../../components/overlay/AnswerMark';
import Overlay, { type OverlayProps } from '../../components/overlay/Overlay';
import { overlayWords } from '../../utils/i18n/overlay';
import type { Showing } from '../../utils/messages/showing';
import { step, tip, UNDECLARED, why } from '../gallery/sample-showings';
import { writer } from '../gallery/sample-text';

const en = writer('en');
const sv = writer('sv');

function draw(showing: Showing | null, over: Partial<OverlayProps> = {}) {
  const acts: [string, Event][] = [];
  const view = render(
    <Overlay
      showing={showing}
      language="en"
      theme="light"
      on={(act, event) => acts.push([act, event])}
      {...over}
    />,
  );
  return { ...view, acts, said: () => acts.map(([act]) => act) };
}

const EVERY_CARD: [string, Showing][] = [
  ['tip', tip(en)],
  ['tip with all it can have', tip(en, { change: true, walkthrough: true })],
  ['step', step(en)],
  ['last step', step(en, { n: 3 })],
  ['why card', why(en)],
];

afterEach(cleanup);

describe('a dot', () => {
  test('says which tip waits, and opens when pressed', () => {
    const { said } = draw(tip(en, { form: 'dot' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tip: Move the deal with Next step' }));
    expect(said()).toEqual(['open']);
  });
});

describe.each(EVERY_CARD)('a %s', (_, showing) => {
  test('is a dialog with a name and a description that does not claim the page', () => {
    draw(showing);
    const dialog = screen.getByRole('dialog');
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    const byId = (name: string) => document.getElementById(dialog.getAttribute(name) ?? '');
    expect(byId('aria-labelledby')?.textContent).not.toBe('');
    expect(byId('aria-describedby')?.textContent).not.toBe('');
  });

  test('takes no focus by appearing', () => {
    const before = document.activeElement;
    draw(showing);
    expect(document.activeElement).toBe(before);
  });

  test('says whose words these are', () => {
    draw(showing);
    expect(screen.getByText('Sales support')).toBeTruthy();
    expect(screen.getByText('Foothold')).toBeTruthy();
  });

  test('ux 54: has at most one primary button, and help, the reason and close one press away', () => {
    const { container, said } = draw(showing);
    expect(container.querySelectorAll('.primary').length).toBeLessThanOrEqual(1);
    fireEvent.click(screen.getByRole('button', { name: 'Ask for help' }));
    fireEvent.click(screen.getByRole('button', { name: 'Why am I seeing this?' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close, don’t show again' }));
    expect(said()).toEqual(['help', 'reason', 'close']);
  });

  test('tells on each control what it asks for, and hands the event on', () => {
    const { acts } = draw(showing);
    for (const button of screen.getAllByRole('button')) {
      fireEvent.click(button);
      const [act, event] = acts.at(-1)!;
      expect(button.dataset['act']).toBe(act);
      expect(event.type).toBe('click');
    }
  });
});

describe('a tip card', () => {
  test('offers why it changed and the walkthrough only where the pack has them', () => {
    draw(tip(en));
    expect(screen.queryByRole('button', { name: 'Show me' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Why did this change/ })).toBeNull();
    cleanup();
    const { said } = draw(tip(en, { change: true, walkthrough: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Show me' }));
    fireEvent.click(screen.getByRole('button', { name: /Why did this change/ }));
    expect(said()).toEqual(['show me', 'why this changed']);
  });

  test('ux 56: marks a text that stayed English for a reader of Swedish', () => {
    draw(tip(en), { language: 'sv' });
    expect(screen.getByText('Då vet jag').closest('[lang]')?.getAttribute('lang')).toBe('sv');
    expect(screen.getByRole('heading').lang).toBe('en');
  });

  test('ux 56: runs from right to left for a reader of Arabic', () => {
    const { container } = draw(tip(writer('ar')), { language: 'ar' });
    expect(container.querySelector('.fh')?.getAttribute('dir')).toBe('rtl');
    expect(screen.getByRole('heading').dir).toBe('rtl');
  });
});

describe('a step', () => {
  test('has no button that pretends the deed was done', () => {
    draw(step(en));
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
    expect(screen.getByText('Step 2 of 3')).toBeTruthy();
  });

  test('ux 15: says Done when it is the last, or the last that can be reached', () => {
    draw(step(en, { n: 3 }));
    expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
    cleanup();
    draw(step(en, { n: 2 }), { last: true });
    expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
  });

  test('reads its fallback instead when the page does not have its target', () => {
    draw(step(en), { missing: true });
    expect(screen.getByText(/Open a deal first/)).toBeTruthy();
    expect(screen.queryByText(/Pick the day/)).toBeNull();
  });

  test('leads back, but not from the first', () => {
    draw(step(en, { n: 1 }));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });
});

describe('a why card', () => {
  test('shows what changed, why and my number first, and folds the rest', () => {
    const { container } = draw(why(en));
    const first = container.querySelector<HTMLElement>('#fh-body')!;
    expect([...first.querySelectorAll('dt')].map(label => label.textContent)).toEqual([
      'Before',
      'Now',
      'Why',
      'My number',
    ]);
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelector('details')?.contains(first)).toBe(false);
  });

  test.each([
    ['en', 'Nobody has said', 11],
    ['sv', 'Det har ingen sagt', 11],
  ])('says in %s of every undeclared part that nobody has said', (language, words, times) => {
    draw(why(language === 'sv' ? sv : en, UNDECLARED), { language });
    expect(screen.getAllByText(words).length).toBe(times);
  });

  test('answers the worries, or says that there is no answer yet', () => {
    draw(why(en));
    const worry = (text: string) => within(screen.getByText(text).closest('dd')!);
    expect(worry('Will my history be lost?').getByText(/Every old stage/)).toBeTruthy();
    expect(worry('Is this used to rank us?').getByText('No answer yet')).toBeTruthy();
  });

  test('says how long it is on trial, and when it is looked at again', () => {
    draw(why(en));
    expect(screen.getByText(/on trial until 31 Jan 2027/)).toBeTruthy();
    expect(screen.getByText(/looked at again on 15 Jan 2027/)).toBeTruthy();
  });

  test('says which earlier change it takes back', () => {
    draw(why(en, { reverses: { title: en('Stage is now Next step', ''), lands: '2026-11-03' } }));
    expect(screen.getByText('We changed our mind')).toBeTruthy();
    expect(screen.getByText(/takes back “Stage is now Next step” from 3 Nov 2026/)).toBeTruthy();
  });

  test('leads back to the tip it was opened from', () => {
    const { said } = draw({ ...why(en), back: true });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(said()).toEqual(['back']);
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });
});

describe('what is said aloud', () => {
  test('names the thing in at most 100 characters, whatever the pack wrote', () => {
    const long = tip(en, { title: en('x'.repeat(300), '') });
    expect(announcement(tip(en), overlayWords.en)).toBe('Tip: Move the deal with Next step');
    expect(announcement(step(sv), overlayWords.sv)).toBe('Steg 2 av 3: Välj dag för nästa samtal');
    expect(announcement(long, overlayWords.en).length).toBe(100);
  });
});

describe('an answer mark', () => {
  test('says that an answer waits and nothing of what is in it', () => {
    const acts: string[] = [];
    const { container } = render(<AnswerMark language="sv" theme="dark" on={act => acts.push(act)} />);
    fireEvent.click(screen.getByRole('button'));
    expect(acts).toEqual(['answer']);
    expect(container.textContent).toBe('Ett svar till dig');
  });
});

test('with nothing to show, nothing is drawn', () => {
  const { container } = draw(null);
  expect(container.textContent).toBe('');
});
