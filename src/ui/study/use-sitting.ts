import { useEffect } from 'preact/hooks';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { StudyModel } from '../../state/study-model.ts';

/** The device's part in a session, from when its code is there until the session is left. */
export function useSitting(app: AppModel, study: StudyModel, deck: DeckId | null): void {
  const home = app.home.value;
  useEffect(() => home?.sit(study, deck), [home, study, deck]);
}
