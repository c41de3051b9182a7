import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AppModel } from '../../../state/app-model.ts';
import { EditorModel, type EditorTarget } from '../../../state/editor-model.ts';

/** The model of the editor; null until its parts have come. It is fresh whenever the collection may have changed. */
export function useEditor(app: AppModel, target: EditorTarget): EditorModel | null {
  const model = useSignal<EditorModel | null>(null);
  const changes = app.changes.value;
  useEffect(() => {
    const make = async (): Promise<void> => {
      model.value ??= new EditorModel(await app.parts.editing(), target);
      await model.value.refresh();
    };
    void make();
  }, [app, model, changes]);
  useEffect(() => keepDrafts(() => model.peek()), [model]);
  return model.value;
}

/** A page that goes out of sight may not come back, and what was typed is not to go with it. */
function keepDrafts(model: () => EditorModel | null): () => void {
  const keep = (): void => model()?.keep();
  const ends = new AbortController();
  document.addEventListener('visibilitychange', keep, ends);
  window.addEventListener('pagehide', keep, ends);
  return () => {
    ends.abort();
    model()?.close();
  };
}
