import { useEffect, useRef } from 'preact/hooks';
import type { StudyModel } from '../../state/study-model.ts';
import type { StudyActions } from './study-actions.ts';
import { studyKey, type KeyPress, type StudyAction } from './study-key.ts';

const FIELDS =
  'input, select, textarea, figure, [contenteditable], [role="slider"], [role="textbox"], [role="combobox"]';
const CONTROLS = 'a[href], button, summary, [role="button"], [role="link"], [role="menuitem"]';
const OPEN_ABOVE = 'dialog[open], :popover-open';

interface StudyKeys {
  readonly study: StudyModel;
  readonly characters: boolean;
  readonly actions: StudyActions;
}

/** Studying by keyboard, wherever on the screen the focus is. */
export function useStudyKeys({ study, characters, actions }: StudyKeys): void {
  const latest = useRef({ characters, actions });
  latest.current = { characters, actions };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector(OPEN_ABOVE)) return;
      const { characters, actions } = latest.current;
      const action = studyKey(pressOf(event), { side: study.phase.peek().kind, characters });
      if (!action) return;
      event.preventDefault();
      act(action, actions);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [study]);
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
