import type { JSX } from 'preact';
import { RATINGS, type Rating } from '../../domain/event.ts';
import { words } from '../words/words.ts';
import './AnswerStrip.css';

const WIDTH = 330;
const HEIGHT = 26;
const WIDEST = 10;
const SHARE = 0.7;

/** The day's answers in their order, one mark each, those that failed shorter; their numbers stand below as words. */
export function AnswerStrip({ ratings }: { readonly ratings: readonly Rating[] }): JSX.Element {
  const step = Math.min(WIDTH / ratings.length, WIDEST / SHARE);
  const width = step * SHARE;
  return (
    <figure class="answer-strip" aria-label={words.studying.strip}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {ratings.map((rating, place) => {
          const height = rating === 'again' ? 16 : HEIGHT;
          return (
            <rect
              key={place}
              class={rating}
              x={place * step}
              y={HEIGHT - height}
              width={width}
              height={height}
              rx={Math.min(3, width / 2)}
            />
          );
        })}
      </svg>
      <figcaption>
        {RATINGS.map((rating) => ({ rating, times: ratings.filter((each) => each === rating).length })).map(
          ({ rating, times }) =>
            times > 0 && (
              <span key={rating} class={rating}>
                {words.studying.rating(rating)} {words.number(times)}
              </span>
            ),
        )}
      </figcaption>
    </figure>
  );
}
