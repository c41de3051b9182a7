import { clozeNumbers } from './cloze-marks.ts';
import type { DeckId, NoteId } from './ids.ts';
import { occlusionOf, type Occlusion } from './occlusion.ts';
import { fieldOf, textOf, type CollectionRecord } from './record.ts';

export const NOTE_KINDS = ['basic', 'reversed', 'cloze', 'typed', 'occlusion'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The fields of a note that are text; what a file wrote last stands beside each as `base:<name>`. */
export const TEXT_FIELDS = ['front', 'back', 'source'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export const baseOf = (field: TextField): string => `base:${field}`;
const TAG = 'tag:';
export const tagField = (tag: string): string => `${TAG}${tag}`;

/** What is written: Markdown texts, in a deck, and of an occlusion a picture whose shapes are asked for. */
export interface Note extends Occlusion {
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
  const known = NOTE_KINDS.find((each) => each === kind) ?? 'basic';
  const position = fieldOf(record, 'position');
  return {
    id,
    deck: textOf(record, 'deck') as DeckId,
    kind: known,
    front: textOf(record, 'front'),
    back: textOf(record, 'back'),
    source: textOf(record, 'source'),
    tags: tagsOf(record),
    position: typeof position === 'number' ? position : 0,
    ...(known === 'occlusion' ? occlusionOf(record) : NOTHING_HIDDEN),
  };
}

const NOTHING_HIDDEN: Occlusion = { picture: '', hides: 'all', shapes: [] };

const tagsOf = (record: CollectionRecord): readonly string[] =>
  Object.keys(record.fields)
    .filter((name) => name.startsWith(TAG) && fieldOf(record, name) === true)
    .map((name) => name.slice(TAG.length))
    .sort();

/** The ordinals of the cards that a note makes: a card keeps its own where its note becomes another kind. */
export function ordinalsOf(note: Note): readonly number[] {
  switch (note.kind) {
    case 'basic':
    case 'typed':
      return [0];
    case 'reversed':
      return [0, 1];
    case 'cloze':
      return clozeNumbers(note.front);
    case 'occlusion':
      return note.picture === '' ? [] : note.shapes.map(({ ordinal }) => ordinal);
  }
}
