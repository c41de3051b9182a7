import type { JSX } from 'preact';
import type { Rating } from '../../domain/event.ts';
import type { RatingChoice } from '../../state/study-phase.ts';
import { words } from '../words/en.ts';
import './RatingBar.css';

interface RatingBarProps {
  readonly choices: readonly RatingChoice[];
  readonly onRate: (rating: Rating) => void;
}

/** The four answers to "did you know it?", each with when it brings the card back. */
export function RatingBar({ choices, onRate }: RatingBarProps): JSX.Element {
  return (
    <fieldset class="ratings" aria-label={words.studying.ratings}>
      {choices.map(({ rating, returns }) => (
        <button
          key={rating}
          type="button"
          class={rating}
          aria-label={words.studying.ratingReturns(rating, returns)}
          onClick={() => onRate(rating)}
        >
          <b>{words.studying.rating(rating)}</b>
          <small>{words.studying.shortSpan(returns)}</small>
        </button>
      ))}
    </fieldset>
  );
}
