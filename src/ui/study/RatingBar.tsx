import type { JSX } from 'preact';
import { RATINGS, type Rating } from '../../domain/event.ts';
import type { RatingChoice } from '../../state/study-phase.ts';
import { words } from '../words/words.ts';
import './RatingBar.css';

interface RatingBarProps {
  readonly choices: readonly RatingChoice[];
  /** Whether keys of one character rate. */
  readonly keys: boolean;
  readonly onRate: (rating: Rating) => void;
}

/** The four answers to "did you know it?", each with when it brings the card back. */
export function RatingBar({ choices, keys, onRate }: RatingBarProps): JSX.Element {
  return (
    <fieldset class="ratings" aria-label={words.studying.ratings}>
      {choices.map(({ rating, returns }) => (
        <button
          key={rating}
          type="button"
          class={rating}
          aria-keyshortcuts={keys ? String(RATINGS.indexOf(rating) + 1) : undefined}
          onClick={() => onRate(rating)}
        >
          <b>
            {words.studying.rating(rating)}
            <span class="said">{words.studying.returns(returns)}</span>
          </b>
          <small aria-hidden="true">{words.studying.shortSpan(returns)}</small>
        </button>
      ))}
    </fieldset>
  );
}
