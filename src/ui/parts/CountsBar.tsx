import type { JSX } from 'preact';
import type { DeckCounts } from '../../state/decks-model.ts';
import { words } from '../words/en.ts';
import './CountsBar.css';

const KINDS = [
  { kind: 'fresh', tone: 'new' },
  { kind: 'learning', tone: 'learn' },
  { kind: 'due', tone: 'due' },
] as const;

/** What a deck gives today, drawn in proportion, and each number with its word. */
export function CountsBar({ counts }: { readonly counts: DeckCounts }): JSX.Element {
  return (
    <div class="counts-bar">
      <div class="drawn" aria-hidden="true">
        {KINDS.filter(({ kind }) => counts[kind] > 0).map(({ kind, tone }) => (
          <span key={kind} class={tone} style={{ flexGrow: counts[kind] }} />
        ))}
      </div>
      <ul>
        {KINDS.map(({ kind, tone }) => (
          <li key={kind}>
            <b class={tone}>{words.number(counts[kind])}</b> <span>{words.counts[kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
