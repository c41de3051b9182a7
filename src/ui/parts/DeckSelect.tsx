import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { DeckChoice } from '../../state/stats-model.ts';
import { Select } from './Select.tsx';

interface DeckSelectProps {
  readonly name: string;
  readonly decks: readonly DeckChoice[];
  readonly chosen: DeckId | null;
  /** What stands for no deck. */
  readonly none: string;
  readonly onChoose: (deck: DeckId | null) => void;
}

/** A step to the inside for each deck around, as far as a narrow list has room. */
const STEP = '\u2003';
const MOST_STEPS = 6;

/** One deck of all, or none. */
export function DeckSelect({ name, decks, chosen, none, onChoose }: DeckSelectProps): JSX.Element {
  const choices = decks.map((deck) => ({
    value: deck.id,
    label: `${STEP.repeat(Math.min(deck.depth, MOST_STEPS))}${deck.name}`,
  }));
  return (
    <Select<DeckId | ''>
      name={name}
      choices={[{ value: '', label: none }, ...choices]}
      value={chosen ?? ''}
      onChange={(deck) => onChoose(deck === '' ? null : deck)}
    />
  );
}
