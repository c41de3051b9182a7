import type { JSX } from 'preact';
import type { Rating } from '../../domain/event.ts';
import { longSpan, shortSpan } from '../../state/spans.ts';
import type { RatingChoice } from '../../state/study-phase.ts';
import { studyWords } from '../words/study.ts';
import './RatingBar.css';

interface RatingBarProps {
  readonly choices: readonly RatingChoice[];
  readonly onRate: (rating: Rating) => void;
}

/** The four answers to "did you know it?", each with when it brings the card back. */
export function RatingBar({ choices, onRate }: RatingBarProps): JSX.Element {
  return (
    <fieldset class="ratings" aria-label={studyWords.ratings}>
      {choices.map(({ rating, returns }) => (
        <button
          key={rating}
          type="button"
          class={rating}
          aria-label={studyWords.ratingReturns(rating, longSpan(returns))}
          onClick={() => onRate(rating)}
        >
          <b>{studyWords.rating(rating)}</b>
          <small>{shortSpan(returns)}</small>
        </button>
      ))}
    </fieldset>
  );
}
