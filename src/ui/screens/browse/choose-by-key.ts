import type { CardId } from '../../../domain/ids.ts';
import type { CardSelection } from '../../../state/card-selection.ts';

interface Choice {
  readonly selection: CardSelection;
  /** The card that has the focus, if it is there. */
  readonly card: CardId | undefined;
  readonly active: number;
  readonly count: number;
}

/** What keys select in a list, besides ranges; false for those that select nothing. */
export function chooseByKey(event: KeyboardEvent, { selection, card, active, count }: Choice): boolean {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 'a' && !event.shiftKey && !event.altKey) {
    void selection.all(count);
    return true;
  }
  if (isCommand || event.altKey) return false;
  if (event.key !== ' ' || !card) return false;
  selection.begin();
  selection.toggle(card, active);
  return true;
}
