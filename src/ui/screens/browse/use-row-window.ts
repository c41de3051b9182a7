import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface RowWindow {
  readonly first: number;
  readonly end: number;
  /** Whether a row is on the screen, or just beyond its edge. */
  readonly isSeen: (place: number) => boolean;
  /** The rows that are in the page: those of the window, and the one that the keys lead on from. */
  readonly places: readonly number[];
  /** Rows that fit on the screen. */
  readonly page: number;
  readonly active: number;
  readonly setActive: (place: number) => void;
}

/** Rows beyond the edges of the screen; the window moves by so many, not with every row. */
const BEYOND = 4;

/** Which rows of a long list are about to be seen: the list is as high as all of them, each as high as any other. */
export function useRowWindow(list: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [seen, see] = useState<Seen>({ first: 0, end: BEYOND * 4, page: BEYOND, top: 0, bottom: BEYOND * 4 });
  const [chosen, setActive] = useState(0);
  useLayoutEffect(() => {
    const look = (): void => {
      if (list.current) see((before) => same(before, windowOf(list.current, count)));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [list, count]);
  const active = Math.min(chosen, count - 1);
  const first = Math.min(seen.first, count);
  const end = Math.min(seen.end, count);
  const places = Array.from({ length: end - first }, (_, i) => first + i);
  if (active < first) places.unshift(active);
  if (active >= end && active >= 0) places.push(active);
  const isSeen = (place: number): boolean => place >= seen.top && place < seen.bottom;
  return { first, end, places, isSeen, page: seen.page, active, setActive };
}

interface Seen {
  readonly first: number;
  readonly end: number;
  readonly page: number;
  /** The rows on the screen, as of when the window moved last. */
  readonly top: number;
  readonly bottom: number;
}

const same = (before: Seen, after: Seen): Seen =>
  before.first === after.first && before.end === after.end && before.page === after.page ? before : after;

const stepped = (place: number, by: number): number => (Math.floor(place / BEYOND) + by) * BEYOND;

function windowOf(list: HTMLElement | null, count: number): Seen {
  const { top = 0, height = 0 } = list?.getBoundingClientRect() ?? {};
  const row = Math.max(1, height / Math.max(1, count));
  const [above, below] = [-top / row, (innerHeight - top) / row];
  return {
    first: Math.max(0, stepped(above, -1)),
    end: Math.max(0, stepped(below, 2)),
    top: Math.floor(above),
    bottom: Math.ceil(below),
    page: Math.max(1, Math.floor(innerHeight / row / 2)),
  };
}
