// @vitest-environment happy-dom
import { render, type JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Rating } from '../../../../src/domain/event.ts';
import { loadSwipes, useSwipe } from '../../../../src/ui/study/use-swipe.ts';

function Card({ onRate }: { readonly onRate: (rating: Rating) => void }): JSX.Element {
  const frame = useRef<HTMLElement>(null);
  useSwipe(frame, { enabled: true, mayRise: true, onRate });
  return <article ref={frame}>Text</article>;
}

beforeEach(() => {
  document.body.replaceChildren();
  HTMLElement.prototype.setPointerCapture = () => undefined;
});

it('a card can be pulled as soon as it shows: no frame goes by before that', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const rated: Rating[] = [];
  await loadSwipes();
  render(<Card onRate={(rating) => rated.push(rating)} />, document.body);
  // What was loaded before is at hand a moment later, which is no frame.
  await new Promise((resolve) => setImmediate(resolve));
  pull(document.querySelector('article')!, -140);
  expect(rated).toEqual(['again']);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function pull(card: HTMLElement, distance: number): void {
  const send = (kind: string, clientX: number, buttons: number): boolean =>
    card.dispatchEvent(
      new PointerEvent(kind, {
        bubbles: true,
        isPrimary: true,
        pointerId: 1,
        clientX,
        clientY: 400,
        buttons,
      }),
    );
  send('pointerdown', 200, 1);
  send('pointermove', 200 + distance / 2, 1);
  send('pointermove', 200 + distance, 1);
  send('pointerup', 200 + distance, 0);
}
