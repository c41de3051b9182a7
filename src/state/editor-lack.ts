import { clozeNumbers } from '../domain/cloze-marks.ts';
import type { NoteText } from '../domain/note-edit.ts';

/** What keeps a card from being saved: nothing to ask, no gap in a cloze, nothing to answer with, nothing drawn, no deck. */
export type EditorLack = 'front' | 'gap' | 'typed' | 'reverse' | 'picture' | 'shape' | 'deck';

/** `newDeck`: the name of the deck that is to be made for it, null where it goes to one that is here. */
export function lackOf(text: NoteText, newDeck: string | null): EditorLack | null {
  const lack = text.kind === 'occlusion' ? lackOfDrawing(text) : lackOfTexts(text);
  const hasDeck = newDeck === null ? text.deck !== '' : newDeck.trim() !== '';
  return lack ?? (hasDeck ? null : 'deck');
}

function lackOfDrawing({ picture, shapes }: NoteText): EditorLack | null {
  if (picture === '') return 'picture';
  return shapes.length === 0 ? 'shape' : null;
}

function lackOfTexts({ kind, front, back }: NoteText): EditorLack | null {
  if (front.trim() === '') return 'front';
  if (kind === 'cloze' && clozeNumbers(front).length === 0) return 'gap';
  if (back.trim() !== '') return null;
  return kind === 'typed' ? 'typed' : kind === 'reversed' ? 'reverse' : null;
}
