import { ChevronDown } from 'lucide';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DeckId } from '../../domain/ids.ts';
import type { DeckChoice } from '../../state/stats-model.ts';
import { Icon } from './Icon.tsx';
import './DeckSelect.css';

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
  const id = useId();
  const choose = (value: string): void => onChoose(decks.find((deck) => deck.id === value)?.id ?? null);
  return (
    <div class="deck-select">
      <label for={id}>{name}</label>
      <div class="choice">
        <select id={id} value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{none}</option>
          {decks.map((deck) => (
            <option key={deck.id} value={deck.id}>
              {STEP.repeat(Math.min(deck.depth, MOST_STEPS))}
              {deck.name}
            </option>
          ))}
        </select>
        <Icon node={ChevronDown} />
      </div>
    </div>
  );
}
