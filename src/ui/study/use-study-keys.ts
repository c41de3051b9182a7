import { useEffect } from 'preact/hooks';
import type { StudyPhase } from '../../state/study-phase.ts';
import type { StudyActions } from './study-actions.ts';
import { studyKey, type KeyPress, type StudyAction } from './study-key.ts';

const FIELDS =
  'input, select, textarea, figure, [contenteditable], [role="slider"], [role="textbox"], [role="combobox"]';
const CONTROLS = 'a[href], button, summary, [role="button"], [role="link"], [role="menuitem"]';
const OPEN_ABOVE = 'dialog[open], :popover-open';

interface StudyKeys {
  readonly side: StudyPhase['kind'];
  readonly characters: boolean;
  readonly actions: StudyActions;
}

/** Studying by keyboard, wherever on the screen the focus is. */
export function useStudyKeys({ side, characters, actions }: StudyKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector(OPEN_ABOVE)) return;
      const action = studyKey(pressOf(event), { side, characters });
      if (!action) return;
      event.preventDefault();
      act(action, actions);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function act(action: StudyAction, actions: StudyActions): void {
  if (action.kind === 'rate') actions.rate(action.rating);
  else actions[action.kind]();
}

const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  command: event.ctrlKey || event.metaKey,
  alt: event.altKey,
  shift: event.shiftKey,
  repeat: event.repeat,
  on: placeOf(event.target),
});

function placeOf(target: EventTarget | null): KeyPress['on'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELDS)) return 'field';
  return target.closest(CONTROLS) ? 'control' : 'page';
}
