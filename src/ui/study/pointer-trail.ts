import type { Pull } from './swipe.ts';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Speed is that of this last while, in milliseconds: a finger that rests before it lets go does not flick. */
const WHILE = 80;

/** Where a finger went since it came down. */
export class PointerTrail {
  private readonly start: Point;
  private recent: readonly Point[];

  constructor(event: PointerEvent) {
    this.start = pointOf(event);
    this.recent = [this.start];
  }

  /** How far the card is pulled now, and how fast. */
  follow(event: PointerEvent): Pull {
    const now = pointOf(event);
    this.recent = [...this.recent.filter(({ at }) => now.at - at <= WHILE), now];
    const first = this.recent[0] ?? now;
    const time = Math.max(1, now.at - first.at);
    return {
      dx: now.x - this.start.x,
      dy: now.y - this.start.y,
      vx: (now.x - first.x) / time,
      vy: (now.y - first.y) / time,
    };
  }
}

const pointOf = ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): Point => ({ x, y, at });
