import type { EditorLack } from '../../../state/editor-lack.ts';
import { moreWords } from '../../words/more-words.ts';

/** What is said at a field of what lacks, if it lacks there. */
export const saidOf = (lack: EditorLack | null, ofField: readonly EditorLack[]): string | null =>
  lack !== null && ofField.includes(lack) ? moreWords.editor.lacks[lack] : null;
