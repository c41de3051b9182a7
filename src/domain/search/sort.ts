/** What lists of cards can be sorted by. */
export const COLUMNS = ['front', 'deck', 'due', 'state', 'added', 'lapses', 'interval', 'stability'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly by: Column;
  /** From the last to the first. */
  readonly down: boolean;
}

/** What is due first comes first. */
export const DEFAULT_SORT: Sort = { by: 'due', down: false };
