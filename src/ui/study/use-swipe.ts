import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SwipeSetting, SwipeSign } from './swipe-gesture.ts';

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
  const { enabled } = setting;
  // With the card, not a frame after it: what shows can be pulled.
  useLayoutEffect(
    () => (enabled && card.current ? listen(card.current, () => latest.current) : undefined),
    [card, enabled],
  );
  return sign.value;
}

/** The first card shows without what a finger needs on a turned one. */
export const loadSwipes = () => import('./swipe-gesture.ts');

function listen(card: HTMLElement, setting: () => SwipeSetting): () => void {
  const ends = new AbortController();
  const start = async (): Promise<void> => {
    // Out of reach for now: the buttons rate as well, and the next card asks again.
    const swipes = await loadSwipes().catch(() => null);
    if (!swipes || ends.signal.aborted) return;
    ends.signal.addEventListener('abort', new swipes.SwipeGesture(card, setting).listen());
  };
  void start();
  // The click that ends a pull of the mouse comes after its card was rated: it is still to be kept from the next one.
  return () => void setTimeout(() => ends.abort());
}
