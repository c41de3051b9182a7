import type { ComponentChildren, JSX } from 'preact';
import type { StudyPhase } from '../../state/study-phase.ts';
import { Button } from '../parts/Button.tsx';
import { words } from '../words/words.ts';
import { RatingBar } from './RatingBar.tsx';
import type { StudyActions } from './study-actions.ts';
import './StudyDock.css';

interface StudyDockProps {
  readonly phase: StudyPhase;
  /** Whether keys of one character do something. */
  readonly keys: boolean;
  readonly actions: StudyActions;
  /** What is to be said above the buttons. */
  readonly children: ComponentChildren;
}

/** What the thumb reaches: turning the card, rating it. */
export function StudyDock({ phase, keys, actions, children }: StudyDockProps): JSX.Element {
  return (
    <div class="study-dock">
      {children}
      {phase.kind === 'front' && (
        <Button kind="primary" keys="Space Enter" onClick={actions.turn}>
          {words.studying.showAnswer}
        </Button>
      )}
      {phase.kind === 'back' && <RatingBar choices={phase.choices} keys={keys} onRate={actions.rate} />}
    </div>
  );
}
