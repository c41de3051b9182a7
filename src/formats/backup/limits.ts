/** What a backup may hold. Far beyond what a person writes; without them a hostile file could hang the screens. */
export interface Limits {
  /** Of all that a file unpacks to. */
  readonly unpackedBytes: number;
  /** Of one line, and of a whole text that is not laid out one item a line. */
  readonly characters: number;
  readonly events: number;
  readonly records: number;
  readonly decks: number;
  /** Pictures and sounds. */
  readonly media: number;
}

export const LIMITS: Limits = {
  unpackedBytes: 4_000_000_000,
  characters: 50_000_000,
  events: 5_000_000,
  records: 1_000_000,
  decks: 10_000,
  media: 100_000,
};

/** Of the whole document: a field's value, six levels down, may itself hold 32. */
export const DEPTH_LIMIT = 38;

/** Fields of one record, its tags among them; members of one event. */
export const FIELD_LIMIT = 1_000;

/** Characters of a kind, of an id, of a field's name, of a device's name. */
export const NAME_LIMIT = 1_000;
