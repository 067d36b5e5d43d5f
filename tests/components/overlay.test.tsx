// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { announcement } from '../../components/overlay/announcement';
import { AnswerMark } from '../../components/overlay/AnswerMark';
import { FieldBadge } from '../../components/overlay/FieldBadge';
import Overlay, { type OverlayProps } from '../../components/overlay/Overlay';
import { overlayWords } from '../../utils/i18n/overlay';
import type { FieldShowing, Showing } from '../../utils/messages/showing';
import { CHAMPION, field, step, term, tip, UNDECLARED, why } from '../gallery/sample-showings';
import { writer } from '../gallery/sample-text';

const en = writer('en');
const sv = writer('sv');

function draw(showing: Showing | FieldShowing | null, over: Partial<OverlayProps> = {}) {
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

test.each([
  ['en', en, 20],
  ['sv', sv, 24],
] as const)('ux 55: in %s no button of a card says more than fits', (language, write, limit) => {
  const cards = [
    tip(write),
    tip(write, { change: true, walkthrough: true, rehearse: true }),
    step(write, { n: 1 }),
    step(write, { n: 3, rehearse: true }),
    why(write),
    { ...why(write), back: true },
    field(write),
  ];
  const buttons = cards.flatMap(showing => {
    const { container, unmount } = draw(showing, { language });
    const said = [...container.querySelectorAll('.btn')].map(each => each.textContent.trim());
    unmount();
    return said;
  });
  expect(buttons.filter(words => [...words].length > limit)).toEqual([]);
  expect(new Set(buttons).size).toBeGreaterThanOrEqual(5);
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
    ['en', 'Nobody has said', 13],
    ['sv', 'Det har ingen sagt', 13],
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

  test('leads from a reversal to the first card, and says what to do no longer', () => {
    const over = { title: en('Stage is now Next step', ''), lands: '2026-11-03' };
    const { said } = draw(why(en, { reverses: over, unlearn: en('Do not fill it in.', '') }));
    expect(screen.getByText('Do not fill it in.').closest('div')!.textContent).toContain('No longer');
    fireEvent.click(screen.getByRole('button', { name: 'Read that card' }));
    expect(said()).toEqual(['the earlier change']);
    cleanup();
    draw(why(en, { reverses: over }));
    expect(screen.getByText('No longer').closest('div')!.textContent).toContain('Nobody has said');
  });

  test('of what was taken back says so, and the record of decisions is one press away', () => {
    const { said } = draw(why(en, { reversedBy: { title: en('Stages are back', ''), lands: '2027-02-01' } }));
    expect(screen.getByText('This was taken back on 1 Feb 2027: “Stages are back”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'All decisions so far' }));
    expect(said()).toEqual(['decisions']);
  });

  test('shows the screen before and now, keeps its place until it has come, and names it', () => {
    const frame = (title: string) => ({ title: en(title, ''), width: 640, height: 400 });
    const showing = why(en, { pictures: { before: frame('The list'), now: frame('The board') } });
    const { container } = draw(showing);
    expect(container.querySelectorAll('.pictures figure .blank').length).toBe(2);
    cleanup();
    draw(showing, { pictures: { before: 'data:image/png;base64,AA', now: null } });
    const picture = screen.getByRole('img', { name: 'The list' });
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['640', '400']);
    expect(screen.queryByRole('img', { name: 'The board' })).toBeNull();
  });

  test('works the number out on a page of ours, only where the pack has a formula', () => {
    draw(why(en));
    expect(screen.queryByRole('button', { name: 'Work it out on my figures' })).toBeNull();
    cleanup();
    const { said } = draw(why(en, { formula: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Work it out on my figures' }));
    expect(said()).toEqual(['number']);
  });

  test('leads back to the tip it was opened from', () => {
    const { said } = draw({ ...why(en), back: true });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(said()).toEqual(['back']);
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });
});

describe('the champion', () => {
  test.each([
    ['tip', tip(en, { champion: CHAMPION })],
    ['step', step(en, { champion: CHAMPION })],
    ['field', field(en)],
  ] as const)('of the rep’s team is named on a %s card, one press away', (_, showing) => {
    const { said } = draw(showing);
    const link = screen.getByRole('link', { name: CHAMPION.name });
    expect(link.getAttribute('href')).toBe(CHAMPION.contact);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(said()).toEqual([]);
  });

  test('without an address is asked through the help form', () => {
    const { said } = draw(tip(en, { champion: { name: 'Amir' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Amir' }));
    expect(said()).toEqual(['help']);
  });
});

describe('a rehearsal', () => {
  test('is offered on the tip and the step that have one, and nowhere else', () => {
    for (const showing of [tip(en, { rehearse: true }), step(en, { rehearse: true })]) {
      const { said } = draw(showing);
      fireEvent.click(screen.getByRole('button', { name: 'Try it without touching anything' }));
      expect(said()).toEqual(['rehearse']);
      cleanup();
    }
    draw(tip(en));
    expect(screen.queryByRole('button', { name: /Try it/ })).toBeNull();
  });
});

describe('a word of the glossary', () => {
  test.each([
    [true, 'Agreed by Karin Ek and Jon Berg'],
    [false, 'Proposed: nobody has agreed on it yet'],
  ])('is marked in the text and leads to its definition (agreed: %s)', (agreed, status) => {
    draw(tip(en, { terms: [term(en, agreed)] }));
    const word = screen.getByRole('button', { name: 'forecast' });
    const note = document.getElementById(word.getAttribute('popovertarget')!)!;
    expect(note.getAttribute('popover')).toBe('manual');
    expect(within(note).getByText(/What we say today/)).toBeTruthy();
    expect(within(note).getByText(status)).toBeTruthy();
    expect(document.getElementById('fh-body')!.textContent).toBe(tip(en).body.words);
  });
});

describe('a field', () => {
  test('says who sees what is entered, for how long, what comes back, who vouches since when', () => {
    draw(field(en));
    expect(screen.getByRole('dialog', { name: 'Who sees what I enter in “Note”' })).toBeTruthy();
    for (const part of ['You and your manager', '90 days', 'Your week plans itself from the dates'])
      expect(screen.getByText(part)).toBeTruthy();
    expect(screen.getByText('Karin Ek vouches for this, since 1 Oct 2026')).toBeTruthy();
  });

  test('of which nobody has said anything says that, part by part', () => {
    draw(field(en, UNDECLARED.audience));
    expect(screen.getAllByText('Nobody has said').length).toBe(3);
    expect(screen.getByText('Nobody has vouched for this')).toBeTruthy();
  });

  test('its badge offers and its card shuts; neither is final and neither has a rule to explain', () => {
    const acts: string[] = [];
    render(<FieldBadge language="en" theme="light" on={act => acts.push(act)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Who sees this?' }));
    expect(acts).toEqual(['audience']);
    cleanup();
    const { said } = draw(field(en));
    expect(screen.queryByRole('button', { name: 'Why am I seeing this?' })).toBeNull();
    for (const button of screen.getAllByRole('button', { name: 'Close' })) fireEvent.click(button);
    expect(said()).toEqual(['shut', 'shut']);
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
