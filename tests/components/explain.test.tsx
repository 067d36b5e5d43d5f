// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Decisions } from '../../components/explain/Decisions';
import { NumberExplainer } from '../../components/explain/NumberExplainer';
import type { PageFigures } from '../../utils/messages/explaining';
import { decisions, numberCase } from '../gallery/sample-explaining';
import { writer } from '../gallery/sample-text';

afterEach(cleanup);
const NBSP = /\u00a0/g;

function draw(figures: PageFigures | null, language: 'en' | 'sv' = 'en') {
  let reread = 0;
  const view = render(
    <NumberExplainer
      subject={numberCase(writer(language), language)}
      figures={figures}
      language={language}
      onReread={() => reread++}
    />,
  );
  const results = () =>
    [...view.container.querySelectorAll('.ways dd')].map(each => each.textContent!.replace(NBSP, ' '));
  const steps = (title: string) =>
    within(screen.getByRole('region', { name: title }))
      .queryAllByRole('listitem')
      .map(each => each.textContent!.replace(NBSP, ' '));
  const gap = () => screen.getByRole('status').textContent!.replace(NBSP, ' ');
  return { ...view, results, steps, gap, rereads: () => reread };
}

describe('a number', () => {
  test('is worked the old and the new way on what stands on the page, with the difference', () => {
    const { results, steps, gap } = draw({ language: 'en', texts: ['12,500 kr', '500 kr'] });
    expect(results()).toEqual(['960 kr', '1,080 kr']);
    expect(gap()).toBe('120 kr more than before');
    expect(steps('How it was worked out before')).toEqual([
      'Invoiced (12,500) less Returned (500): 12,000',
      '8 % of 12,000 (from 1): 960',
    ]);
    expect(steps('How it is worked out now')).toEqual([
      'Invoiced (12,500) less Returned (500): 12,000',
      '12,000 (from 1) is at least 10,000, therefore:',
      '9 % of 12,000 (from 1): 1,080',
      '1,080 (from 3) to the nearest 10: 1,080',
    ]);
  });

  test('reads figures as the page’s language writes them and says them as the rep’s does', () => {
    const { results, gap } = draw({ language: 'en-US', texts: ['$8,250.50', '0'] }, 'sv');
    expect(results()).toEqual(['660,04 kr', '660,04 kr']);
    expect(gap()).toBe('Det blir detsamma.');
    expect(screen.getByLabelText<HTMLInputElement>('Fakturerat').value.replace(NBSP, ' ')).toBe('8 250,5');
    expect(screen.getByText('Läst från sidan: $8,250.50')).toBeTruthy();
  });

  test('follows what the rep types instead, and goes back to the page when asked', () => {
    const { results, rereads } = draw({ language: 'en', texts: ['12,500', '500'] });
    fireEvent.input(screen.getByLabelText('Returned'), { target: { value: '3,000' } });
    expect(results()).toEqual(['760 kr', '760 kr']);
    fireEvent.click(screen.getByRole('button', { name: 'Read the page again' }));
    expect(rereads()).toBe(1);
    expect(results()).toEqual(['960 kr', '1,080 kr']);
  });

  test('asks for what is missing by its name, and says of words that they are no number', () => {
    const { results, gap } = draw({ language: 'en', texts: ['12,500', '3 of 12'] });
    expect(results()).toEqual(['–', '–']);
    expect(gap()).toBe('');
    expect(screen.getAllByText('Needs “Returned”.').length).toBe(2);
    expect(screen.getByText('Not found on the page. Type it.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Returned'), { target: { value: 'none' } });
    expect(screen.getByText('This is not one number.')).toBeTruthy();
  });

  test('leaves nothing behind: no storage, no cookie, no address', () => {
    draw({ language: 'en', texts: ['77,321', '5'] });
    fireEvent.input(screen.getByLabelText('Returned'), { target: { value: '4,711' } });
    cleanup();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    expect(location.href).not.toMatch(/77|4711/);
  });
});

describe('the record of decisions', () => {
  test('keeps what was taken back in view, each naming the other, with what to unlearn', () => {
    render(<Decisions decisions={decisions(writer('en'))} language="en" />);
    const [back, first, tasks] = screen.getAllByRole('listitem');
    expect(within(back!).getByText('Stage is now Next step')).toBeTruthy();
    expect(within(back!).getByText('Do not fill in Next step.')).toBeTruthy();
    expect(within(first!).getByText('Taken back on 1 Feb 2027')).toBeTruthy();
    expect(within(first!).getByText('Stages are back')).toBeTruthy();
    expect(within(first!).getAllByRole('img')).toHaveLength(2);
    expect(within(tasks!).getByText('Nobody has said')).toBeTruthy();
    expect(within(tasks!).getByText('Decided by: Nobody has said')).toBeTruthy();
  });
});
