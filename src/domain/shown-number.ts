/** How many digits after the point are shown where a card says nothing of it. */
const DIGITS = 4;
/** Of a number that is smaller than these digits tell, so many of its own are. */
const SMALL = 0.001;
const SMALL_DIGITS = 3;
/** What is closer to nought is nought: so far does arithmetic go wrong. */
const NOUGHT = 1e-9;
/** Numbers are drawn to so many digits. */
const WHOLE_DIGITS = 12;

/** A number as a card shows it: no digits that say nothing; `round` is how many there may be after the point. */
export function shownNumber(value: number, round: number | null): string {
  const size = Math.abs(value);
  const isSmall = round === null && size < SMALL && size > NOUGHT;
  return plainly(isSmall ? value.toPrecision(SMALL_DIGITS) : value.toFixed(round ?? DIGITS));
}

/** A number that a card gives: nobody is to work with less of it. */
export const givenNumber = (value: number): string => plainly(value.toPrecision(WHOLE_DIGITS));

const plainly = (digits: string): string => String(Number(digits)).replace('e+', 'e');
