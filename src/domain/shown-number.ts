/** How many digits after the point are shown where a card says nothing of it. */
const DIGITS = 4;

/** A number as a card shows it: no digits that say nothing; `round` is how many there may be after the point. */
export const shownNumber = (value: number, round: number | null): string =>
  String(Number(value.toFixed(round ?? DIGITS)));
