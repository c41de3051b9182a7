import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const TAKES_TAPS = 'a, audio, button, input, select, textarea, summary, label, figure';

/** A tap on a card, where it is meant for the card. Keys do the same for the whole screen (`useStudyKeys`). */
export function useTap(card: RefObject<HTMLElement | null>, onTap: () => void): void {
  const latest = useRef(onTap);
  latest.current = onTap;
  useEffect(() => {
    const onClick = (event: Event): void => {
      if (isForCard(event)) latest.current();
    };
    const element = card.current;
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [card]);
}

/** Not for a link in it, nor the end of selecting its text. */
function isForCard({ target }: Event): boolean {
  if (target instanceof Element && target.closest(TAKES_TAPS)) return false;
  return getSelection()?.isCollapsed !== false;
}
