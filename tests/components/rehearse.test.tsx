// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Rehearsal } from '../../components/rehearse/Rehearsal';
import { rehearsal } from '../gallery/sample-explaining';
import { writer } from '../gallery/sample-text';

afterEach(cleanup);
const begin = () => render(<Rehearsal rehearsal={rehearsal(writer('en'), 'en')} language="en" />);
const area = (name: string) => screen.getAllByRole('button', { name })[0]!;
const heard = () => screen.getByRole('status').textContent;

describe('a rehearsal', () => {
  test('goes on when what the step asks for is pressed, and ends with a word about the real app', () => {
    begin();
    expect(screen.getByText('Step 1 of 2')).toBeTruthy();
    fireEvent.click(area('New deal'));
    expect(heard()).toBe('That is it.');
    expect(screen.getByText('Step 2 of 2')).toBeTruthy();
    fireEvent.click(area('A deal'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('You have walked it once');
    fireEvent.click(screen.getByRole('button', { name: 'Walk it once more' }));
    expect(screen.getByText('Step 1 of 2')).toBeTruthy();
  });

  test('of a wrong press says what that control would do, that nothing happened, and stays', () => {
    begin();
    fireEvent.click(area('A deal'));
    expect(heard()).toBe('“A deal”: It opens the deal. Here nothing happened.');
    expect(screen.getByText('Step 1 of 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('img'));
    expect(heard()).toBe('There is nothing to press at that place.');
  });

  test('can be walked from the list alone, by who cannot hit a small place', () => {
    begin();
    const listed = screen.getAllByRole('button', { name: 'New deal' });
    expect(listed).toHaveLength(2);
    fireEvent.click(listed[1]!);
    expect(screen.getByText('Step 2 of 2')).toBeTruthy();
  });

  test('does not give the place away, and shows it to who asks', () => {
    const { container } = begin();
    expect(container.querySelector('.pointed')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show me where' }));
    expect(container.querySelector('.pointed')!.getAttribute('aria-label')).toBe('New deal');
  });

  test('moves the focus to the step that is next, so that it is read', () => {
    begin();
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(area('New deal'));
    expect(document.activeElement!.textContent).toBe('Open it again');
  });

  test('fetches nothing: every picture is in the page already', () => {
    begin();
    for (const picture of screen.getAllByRole('img')) expect(picture.getAttribute('src')).toMatch(/^data:/);
  });

  test('that the pack no longer has says so', () => {
    render(<Rehearsal rehearsal={null} language="sv" />);
    expect(screen.getByText(/finns inte kvar/)).toBeTruthy();
  });
});
