import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { EllipsisVertical, Undo2, X } from 'lucide';
import { IconButton } from '../parts/Button.tsx';
import type { MenuPlace } from '../parts/menu-place.ts';
import { words } from '../words/words.ts';
import type { StudyActions } from './study-actions.ts';
import './StudyBar.css';

interface StudyBarProps {
  readonly answered: number;
  readonly left: number;
  readonly canUndo: boolean;
  /** Whether keys of one character do something. */
  readonly keys: boolean;
  /** Whether a card shows. */
  readonly hasCard: boolean;
  /** Whether what its menu does is done by keys as well. */
  readonly hasTools: boolean;
  readonly menu: Signal<MenuPlace | null>;
  readonly actions: StudyActions;
}

/** The way out, how far the session is, the way back. */
export function StudyBar(props: StudyBarProps): JSX.Element {
  const { answered, left, canUndo, keys, hasCard, hasTools, menu, actions } = props;
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
      <IconButton
        node={EllipsisVertical}
        label={words.studying.menu}
        disabled={!hasCard}
        keys={keys && hasTools ? 'M' : undefined}
        opens="menu"
        onClick={({ currentTarget }) => (menu.value = placeBelow(currentTarget))}
      />
    </header>
  );
}

/** At the end of the bar, where it leaves room for a menu on one side alone. */
function placeBelow(button: EventTarget | null): MenuPlace | null {
  if (!(button instanceof HTMLElement)) return null;
  // Not every browser gives the focus to what is clicked: it comes back from the menu.
  button.focus();
  const { left, right, bottom } = button.getBoundingClientRect();
  return { x: getComputedStyle(button).direction === 'rtl' ? left : right, y: bottom };
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
