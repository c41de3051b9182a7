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
      // With the frame's own layout: asked for now, it would have to be done once more.
      requestAnimationFrame(() => window.scrollTo(0, 0));
      return;
    }
    answer.current?.focus({ preventScroll: true });
    if (frame.current && answer.current) bringIntoView(frame.current, answer.current);
  }, [frame, question, answer, showing, side]);
}

/** By scrolling the card, or the page where that is what scrolls. */
function bringIntoView(frame: HTMLElement, answer: HTMLElement): void {
  const isSeen = answer.offsetTop < frame.clientHeight * SEEN;
  frame.scrollTop = isSeen ? 0 : answer.offsetTop - ABOVE;
  const top = answer.getBoundingClientRect().top;
  if (top > window.innerHeight * SEEN) window.scrollBy(0, top - ABOVE);
}

/** Gives the focus back to what is being read: the answer, else the question, else what the screen is called. */
export function focusReading(): void {
  const targets = document.querySelectorAll<HTMLElement>(
    'h1, article:not([aria-hidden="true"]) [tabindex="-1"]',
  );
  [...targets].at(-1)?.focus({ preventScroll: true });
}
