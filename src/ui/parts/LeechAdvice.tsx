import type { JSX } from 'preact';
import { addressOf } from '../../state/route.ts';
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
      <a class="button text" href={addressOf({ screen: 'browse', query: 'tag:leech', sort: null })}>
        {leech.list}
      </a>
    </div>
  );
}
