/** The keys that do something, as a `KeyboardEvent` names them: what acts on them and what lists them read the same. */
export const KEYS = {
  /** Turns a card, and then says that it was known. */
  goOn: [' ', 'Enter'],
  /** In the order of the ratings. */
  ratings: ['1', '2', '3', '4'],
  undo: 'u',
  /** With Control, or Command on a Mac. */
  undoByCommand: 'z',
  close: 'Escape',
  /** With the card that is studied; Control, or Command on a Mac, goes with the last two. */
  card: { menu: 'm', edit: 'e', info: 'i', suspend: '@', bury: '-', delete: 'Delete', flags: '1–7' },
  study: 's',
  add: ['a', 'n'],
  /** With Control, or Command on a Mac, while a card is written. */
  save: 'Enter',
  bold: 'b',
  /** The other one is that of Arabic keyboards. */
  shortcuts: ['?', '؟'],
} as const;
