// @vitest-environment happy-dom
import { useSignal } from '@preact/signals';
import { render, type JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Rating } from '../../../../src/domain/event.ts';
import { loadSwipes, useSwipe } from '../../../../src/ui/study/use-swipe.ts';

let rated: Rating[];

/** It can be pulled until it is rated. */
function Card(): JSX.Element {
  const frame = useRef<HTMLElement>(null);
  const isRated = useSignal(false);
  const onRate = (rating: Rating): void => {
    rated.push(rating);
    isRated.value = true;
  };
  useSwipe(frame, { enabled: !isRated.value, mayRise: true, onRate });
  return <article ref={frame}>Text</article>;
}

beforeEach(async () => {
  rated = [];
  HTMLElement.prototype.setPointerCapture = () => undefined;
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await loadSwipes();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Card />, root);
  // What was loaded before is at hand a moment later, which is no frame.
  await aMoment();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const aMoment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const card = (): HTMLElement => document.querySelector('article')!;

it('a card can be pulled as soon as it shows: no frame goes by before that', () => {
  pull(-140);
  expect(rated).toEqual(['again']);
});

it('the click at the end of a pull reaches nobody, though its card is rated by then', async () => {
  const onClick = vi.fn<() => void>();
  document.body.addEventListener('click', onClick, { once: true });
  pull(140);
  await aMoment();
  card().click();
  expect(onClick).not.toHaveBeenCalled();

  vi.runAllTimers();
  card().click();
  expect(onClick).toHaveBeenCalled();
});

function pull(distance: number): void {
  send('pointerdown', 200, 1);
  send('pointermove', 200 + distance / 2, 1);
  send('pointermove', 200 + distance, 1);
  send('pointerup', 200 + distance, 0);
}

const send = (kind: string, clientX: number, buttons: number): boolean =>
  card().dispatchEvent(
    new PointerEvent(kind, { bubbles: true, isPrimary: true, pointerId: 1, clientX, clientY: 400, buttons }),
  );
