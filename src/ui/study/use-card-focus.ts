import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface CardFocus {
  readonly frame: RefObject<HTMLElement | null>;
  readonly question: RefObject<HTMLElement | null>;
  readonly answer: RefObject<HTMLElement | null>;
  readonly showing: number;
  readonly side: 'front' | 'back';
}

/** How far down a card, as a share of its height, an answer may begin and still be seen. */
const SEEN = 0.65;
/** Pixels of a long question that stay above its answer. */
const ABOVE = 28;

/**
 * Focus goes to what is new, so that it is read out: the next question, the answer that came. On the first card it stays
 * on the screen's heading.
 */
export function useCardFocus({ frame, question, answer, showing, side }: CardFocus): void {
  useLayoutEffect(() => {
    if (side === 'front') {
      if (showing > 1) question.current?.focus({ preventScroll: true });
      return;
    }
    answer.current?.focus({ preventScroll: true });
    if (frame.current && answer.current) bringIntoView(frame.current, answer.current);
  }, [frame, question, answer, showing, side]);
}

function bringIntoView(frame: HTMLElement, answer: HTMLElement): void {
  const isSeen = answer.offsetTop < frame.clientHeight * SEEN;
  frame.scrollTop = isSeen ? 0 : answer.offsetTop - ABOVE;
}
