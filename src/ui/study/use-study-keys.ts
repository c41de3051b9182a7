import { useEffect, useRef } from 'preact/hooks';
import type { StudyModel } from '../../state/study-model.ts';
import { pressOf } from '../shortcuts/key-press.ts';
import type { StudyActions } from './study-actions.ts';
import { studyKey, type StudyAction } from './study-key.ts';

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
      const press = pressOf(event);
      const { characters, actions } = latest.current;
      const side = study.turning ? 'back' : study.phase.peek().kind;
      const action = press && studyKey(press, { side, characters });
      if (!action) return;
      event.preventDefault();
      if (study.turning) void study.turning.then(() => act(action, latest.current.actions));
      else act(action, actions);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [study]);
}

function act(action: StudyAction, actions: StudyActions): void {
  if (action.kind === 'rate') actions.rate(action.rating);
  else actions[action.kind]();
}
