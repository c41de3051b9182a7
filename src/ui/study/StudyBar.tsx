import type { JSX } from 'preact';
import { Undo2, X } from 'lucide';
import { IconButton } from '../parts/Button.tsx';
import { words } from '../words/words.ts';
import type { StudyActions } from './study-actions.ts';
import './StudyBar.css';

interface StudyBarProps {
  readonly answered: number;
  readonly left: number;
  readonly canUndo: boolean;
  /** Whether keys of one character do something. */
  readonly keys: boolean;
  readonly actions: StudyActions;
}

/** The way out, how far the session is, the way back. */
export function StudyBar({ answered, left, canUndo, keys, actions }: StudyBarProps): JSX.Element {
  return (
    <header class="study-bar">
      <IconButton node={X} label={words.studying.close} keys="Escape" onClick={actions.close} />
      <StudyProgress answered={answered} left={left} />
      <IconButton
        node={Undo2}
        label={words.studying.undo}
        disabled={!canUndo}
        keys={keys ? 'U Control+Z' : 'Control+Z'}
        onClick={actions.undo}
      />
    </header>
  );
}

function StudyProgress({ answered, left }: Pick<StudyBarProps, 'answered' | 'left'>): JSX.Element {
  const total = Math.max(1, answered + left);
  return (
    <>
      <progress
        class="study-progress"
        aria-label={words.studying.progress}
        aria-valuetext={words.studying.cardsLeft(left)}
        max={total}
        value={total - left}
      />
      <small class="study-left" aria-hidden="true">
        {words.number(left)}
      </small>
    </>
  );
}
