// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DoneSummary } from '../../../../src/state/done-summary.ts';
import { DoneView } from '../../../../src/ui/study/DoneView.tsx';

afterEach(cleanup);

const actions = {
  turn: vi.fn<() => void>(),
  rate: vi.fn<() => void>(),
  undo: vi.fn<() => void>(),
  more: vi.fn<() => void>(),
  resume: vi.fn<() => void>(),
  close: vi.fn<() => void>(),
  toDecks: vi.fn<() => void>(),
};
const NOTHING: DoneSummary = {
  ratings: [],
  minutes: 0,
  remembered: 0,
  learning: null,
  next: { kind: 'nothing' },
  ready: 0,
  more: 0,
};
const show = (more: Partial<DoneSummary>) =>
  render(<DoneView summary={{ ...NOTHING, ...more }} actions={actions} />);

describe('the end of a session', () => {
  it('draws the answers and gives their numbers as text', () => {
    show({ ratings: ['good', 'again', 'good', 'easy'], minutes: 2, remembered: 3 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Done for now');
    const strip = screen.getByRole('figure', { name: 'Your answers, in order' });
    expect(strip.querySelectorAll('rect')).toHaveLength(4);
    expect(strip.textContent).toBe('Again 1Good 2Easy 1');
  });

  it('offers more new cards where there are some', () => {
    show({ more: 10 });
    screen.getByRole('button', { name: 'Study 10 more' }).click();
    expect(actions.more).toHaveBeenCalledOnce();
  });

  it('leads on when the time of a card has come, and back second', () => {
    const { rerender } = show({});
    const back = screen.getByRole('button', { name: 'Back to decks' });
    back.focus();
    rerender(<DoneView summary={{ ...NOTHING, ready: 2, more: 2 }} actions={actions} />);
    expect(screen.getByText('2 cards are ready.')).toBeTruthy();
    expect(screen.queryByText(/Nothing is due/)).toBeNull();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Study 2 cards',
      'Back to decks',
    ]);
    expect(document.activeElement).toBe(back);
    expect(back.textContent).toBe('Back to decks');
    screen.getByRole('button', { name: 'Study 2 cards' }).click();
    expect(actions.resume).toHaveBeenCalledOnce();
  });

  it('offers no more where there are none, and draws no answers where none were given', () => {
    show({});
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Back to decks']);
    expect(screen.queryByRole('figure')).toBeNull();
  });
});
