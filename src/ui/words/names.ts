export type Direction = 'ltr' | 'rtl';

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** What a person or a file wrote, inside a sentence of ours: a name of the other direction leaves its order alone. */
export const nameIn =
  (direction: Direction) =>
  (name: string): string =>
    direction === 'rtl' || RIGHT_TO_LEFT.test(name) ? `${ISOLATE}${name}${END_OF_ISOLATE}` : name;
