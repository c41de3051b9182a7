import type { CardId, NoteId } from '../ids.ts';
import type { Rating } from '../event.ts';

/** A place in the line that was typed: from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text whose parts stand in their order with anything between them: `a*b` is ['a', 'b']. */
export type Pattern = readonly string[];

export const CARD_STATES = ['due', 'new', 'learn', 'review', 'suspended', 'buried', 'leech'] as const;
export type AskedState = (typeof CARD_STATES)[number];

/** Numbers of a card: `s`, `d` and `r` are FSRS's stability, difficulty (0..1) and chance of recall (0..1). */
export const PROPERTIES = ['lapses', 'ivl', 's', 'd', 'r', 'due', 'reps'] as const;
export type Property = (typeof PROPERTIES)[number];

export const COMPARISONS = ['<=', '>=', '!=', '<', '>', '='] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const ASKED_KINDS = ['basic', 'reversed', 'cloze', 'typed', 'occlusion'] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

/** Where words are looked for: `any` is front, back and tags. */
export type Field = 'any' | 'front' | 'back';

/** What a card has to be, said by one word of the line. */
export type Term =
  | { readonly kind: 'word'; readonly field: Field; readonly pattern: Pattern }
  /** Words in a row, in one field. */
  | { readonly kind: 'phrase'; readonly field: Field; readonly text: string }
  | { readonly kind: 'deck'; readonly name: Pattern }
  | { readonly kind: 'tag'; readonly name: Pattern }
  | { readonly kind: 'is'; readonly state: AskedState }
  | { readonly kind: 'flag'; readonly flag: number }
  | {
      readonly kind: 'prop';
      readonly name: Property;
      readonly comparison: Comparison;
      readonly value: number;
    }
  /** Written in the last so many days, today included. */
  | { readonly kind: 'added'; readonly days: number }
  | { readonly kind: 'rated'; readonly days: number; readonly rating: Rating | null }
  | { readonly kind: 'note-kind'; readonly note: AskedKind }
  | { readonly kind: 'card'; readonly id: CardId }
  | { readonly kind: 'note'; readonly id: NoteId };

/** What a line asks for. */
export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'and'; readonly of: readonly Query[] }
  | { readonly kind: 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'term'; readonly term: Term; readonly at: Span };
