import { computed, signal } from '@preact/signals';
import type { DeckId, NoteId } from '../domain/ids.ts';
import { noteView, type Note } from '../domain/note.ts';
import { isShapeField } from '../domain/occlusion.ts';
import { rebased, textOfNote, type NoteText } from '../domain/note-edit.ts';
import type { CollectionRecord, Fields } from '../domain/record.ts';

const NO_TEXT: NoteText = {
  kind: 'basic',
  deck: '' as DeckId,
  front: '',
  back: '',
  source: '',
  tags: [],
  picture: '',
  hides: 'all',
  shapes: [],
};

/** Fields that a person edits, so that a draft need not keep all others. */
const isEdited = (name: string): boolean =>
  ['kind', 'deck', 'front', 'back', 'source', 'picture', 'hides'].includes(name) ||
  isShapeField(name) ||
  name.startsWith('tag:') ||
  name.startsWith('knew:');

/** What stands in the fields of the editor, and what stood there before the person began. */
export class EditorForm {
  readonly text = signal<NoteText>(NO_TEXT);
  /** The name of a deck that is to be made; null where the card goes to one that is here. */
  readonly newDeck = signal<string | null>(null);
  /** The note as it was before the person; null for a new one. */
  readonly seen = signal<CollectionRecord | null>(null);
  /** The text before anything was typed. */
  readonly before = signal<NoteText>(NO_TEXT);
  readonly isChanged = computed(
    () =>
      JSON.stringify(this.text.value) !== JSON.stringify(this.before.value) || this.newDeck.value !== null,
  );
  /** There is something in it that would be missed. */
  readonly isWorthKeeping = computed(() => {
    const { front, back, source, picture } = this.text.value;
    return this.seen.value ? this.isChanged.value : (front + back + source + picture).trim() !== '';
  });

  set(change: Partial<NoteText>): void {
    this.text.value = { ...this.text.peek(), ...change };
  }

  beginNew(start: Partial<NoteText>): void {
    this.before.value = { ...NO_TEXT, ...start };
    this.text.value = this.before.peek();
  }

  /** The next card is written where this one was. */
  clear(): NoteText {
    const text = this.text.peek();
    this.beginNew({ ...text, front: '', back: '', source: '', picture: '', shapes: [] });
    return text;
  }

  /** Takes the note as it is now; what was typed stays. */
  follow(record: CollectionRecord): void {
    const seen = this.seen.peek();
    const edit = seen ? rebased({ seen, text: this.text.peek() }, record) : null;
    this.seen.value = edit?.seen ?? record;
    this.before.value = textOfNote(this.seen.peek() ?? record);
    this.text.value = edit?.text ?? this.before.peek();
  }

  /** The edit of that note as it was left: what it was before then, and what was typed. */
  resume(id: NoteId, seen: Fields, text: NoteText): void {
    this.seen.value = { kind: 'note', id, fields: seen };
    this.before.value = textOfNote({ kind: 'note', id, fields: seen });
    this.text.value = text;
  }

  /** What was typed is let go. */
  revert(): void {
    this.text.value = this.before.peek();
    this.newDeck.value = null;
  }

  /** Of the note as it was before the person, what a draft has to keep. */
  seenFields(): Fields | null {
    const seen = this.seen.peek();
    return seen && Object.fromEntries(Object.entries(seen.fields).filter(([name]) => isEdited(name)));
  }

  /** The note as it would be saved. */
  readonly note = computed<Note>(() => ({ ...this.noteBefore.value, ...this.text.value }));

  readonly noteBefore = computed<Note>(() =>
    noteView(this.seen.value ?? { kind: 'note', id: '', fields: {} }),
  );
}
