import type { DeckId, NoteId } from './ids.ts';
import { fieldOf, textOf, type CollectionRecord } from './record.ts';

export const NOTE_KINDS = ['basic', 'reversed', 'cloze'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The fields of a note that are text; what a file wrote last stands beside each as `base:<name>`. */
export const TEXT_FIELDS = ['front', 'back', 'source'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export const baseOf = (field: TextField): string => `base:${field}`;
const TAG = 'tag:';
export const tagField = (tag: string): string => `${TAG}${tag}`;

/** What is written: Markdown texts, in a deck. */
export interface Note {
  readonly id: NoteId;
  readonly deck: DeckId;
  readonly kind: NoteKind;
  readonly front: string;
  readonly back: string;
  /** Where it comes from, shown apart; '' for none. */
  readonly source: string;
  readonly tags: readonly string[];
  /** Its place among the deck's new cards. */
  readonly position: number;
}

export function noteView(record: CollectionRecord, id: NoteId = record.id as NoteId): Note {
  const kind = fieldOf(record, 'kind');
  const position = fieldOf(record, 'position');
  return {
    id,
    deck: textOf(record, 'deck') as DeckId,
    kind: NOTE_KINDS.find((known) => known === kind) ?? 'basic',
    front: textOf(record, 'front'),
    back: textOf(record, 'back'),
    source: textOf(record, 'source'),
    tags: tagsOf(record),
    position: typeof position === 'number' ? position : 0,
  };
}

const tagsOf = (record: CollectionRecord): readonly string[] =>
  Object.keys(record.fields)
    .filter((name) => name.startsWith(TAG) && fieldOf(record, name) === true)
    .map((name) => name.slice(TAG.length))
    .sort();

/** The ordinals of the cards that a note makes. */
export function ordinalsOf(note: Note): readonly number[] {
  switch (note.kind) {
    case 'basic':
      return [0];
    case 'reversed':
      return [0, 1];
    case 'cloze':
      return clozeNumbers(note.front);
  }
}

/** The distinct numbers of `{{c1::...}}` marks, ascending; cloze 1 makes ordinal 1. */
function clozeNumbers(text: string): readonly number[] {
  const numbers = [...text.matchAll(/\{\{c(\d{1,3})::/g)].map((match) => Number(match[1]));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
