import type { EpochMs } from '../../domain/units.ts';

/** What should have stood in a place; a number, a date or an id also stands for its own range or pattern. */
export type Expected =
  | 'object'
  | 'list'
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'id'
  | 'stamp'
  | 'rating'
  | 'steps'
  | 'change'
  | 'field'
  /** Bytes that are not those their id was made of. */
  | 'media'
  | 'nothing';

/** What there may be only so many of. */
export type Countable = 'events' | 'records' | 'decks' | 'fields' | 'media';

/** Why a backup is refused. A place reads like `events[12].stamp`; lines count from 1. */
export type BackupFault =
  | { readonly kind: 'not-json' }
  /** Whole JSON, but of another app. */
  | { readonly kind: 'other-json' }
  /** Longer than is parsed at once, and not laid out one item a line. */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'line-too-long'; readonly line: number; readonly limit: number }
  /** More of something than the app can show or a device can hold; the place is that of the first beyond. */
  | { readonly kind: 'too-many'; readonly what: Countable; readonly place: string; readonly limit: number }
  /** An id, a kind or a name beyond what any app writes. */
  | { readonly kind: 'too-long'; readonly place: string; readonly limit: number }
  /** Lists within lists beyond all that a backup holds. */
  | { readonly kind: 'too-deep'; readonly line: number; readonly limit: number }
  /** It begins as a backup and its end is missing: not copied or downloaded whole. */
  | { readonly kind: 'cut-short'; readonly line: number }
  /** It begins as a backup and was altered since; the line is null where none by itself is broken. */
  | { readonly kind: 'damaged'; readonly line: number | null }
  /** A newer app wrote something that this one must not leave out. */
  | { readonly kind: 'newer'; readonly reader: number }
  /** Missing, of another type, or out of range. */
  | { readonly kind: 'wrong'; readonly place: string; readonly expected: Expected }
  /** Stamped further ahead of this device's clock than clocks go wrong by themselves. */
  | { readonly kind: 'future'; readonly place: string; readonly stamped: EpochMs };
