/** As much of a front as tells the card from others. */
const LONGEST_FRONT = 200;

/** Cut between two characters, not within one. */
export const shortened = (text: string): string =>
  text.length <= LONGEST_FRONT ? text : `${text.slice(0, LONGEST_FRONT).replace(/[\ud800-\udbff]$/, '')}…`;
