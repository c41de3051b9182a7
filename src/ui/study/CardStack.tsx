import type { JSX } from 'preact';
import type { Rating } from '../../domain/event.ts';
import type { RatingChoice, ShownCard, StudyPhase } from '../../state/study-phase.ts';
import type { StudyActions } from './study-actions.ts';
import { StudyCard } from './StudyCard.tsx';
import type { LeavingCard } from './use-leaving.ts';
import './CardStack.css';

interface CardStackProps {
  readonly phase: StudyPhase;
  readonly leaving: readonly LeavingCard[];
  readonly left: number;
  readonly swipes: boolean;
  readonly actions: StudyActions;
  readonly onGone: (showing: number) => void;
}

/** The card to answer, those just answered on their way out above it, and the edge of the next one below. */
export function CardStack({ phase, leaving, left, onGone, ...card }: CardStackProps): JSX.Element {
  const cards = [...topCard(phase), ...leaving];
  return (
    <div class="card-stack" aria-busy={phase.kind === 'loading'}>
      {left > 1 && phase.kind !== 'done' && <div class="card-below" />}
      {phase.kind === 'loading' && <div class="card-placeholder" />}
      {cards.map(({ rating, ...shown }) => (
        <StudyCard
          key={shown.card.showing}
          {...card}
          {...shown}
          leaving={rating}
          onGone={() => onGone(shown.card.showing)}
        />
      ))}
    </div>
  );
}

interface StackedCard {
  readonly card: ShownCard;
  readonly choices: readonly RatingChoice[] | null;
  readonly rating: Rating | null;
}

function topCard(phase: StudyPhase): readonly StackedCard[] {
  switch (phase.kind) {
    case 'front':
      return [{ card: phase.card, choices: null, rating: null }];
    case 'back':
      return [{ card: phase.card, choices: phase.choices, rating: null }];
    case 'loading':
    case 'done':
      return [];
  }
}
