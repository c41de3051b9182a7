import { useSignal, type Signal } from '@preact/signals';
import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Shape } from '../../../../domain/occlusion.ts';
import {
  CORNERS,
  drawnBy,
  movedBy,
  placeBetween,
  type Corner,
  type Place,
  type Point,
} from '../../../../domain/shape-places.ts';
import type { EditorDrawing } from '../../../../state/editor-drawing.ts';

/** A finger that moves less has only touched. */
const SLACK_PX = 6;

type Pointed = TargetedPointerEvent<HTMLElement>;

interface Drag {
  readonly pointer: number;
  readonly from: Point;
  /** What is moved, or sized by a corner; null where a new shape is drawn. */
  readonly shape: Shape | null;
  readonly corner: Corner | null;
  isBegun: boolean;
}

/** What is under a finger and not yet let go. */
interface Drawn {
  /** Null for a new shape. */
  readonly ordinal: number | null;
  readonly place: Place;
}

/** Draws, moves and sizes shapes by dragging, one pointer at a time. */
export function useDrag(drawing: EditorDrawing, onReach: () => void) {
  const drawn: Signal<Drawn | null> = useSignal<Drawn | null>(null);
  const drag = useRef<Drag | null>(null);
  const end = (): void => {
    drag.current = null;
    drawn.value = null;
  };
  const isOf = ({ pointerId }: Pointed): boolean => drag.current?.pointer === pointerId;
  return {
    drawn,
    onPointerDown(event: Pointed): void {
      const from = fractionsOf(event);
      if (drag.current || event.button !== 0 || !from) return;
      const corner = cornerAt(event.target);
      const ordinal = corner ? drawing.selected.peek() : ordinalAt(event.target);
      const shape = drawing.shapes.peek().find((each) => each.ordinal === ordinal) ?? null;
      drag.current = { pointer: event.pointerId, from, shape, corner, isBegun: false };
      drawing.selected.value = shape?.ordinal ?? null;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: Pointed): void {
      const now = fractionsOf(event);
      if (!drag.current || !isOf(event) || !now) return;
      drag.current.isBegun ||= distance(drag.current.from, now, event.currentTarget) > SLACK_PX;
      if (!drag.current.isBegun) return;
      drawn.value = { ordinal: drag.current.shape?.ordinal ?? null, place: placeOf(drag.current, now) };
    },
    onPointerUp(event: Pointed): void {
      if (!isOf(event)) return;
      const done = drawn.peek();
      if (done) onReach();
      if (done?.ordinal === null) drawing.add(done.place);
      else if (done) drawing.place(done.ordinal, done.place);
      end();
    },
    onPointerCancel(event: Pointed): void {
      if (isOf(event)) end();
    },
  };
}

function placeOf({ from, shape, corner }: Drag, now: Point): Place {
  if (!shape) return placeBetween(from, now);
  const by = { x: now.x - from.x, y: now.y - from.y };
  const { x, y, w, h } = shape;
  return corner ? drawnBy({ x, y, w, h }, corner, by) : movedBy({ x, y, w, h }, by);
}

/** Null as long as the picture has no size. */
function fractionsOf({ clientX, clientY, currentTarget }: Pointed): Point | null {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: (clientX - left) / width, y: (clientY - top) / height } : null;
}

function distance(a: Point, b: Point, area: Element): number {
  const { width, height } = area.getBoundingClientRect();
  return Math.hypot((a.x - b.x) * width, (a.y - b.y) * height);
}

const dataAt = (target: EventTarget | null, name: 'corner' | 'ordinal'): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] : undefined;

const cornerAt = (target: EventTarget | null): Corner | null =>
  CORNERS.find((corner) => corner === dataAt(target, 'corner')) ?? null;

/** Of the shape at which something happened. */
export function ordinalAt(target: EventTarget | null): number | null {
  const ordinal = dataAt(target, 'ordinal');
  return ordinal === undefined ? null : Number(ordinal);
}
