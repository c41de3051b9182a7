import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { markScrollers } from './sideways.ts';

/** Whether all of a card shows, or what scrolls where it doesn't: the card, or on a very low screen the page. */
export type Fit = 'whole' | 'card-scrolls' | 'page-scrolls';

/** How a card fits, and its wide parts marked; `shown` names what it shows now. */
export function useFit(frame: RefObject<HTMLElement | null>, shown: string): Fit {
  const [fit, setFit] = useState<Fit>('whole');
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => {
      setFit(fitOf(element));
      markScrollers(element);
    };
    // It calls in the frame that shows the card, after the layout that the frame needs anyway.
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [frame, shown]);
  return fit;
}

function fitOf(card: HTMLElement): Fit {
  if (isHigherThanItsPlace(card)) return 'card-scrolls';
  return isHigherThanItsPlace(document.documentElement) ? 'page-scrolls' : 'whole';
}

const isHigherThanItsPlace = ({ scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1;
