import { useMemo, useRef } from 'preact/hooks';
import type { BrowseModel } from '../../../state/browse-model.ts';
import type { CardSelection } from '../../../state/card-selection.ts';

/** So long a finger rests on a row for it to be selected. */
const LONG_MS = 500;
/** A finger that moves so many pixels scrolls. */
const STILL = 10;

interface Press {
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Rows are selected by a long press, then by taps, and up to one with the Shift key; a tap opens a card otherwise. */
export function useRowPress(model: BrowseModel, selection: CardSelection, active: number) {
  const before = useRef(active);
  const current = useRef(active);
  current.current = active;
  return useMemo(() => {
    let press: Press | null = null;
    let wasHeld = false;
    const toggle = (place: number): void => {
      const row = model.row(place);
      if (!row) return;
      selection.begin();
      selection.toggle(row.card, place);
    };
    const letGo = (): void => {
      if (press) clearTimeout(press.timer);
      press = null;
    };
    return {
      onPointerDown(event: PointerEvent): void {
        // The focus comes to the row before the click does.
        before.current = current.current;
        wasHeld = false;
        letGo();
        const place = placeOf(event.target);
        if (event.pointerType === 'mouse' || place === null) return;
        const hold = (): void => {
          wasHeld = true;
          toggle(place);
        };
        press = { x: event.clientX, y: event.clientY, timer: setTimeout(hold, LONG_MS) };
      },
      onPointerMove({ clientX, clientY }: PointerEvent): void {
        if (press && Math.hypot(clientX - press.x, clientY - press.y) > STILL) letGo();
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onContextMenu(event: Event): void {
        if (press) event.preventDefault();
      },
      onClick(event: MouseEvent): void {
        const place = placeOf(event.target);
        if (place === null || (!wasHeld && !event.shiftKey && !selection.isOn.peek())) return;
        event.preventDefault();
        if (event.shiftKey) void selection.extend(place, before.current);
        else if (!wasHeld) toggle(place);
        wasHeld = false;
      },
    };
  }, [model, selection]);
}

function placeOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return row ? Number(row.dataset.place) : null;
}
