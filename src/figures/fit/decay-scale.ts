const DECADES = [-4, 1] as const;
const PER_DECADE = 10;

/** The places of a slider whose first is none at all, and whose others go up tenfold by ten. */
export const DECAY_PLACES = (DECADES[1] - DECADES[0]) * PER_DECADE + 1;

export const decayAt = (place: number): number =>
  place <= 0 ? 0 : 10 ** (DECADES[0] + (place - 1) / PER_DECADE);

export function placeOf(decay: number): number {
  if (decay <= 0) return 0;
  const place = Math.round((Math.log10(decay) - DECADES[0]) * PER_DECADE) + 1;
  return Math.min(DECAY_PLACES, Math.max(1, place));
}

/** With two digits that count: 0.0003, 0.25, 10. */
export const showDecay = (decay: number): string =>
  decay === 0 ? 'none' : String(Number(decay.toPrecision(2)));
