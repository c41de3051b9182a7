/** A number as a figure shows it: so many digits after the point, and a minus that lines up. */
export function fixed(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞';
  const rounded = Math.abs(value).toFixed(digits);
  return value < 0 && Number(rounded) !== 0 ? `−${rounded}` : rounded;
}

/** A share of one, in hundredths. */
export const percent = (share: number, digits = 0): string => `${fixed(share * 100, digits)} %`;

/** Thousands apart: 1 048 576. */
export const grouped = (value: number): string => {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return value < 0 ? `−${digits}` : digits;
};

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** So many places, each with what it holds. */
export const times = <Value>(count: number, make: (place: number) => Value): Value[] =>
  Array.from({ length: count }, (_, place) => make(place));
