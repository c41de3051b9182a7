// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { RATINGS } from '../../../../src/domain/event.ts';
import { RatingBar } from '../../../../src/ui/study/RatingBar.tsx';

afterEach(cleanup);

const choices = RATINGS.map((rating) => ({ rating, returns: { value: 8, unit: 'day' } as const }));
const show = (keys: boolean): readonly HTMLElement[] => {
  render(<RatingBar choices={choices} keys={keys} onRate={vi.fn<() => void>()} />);
  return screen.getAllByRole('button');
};
const keys = (buttons: readonly HTMLElement[]): readonly (string | null)[] =>
  buttons.map((button) => button.getAttribute('aria-keyshortcuts'));

test('a rating is called by the word that it shows, and when it brings the card back', () => {
  const [, , good] = show(true);
  expect(good?.hasAttribute('aria-label')).toBe(false);
  expect(good?.querySelector('[aria-hidden=true]')?.textContent).toBe('8 d');
  good?.querySelector('[aria-hidden=true]')?.remove();
  expect(good?.textContent).toBe('Good, 8 days');
});

test('a rating tells its key, where keys of one character rate', () => {
  expect(keys(show(true))).toEqual(['1', '2', '3', '4']);
  cleanup();
  expect(keys(show(false))).toEqual([null, null, null, null]);
});
