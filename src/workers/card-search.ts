import type { CardId, NoteId } from '../domain/ids.ts';
import type { QueryFault } from '../domain/search/fault.ts';
import type { Sort } from '../domain/search/sort.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { EpochMs, Now, StudyDay } from '../domain/units.ts';

/** When a card returns. */
export type RowDue =
  /** Never answered: its place among the new cards of its deck. */
  | { readonly kind: 'place'; readonly place: number }
  | { readonly kind: 'day'; readonly day: StudyDay }
  | { readonly kind: 'at'; readonly at: EpochMs };

/** A card as a list shows it. */
export interface BrowseRow {
  readonly card: CardId;
  readonly note: NoteId;
  /** What the card asks, as a short plain text; '' where that is no text. */
  readonly front: string;
  /** The names of its deck and of those around it, outermost first. */
  readonly deck: readonly string[];
  readonly state: Schedule['kind'];
  readonly due: RowDue;
  readonly flag: number;
  readonly suspended: boolean;
  readonly buried: boolean;
  readonly lapses: number;
  /** Days between its last answer and its due day; 0 while it is learnt. */
  readonly interval: number;
  /** Null before the first answer. */
  readonly stability: number | null;
  readonly added: StudyDay | null;
}

export type SearchResult =
  | {
      readonly kind: 'found';
      readonly count: number;
      /** The study day that it was found on. */
      readonly today: StudyDay;
    }
  | { readonly kind: 'fault'; readonly fault: QueryFault }
  /** A later search came before this one was done. */
  | { readonly kind: 'overtaken' };

/** Finds any card while somebody types. What is found stays as it was until the next search. */
export interface CardSearch {
  /** Begins to read the cards; a search waits for as much of it as it needs. */
  open(): Promise<void>;
  /** Looks for what a line asks for; a later search overtakes an earlier one. Without a sort, what fits best comes first. */
  search(line: string, sort: Sort | null, now: Now): Promise<SearchResult>;
  /** Of what was found last. */
  rows(first: number, count: number): Promise<readonly BrowseRow[]>;
  ids(first: number, count: number): Promise<readonly CardId[]>;
  /** Looks at what was written since; true where something was: a search may then find something else. */
  changed(): Promise<boolean>;
  /** Every tag that is on a living note, in the order of their names. */
  tags(): Promise<readonly string[]>;
  close(): void;
}
