import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SwipeGesture, type SwipeSetting, type SwipeSign } from './swipe-gesture.ts';

/** Lets a card be pulled to its rating. What it says meanwhile; null while it lies in its place. */
export function useSwipe(
  card: RefObject<HTMLElement | null>,
  setting: Omit<SwipeSetting, 'onSign'>,
): SwipeSign | null {
  const sign = useSignal<SwipeSign | null>(null);
  const onSign = (next: SwipeSign | null): void => {
    const now = sign.peek();
    if (now?.rating !== next?.rating || now?.armed !== next?.armed) sign.value = next;
  };
  const latest = useRef<SwipeSetting>({ ...setting, onSign });
  latest.current = { ...setting, onSign };
  useEffect(() => {
    if (card.current) return new SwipeGesture(card.current, () => latest.current).listen();
  }, [card]);
  return sign.value;
}
