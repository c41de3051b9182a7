import { useSignal } from '@preact/signals';
import type { Rating } from '../../domain/event.ts';
import type { RatingChoice, ShownCard } from '../../state/study-phase.ts';

/** A rated card on its way out, above the next one that is already there. */
export interface LeavingCard {
  readonly card: ShownCard;
  readonly choices: readonly RatingChoice[];
  readonly rating: Rating;
}

export interface Leaving {
  readonly cards: readonly LeavingCard[];
  readonly add: (card: LeavingCard) => void;
  readonly remove: (showing: number) => void;
}

export function useLeaving(): Leaving {
  const cards = useSignal<readonly LeavingCard[]>([]);
  return {
    cards: cards.value,
    add: (card) => {
      cards.value = [...cards.value, card];
    },
    remove: (showing) => {
      cards.value = cards.value.filter(({ card }) => card.showing !== showing);
    },
  };
}
