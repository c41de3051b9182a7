import type { AppModel } from '../state/app-model.ts';

/** Says what was done, with the way back; nothing where nothing was written. */
export function tell(app: AppModel, undo: number | null, told: () => string): void {
  if (undo !== null) app.toast.value = { kind: 'told', told, undo };
}
