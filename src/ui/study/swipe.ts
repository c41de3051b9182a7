import type { Rating } from '../../domain/event.ts';

/** How far, and how fast, a card has been pulled from its place. Right and down are positive. */
export interface Pull {
  readonly dx: number;
  readonly dy: number;
  /** Pixels a millisecond, at the end of the pull. */
  readonly vx: number;
  readonly vy: number;
}

/** The same pull seen from the other side: where text runs from right to left, so do the ratings. */
export const mirrored = (pull: Pull): Pull => ({ ...pull, dx: -pull.dx, vx: -pull.vx });

interface Heading {
  readonly rating: Rating;
  readonly distance: number;
  readonly speed: number;
  readonly reach: number;
}

/** How far a finger moves before it is known what it wants. */
const SLOP = 8;
/** How far a card is pulled, in pixels, to be rated when let go. */
const REACH_SIDEWAYS = 88;
const REACH_UP = 104;
/** A flick rates from less far. */
const FLICK_DISTANCE = 32;
const FLICK_SPEED = 0.5;
/** Moving back this fast says "no, wait". */
const RETREAT_SPEED = 0.2;

export type Intent = 'undecided' | 'swipe' | 'other';

/** What a first movement wants: to pull the card, or something else (to scroll, to select). */
export function swipeIntent(dx: number, dy: number, mayRise: boolean): Intent {
  if (Math.hypot(dx, dy) < SLOP) return 'undecided';
  if (Math.abs(dx) > Math.abs(dy)) return 'swipe';
  return mayRise && dy < 0 ? 'swipe' : 'other';
}

/** The rating that a card is being pulled towards: to the side that its button stands on. */
export function swipeTowards(pull: Pull, mayRise: boolean): Rating | null {
  return headingOf(pull, mayRise)?.rating ?? null;
}

/** Whether the card has come far enough to be rated if it were let go here. */
export function isArmed(pull: Pull, mayRise: boolean): boolean {
  const heading = headingOf(pull, mayRise);
  return heading !== null && heading.distance >= heading.reach;
}

/** The rating that a card gets when it is let go; null where it springs back. */
export function swipeOutcome(pull: Pull, mayRise: boolean): Rating | null {
  const heading = headingOf(pull, mayRise);
  if (!heading || heading.speed <= -RETREAT_SPEED) return null;
  const isFlick = heading.speed >= FLICK_SPEED && heading.distance >= FLICK_DISTANCE;
  return isFlick || heading.distance >= heading.reach ? heading.rating : null;
}

function headingOf({ dx, dy, vx, vy }: Pull, mayRise: boolean): Heading | null {
  if (mayRise && Math.abs(dy) > Math.abs(dx)) {
    return dy < 0 ? { rating: 'easy', distance: -dy, speed: -vy, reach: REACH_UP } : null;
  }
  if (dx === 0) return null;
  return dx > 0
    ? { rating: 'good', distance: dx, speed: vx, reach: REACH_SIDEWAYS }
    : { rating: 'again', distance: -dx, speed: -vx, reach: REACH_SIDEWAYS };
}
