import { markedDeleted, type CardAction } from './card-actions.ts';
import { setField, type FieldWrite } from './change.ts';
import type { DeckId, NoteId } from './ids.ts';
import { noteView, tagField } from './note.ts';
import type { CollectionRecord } from './record.ts';

/** What is done to notes, and so to all their cards. */
export type NoteAction =
  | { readonly kind: 'move'; readonly deck: DeckId }
  | { readonly kind: 'tag'; readonly tag: string; readonly on: boolean }
  | { readonly kind: 'delete' };

/** What can be done to many cards at once. */
export type ManyAction = CardAction | NoteAction;

export const isOnNotes = (action: ManyAction): action is NoteAction =>
  action.kind === 'move' || action.kind === 'tag' || action.kind === 'delete';

/** What the action writes to a note, `ids` being the records that it is made of; nothing where it stands so already. */
export function noteWrites(
  action: NoteAction,
  record: CollectionRecord,
  ids: readonly NoteId[],
): readonly FieldWrite[] {
  switch (action.kind) {
    case 'move':
      if (noteView(record).deck === action.deck) return [];
      return ids.map((id) => setField('note', id, 'deck', action.deck));
    case 'tag':
      if (noteView(record).tags.includes(action.tag) === action.on) return [];
      return ids.map((id) => setField('note', id, tagField(action.tag), action.on));
    case 'delete':
      return markedDeleted(ids, true).fields;
  }
}
