import type { JSX } from 'preact';
import { moreWords } from '../words/more-words.ts';
import './LeechAdvice.css';

/** A word on what helps with a card that keeps slipping. */
export function LeechAdvice(): JSX.Element {
  const { leech } = moreWords.order;
  return (
    <div class="leech-advice">
      <b>{leech.why}</b>
      <ul>
        {[leech.split, leech.reword, leech.twin, leech.hook].map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}
