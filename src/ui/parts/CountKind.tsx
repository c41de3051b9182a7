import type { JSX } from 'preact';
import type { DeckCounts } from '../../state/decks-model.ts';
import { words } from '../words/words.ts';
import './CountKind.css';

/** What a deck gives a day, each kind in its colour (a class of this name). */
export const COUNT_KINDS = [
  { kind: 'fresh', tone: 'new' },
  { kind: 'learning', tone: 'learn' },
  { kind: 'due', tone: 'due' },
] as const;

/** The word beside a number, which may be shorter to the eye than to the ear. */
export function CountWord({ kind }: { readonly kind: keyof DeckCounts }): JSX.Element {
  const shown = words.counts[kind];
  const said = words.countsSaid[kind];
  if (shown === said) return <>{shown}</>;
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="visually-hidden">{said}</span>
    </>
  );
}
