import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { markScrollers } from './sideways.ts';

/** Whether all of a card shows without scrolling, and its wide parts marked; `shown` names what it shows now. */
export function useFits(frame: RefObject<HTMLElement | null>, shown: string): boolean {
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => {
      setFits(element.scrollHeight <= element.clientHeight + 1);
      markScrollers(element);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [frame, shown]);
  return fits;
}
