import type { JSX } from 'preact';
import type { DeckCounts } from '../../state/decks-model.ts';
import { words } from '../words/words.ts';
import { COUNT_KINDS, CountWord } from './CountKind.tsx';
import './CountsBar.css';

/** What a deck gives today, drawn in proportion, and each number with its word. */
export function CountsBar({ counts }: { readonly counts: DeckCounts }): JSX.Element {
  return (
    <div class="counts-bar">
      <div class="drawn" aria-hidden="true">
        {COUNT_KINDS.filter(({ kind }) => counts[kind] > 0).map(({ kind, tone }) => (
          <span key={kind} class={tone} style={{ flexGrow: counts[kind] }} />
        ))}
      </div>
      <ul>
        {COUNT_KINDS.map(({ kind, tone }) => (
          <li key={kind}>
            <b class={tone}>{words.number(counts[kind])}</b>{' '}
            <small>
              <CountWord kind={kind} />
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
