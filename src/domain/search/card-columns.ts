/** What is known of each card, one typed array a number. */
export interface CardColumns {
  /** The slot of its note. */
  readonly slot: Uint32Array;
  readonly ordinal: Uint32Array;
  /** The card of the same note after it. */
  readonly next: Int32Array;
  readonly deck: Uint32Array;
  readonly state: Uint8Array;
  /** 1 where `due` is a study day; else it is an instant of one that is learnt, or the place of a new one. */
  readonly isDated: Uint8Array;
  readonly due: Float64Array;
  readonly suspended: Uint8Array;
  readonly buried: Int32Array;
  readonly flag: Uint8Array;
  readonly lapses: Uint32Array;
  readonly interval: Float64Array;
  /** NaN where there is no memory yet. */
  readonly stability: Float64Array;
  readonly difficulty: Float64Array;
  /** Study day of the last answer. */
  readonly answered: Int32Array;
}

export const columnsFor = (capacity: number): CardColumns => ({
  slot: new Uint32Array(capacity),
  ordinal: new Uint32Array(capacity),
  next: new Int32Array(capacity),
  deck: new Uint32Array(capacity),
  state: new Uint8Array(capacity),
  isDated: new Uint8Array(capacity),
  due: new Float64Array(capacity),
  suspended: new Uint8Array(capacity),
  buried: new Int32Array(capacity),
  flag: new Uint8Array(capacity),
  lapses: new Uint32Array(capacity),
  interval: new Float64Array(capacity),
  stability: new Float64Array(capacity),
  difficulty: new Float64Array(capacity),
  answered: new Int32Array(capacity),
});

/** The same with room for so many. */
export function withRoom(columns: CardColumns, capacity: number): CardColumns {
  const more = columnsFor(capacity);
  for (const [name, column] of Object.entries(columns) as [
    keyof CardColumns,
    CardColumns[keyof CardColumns],
  ][]) {
    more[name].set(column);
  }
  return more;
}
