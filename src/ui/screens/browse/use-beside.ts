import { useSignal, type Signal } from '@preact/signals';
import { noteOfCard, type CardId, type NoteId } from '../../../domain/ids.ts';
import type { OpenRow } from './use-row-press.ts';
import { usePaned } from './use-paned.ts';

export interface Beside {
  /** There is room for a card beside the list. */
  readonly isPaned: boolean;
  readonly open: Signal<CardId | null>;
  readonly editing: Signal<NoteId | null>;
  readonly isEditing: boolean;
  /** Null where a card opens on a screen of its own. */
  readonly onOpen: OpenRow | null;
}

/** What stands beside the list. */
export function useBeside(): Beside {
  const isPaned = usePaned();
  const open = useSignal<CardId | null>(null);
  const editing = useSignal<NoteId | null>(null);
  const onOpen = (card: CardId, byKey: boolean): void => {
    open.value = card;
    // What is edited gives way to another card; what was typed stays as a draft.
    if (editing.peek() !== noteOfCard(card)) editing.value = null;
    if (byKey) document.getElementById('card-pane')?.focus();
  };
  const isEditing = isPaned && editing.value !== null;
  return { isPaned, open, editing, isEditing, onOpen: isPaned ? onOpen : null };
}
