import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { StudyModel } from '../../state/study-model.ts';

/** One sitting, which looks again when the collection may have changed: a person came back to it, another tab wrote. */
export function useStudy(app: AppModel, deck: DeckId | null): StudyModel {
  const study = useMemo(() => app.study(deck), [app, deck]);
  useGoingOn(app, study);
  return study;
}

/** Begins or goes on with a session, and has it look again. */
export function useGoingOn(app: AppModel, study: StudyModel): void {
  useEffect(() => void study.start(), [study]);

  const changes = app.changes.value;
  const seen = useRef(changes);
  useEffect(() => {
    if (seen.current === changes) return;
    seen.current = changes;
    void study.refresh();
  }, [study, changes]);
}
