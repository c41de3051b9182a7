import type { Decks } from '../deck.ts';
import type { EpochMs, StudyDay } from '../units.ts';
import type { CardIndex } from './card-index.ts';
import type { Phrase } from './word-hits.ts';

/** What a search is answered from, and when. */
export interface Asking {
  readonly index: CardIndex;
  /** The line as it was typed: its last word may go on. */
  readonly line: string;
  readonly decks: Decks;
  readonly today: StudyDay;
  /** When the study day ends. */
  readonly dayEnd: EpochMs;
  /** The study day of an instant. */
  readonly dayOf: (at: number) => StudyDay;
  /** The chance of recall today, 0..1, of a card of that deck, so many days after its last answer. */
  readonly recall: (deck: number, stability: number, days: number) => number;
  /** The notes, by slot, that hold a phrase: their texts were looked at. */
  readonly holding: (phrase: Phrase) => Uint8Array;
}
