import { ChevronDown, Layers } from 'lucide';
import type { JSX } from 'preact';
import type { DeckId } from '../../../domain/ids.ts';
import type { DeckChoice } from '../../../state/stats-model.ts';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import './DeckChooser.css';

interface DeckChooserProps {
  readonly decks: readonly DeckChoice[];
  readonly chosen: DeckId | null;
  readonly onChoose: (deck: DeckId | null) => void;
}

/** A step to the inside for each deck around, as far as a narrow list has room. */
const STEP = '\u2003';
const MOST_STEPS = 6;

/** All decks, or one of them. */
export function DeckChooser({ decks, chosen, onChoose }: DeckChooserProps): JSX.Element {
  const choose = (value: string): void => onChoose(decks.find(({ id }) => id === value)?.id ?? null);
  return (
    <label class="deck-chooser">
      <span class="visually-hidden">{moreWords.stats.deck}</span>
      <Icon node={Layers} />
      <select value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{moreWords.stats.allDecks}</option>
        {decks.map(({ id, name, depth }) => (
          <option key={id} value={id}>
            {STEP.repeat(Math.min(depth, MOST_STEPS))}
            {name}
          </option>
        ))}
      </select>
      <Icon node={ChevronDown} />
    </label>
  );
}
