import { useEffect } from 'preact/hooks';
import type { AppModel } from '../../../state/app-model.ts';
import type { EditorModel } from '../../../state/editor-model.ts';
import { cardOfShared } from '../../../state/shared-words.ts';

/** Words that another app shared become a new card. They may be what opened the app: nothing else is waited for then. */
export function useShared(app: AppModel, model: EditorModel | null): void {
  const arrivals = app.home.value?.arrivals;
  const words = arrivals?.words.value ?? null;
  const isReady = model?.target.kind === 'new' && model.phase.value === 'ready';
  useEffect(() => void app.settle(), [app]);
  useEffect(() => {
    if (!arrivals || !words || !model || !isReady) return;
    arrivals.words.value = null;
    model.takeShared(cardOfShared(words));
  }, [arrivals, words, model, isReady]);
}
