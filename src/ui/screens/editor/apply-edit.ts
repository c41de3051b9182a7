import type { FieldText, TextEdit } from './text-edits.ts';

export const fieldText = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): FieldText => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});

/** Edits a field as if it had been typed, so that the browser's own Undo takes it back. */
export function applyEdit(field: HTMLTextAreaElement, { from, to, insert, select }: TextEdit): void {
  field.focus();
  field.setSelectionRange(from, to);
  if (!typeIn(insert)) {
    field.setRangeText(insert, from, to, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }
  field.setSelectionRange(...select);
}

/** There is no other way to type for a person, deprecated or not. */
function typeIn(text: string): boolean {
  if (typeof document.execCommand !== 'function') return false;
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}
