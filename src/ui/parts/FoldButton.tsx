import { ChevronDown } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import type { DeckLine } from '../../state/decks-model.ts';
import { moreWords } from '../words/more-words.ts';
import { Icon } from './Icon.tsx';
import './FoldButton.css';

interface FoldButtonProps {
  readonly app: AppModel;
  readonly line: DeckLine;
}

/** Folds the decks inside a deck away, on this device. */
export function FoldButton({ app, line: { id, name } }: FoldButtonProps): JSX.Element {
  const { folded } = app.device.value;
  const isOpen = !folded.includes(id);
  const toggle = (): void => {
    const others = folded.filter((other) => other !== id);
    app.device.value = { ...app.device.value, folded: isOpen ? [...others, id] : others };
  };
  return (
    <button
      type="button"
      class="fold-button"
      aria-label={moreWords.order.foldable(name)}
      aria-expanded={isOpen}
      onClick={toggle}
    >
      <Icon node={ChevronDown} />
    </button>
  );
}
