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
  | 'nothing';

/** Why a backup is refused. A place reads like `events[12].stamp`; lines count from 1. */
export type BackupFault =
  | { readonly kind: 'not-json' }
  /** Whole JSON, but of another app. */
  | { readonly kind: 'other-json' }
  | { readonly kind: 'too-large'; readonly characters: number; readonly limit: number }
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
