import type { NoteId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';

/** To where a note is edited. */
export const goToNote = (app: AppModel, note: NoteId): void => app.go({ screen: 'edit', note });
