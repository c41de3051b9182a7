// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardId } from '../../../../src/domain/ids.ts';
import type { RatingChoice, ShownCard, StudyPhase } from '../../../../src/state/study-phase.ts';
import { CardStack } from '../../../../src/ui/study/CardStack.tsx';
import type { LeavingCard } from '../../../../src/ui/study/use-leaving.ts';

afterEach(cleanup);

const shown = (showing: number, front: string, back = ''): ShownCard => ({
  id: `card-${showing}` as CardId,
  showing,
  deckName: 'Deep Learning',
  flag: 0,
  texts: { front: `<p>${front}</p>`, back: `<p>${back}</p>`, source: back && '<p>A book</p>' },
});
const choices: readonly RatingChoice[] = [{ rating: 'good', returns: { value: 8, unit: 'day' } }];
const actions = {
  turn: vi.fn<() => void>(),
  rate: vi.fn<() => void>(),
  undo: vi.fn<() => void>(),
  more: vi.fn<() => void>(),
  resume: vi.fn<() => void>(),
  close: vi.fn<() => void>(),
  toDecks: vi.fn<() => void>(),
};

const stack = (
  phase: StudyPhase,
  leaving: readonly LeavingCard[] = [],
  onGone = vi.fn<(showing: number) => void>(),
) => <CardStack phase={phase} leaving={leaving} left={2} swipes={true} actions={actions} onGone={onGone} />;

describe('the stack', () => {
  it('shows the question alone, then its answer and source with it', () => {
    const card = shown(1, 'Question', 'Answer');
    const { rerender } = render(stack({ kind: 'front', card }));
    expect(screen.getByText('Question')).toBeTruthy();
    expect(screen.queryByText('Answer')).toBeNull();
    rerender(stack({ kind: 'back', card, choices }));
    expect(screen.getByText('Question')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Answer');
    expect(screen.getByText('A book')).toBeTruthy();
  });

  it('turns the card at a tap, but follows a link in it', () => {
    render(stack({ kind: 'front', card: shown(1, 'See <a href="#x">the link</a>') }));
    screen.getByText('the link').click();
    expect(actions.turn).not.toHaveBeenCalled();
    screen.getByText('See').click();
    expect(actions.turn).toHaveBeenCalledOnce();
  });

  it('keeps a rated card above the next one until it has left, for eyes alone', () => {
    vi.useFakeTimers();
    const first = shown(1, 'First', 'Answer');
    const gone = vi.fn<(showing: number) => void>();
    const { rerender } = render(stack({ kind: 'back', card: first, choices }, [], gone));
    const element = screen.getByText('First').closest('article');
    const next: StudyPhase = { kind: 'front', card: shown(2, 'Second') };
    rerender(stack(next, [{ card: first, choices, rating: 'good' }], gone));
    expect(screen.getByText('First').closest('article')).toBe(element);
    expect(element?.getAttribute('aria-hidden')).toBe('true');
    expect(element?.hasAttribute('inert')).toBe(true);
    expect(document.activeElement?.textContent).toBe('Second');
    vi.advanceTimersByTime(1_000);
    expect(gone).toHaveBeenCalledExactlyOnceWith(1);
    vi.useRealTimers();
  });

  it('says that it is busy while a card is fetched', () => {
    const { container } = render(stack({ kind: 'loading' }));
    expect(container.querySelector('[aria-busy=true]')).toBeTruthy();
  });
});
