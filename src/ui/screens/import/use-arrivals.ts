import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Arrivals } from '../../../state/arrivals.ts';
import type { ImportModel } from '../../../state/import-model.ts';

/** Of the app, what files come in by. */
interface Doors {
  readonly home: ReadonlySignal<{ readonly arrivals: Arrivals } | null>;
  settle(): Promise<void>;
}

/** Reads the files that came from outside, once those before are done with. True where something did not arrive. */
export function useArrivals(app: Doors, model: Pick<ImportModel, 'phase' | 'read'>): boolean {
  const arrivals = app.home.value?.arrivals;
  const waiting = arrivals?.files.value.length ?? 0;
  const { kind } = model.phase.value;
  const isBusy = kind === 'reading' || kind === 'writing';
  // They may be what opened the app: nothing else is waited for then.
  useEffect(() => void app.settle(), [app]);
  useEffect(() => {
    if (arrivals && waiting > 0 && !isBusy) void model.read(arrivals.take());
  }, [arrivals, waiting, isBusy, model]);
  useEffect(() => {
    if (arrivals && kind !== 'choose') arrivals.isLost.value = false;
  }, [arrivals, kind]);
  return arrivals?.isLost.value ?? false;
}
