import type { JSX } from 'preact';
import type { DeckCounts, DeckLine } from '../../state/decks-model.ts';
import { addressOf } from '../../state/route.ts';
import { words } from '../words/words.ts';
import { COUNT_KINDS, CountWord } from './CountKind.tsx';
import { Ring } from './Ring.tsx';
import './DeckList.css';

interface DeckListProps {
  readonly lines: readonly DeckLine[];
  readonly label: string;
  /** How deep the outermost of these decks lies. */
  readonly depth?: number;
}

export function DeckList({ lines, label, depth = 0 }: DeckListProps): JSX.Element {
  return (
    <ul class="deck-list" aria-label={label}>
      {lines.map((line) => (
        <DeckItem key={line.id} line={line} depth={line.depth - depth} />
      ))}
    </ul>
  );
}

function DeckItem({ line, depth }: { readonly line: DeckLine; readonly depth: number }): JSX.Element {
  const { id, name, cards, known, counts } = line;
  return (
    <li style={{ '--depth': depth }}>
      <Ring share={known} />
      <div class="deck">
        <a href={addressOf({ screen: 'deck', deck: id })} dir="auto">
          {name}
        </a>
        <small>
          {words.cards(cards)}
          <span class="visually-hidden">, {words.seen(known)}</span>
        </small>
      </div>
      <Counts counts={counts} />
    </li>
  );
}

function Counts({ counts }: { readonly counts: DeckCounts }): JSX.Element {
  const shown = COUNT_KINDS.filter(({ kind }) => counts[kind] > 0);
  if (shown.length === 0) return <small class="counts none">{words.counts.none}</small>;
  return (
    <span class="counts">
      {shown.map(({ kind, tone }) => (
        <span key={kind} class={tone}>
          {words.number(counts[kind])}{' '}
          <small>
            <CountWord kind={kind} />
          </small>
        </span>
      ))}
    </span>
  );
}
