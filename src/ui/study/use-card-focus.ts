import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface CardFocus {
  readonly question: RefObject<HTMLElement | null>;
  readonly answer: RefObject<HTMLElement | null>;
  readonly showing: number;
  readonly side: 'front' | 'back';
}

/**
 * Focus goes to what is new, so that it is read out: the next question, the answer that came. On the first card it stays
 * on the screen's heading.
 */
export function useCardFocus({ question, answer, showing, side }: CardFocus): void {
  useLayoutEffect(() => {
    if (side === 'back') answer.current?.focus({ preventScroll: true });
    else if (showing > 1) question.current?.focus({ preventScroll: true });
  }, [question, answer, showing, side]);
}
