import type { JSX } from 'preact';
import type { RatingChoice } from '../../state/study-phase.ts';
import { words } from '../words/words.ts';
import './SwipeStamp.css';

interface SwipeStampProps {
  readonly choice: RatingChoice;
  /** Whether letting go would give this rating. */
  readonly armed: boolean;
}

/** What a card that is being pulled will get. The buttons say the same, so only eyes need it. */
export function SwipeStamp({ choice: { rating, returns }, armed }: SwipeStampProps): JSX.Element {
  return (
    <div class={`swipe-stamp ${rating}`} data-armed={armed} aria-hidden="true">
      {words.studying.rating(rating)} <small>{words.studying.shortSpan(returns)}</small>
    </div>
  );
}
