import { addedAt } from '../added-at.ts';
import type { NoteId } from '../ids.ts';
import { NOTE_KINDS, noteView, type NoteKind } from '../note.ts';
import type { CollectionRecord } from '../record.ts';
import { CardTable } from './card-table.ts';
import type { LogColumns } from './log-columns.ts';
import { foldTag, sortKeyOf, wordsOfNote } from './note-texts.ts';
import { WordIndex } from './word-index.ts';

/** All that is known of the cards that live, without their texts: what finds any of them while somebody types. */
export class CardIndex {
  readonly cards = new CardTable();
  readonly words = new WordIndex();
  /** Whole tags, folded. */
  readonly tags = new WordIndex();
  /** By the slots of notes: when they were written, as what kind, and what their fronts are sorted by. */
  readonly added: number[] = [];
  readonly kinds: number[] = [];
  readonly sortKeys: string[] = [];
  /** What only the log knows; null until something is asked of it. */
  log: LogColumns | null = null;
  private readonly tagNames = new Map<string, string>();

  /** Takes in what is written on a note, if it has cards. */
  describe(id: NoteId, record: CollectionRecord): void {
    const slot = this.cards.slotOf(id);
    if (slot === undefined) return;
    const note = noteView(record, id);
    this.added[slot] = addedAt(record);
    this.kinds[slot] = NOTE_KINDS.indexOf(note.kind);
    this.sortKeys[slot] = sortKeyOf(note.front);
    this.words.add(slot, wordsOfNote(note));
    if (note.tags.length === 0) return;
    const folded = note.tags.map((tag) => [foldTag(tag), tag] as const);
    for (const [key, tag] of folded) this.tagNames.set(key, tag);
    this.tags.add(slot, new Map(folded.map(([key]) => [key, 0])));
  }

  kindOf(slot: number): NoteKind {
    return NOTE_KINDS[this.kinds[slot] ?? 0] ?? 'basic';
  }

  /** Whether a note still has that slot. */
  isCurrent(slot: number): boolean {
    return this.cards.notes[slot] != null;
  }

  /** The tags of living notes, as they are written. */
  tagsInUse(): readonly string[] {
    const used = new Set<number>();
    this.tags.forEachPair((tag, slot) => this.isCurrent(slot) && used.add(tag));
    return [...used].map((tag) => this.tagNames.get(this.tags.vocabulary.word(tag)) ?? '');
  }
}
