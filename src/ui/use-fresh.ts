import { useEffect, useMemo } from 'preact/hooks';
import type { AppModel } from '../state/app-model.ts';

/** The model of a screen: made once, and fresh whenever the collection may have changed. */
export function useFresh<Model extends { refresh(): Promise<void> }>(
  app: AppModel,
  make: () => Model,
): Model {
  const model = useMemo(make, []);
  const changes = app.changes.value;
  useEffect(() => {
    void model.refresh();
  }, [model, changes]);
  return model;
}
