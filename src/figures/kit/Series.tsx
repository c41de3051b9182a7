import type { JSX } from 'preact';

interface SeriesProps {
  readonly label: string;
  /** Where, and what is there. */
  readonly points: readonly (readonly [where: string, what: string])[];
}

/** Points of a line that is drawn, for those who can't see it. */
export const Series = ({ label, points }: SeriesProps): JSX.Element => (
  <ul class="visually-hidden" aria-label={label}>
    {points.map(([where, what], i) => (
      <li key={i}>
        {where}: {what}
      </li>
    ))}
  </ul>
);

/** A few places from the first to the last, as far from each other as can be: each once. */
export const spaced = (last: number, parts = 5): readonly number[] => [
  ...new Set(Array.from({ length: parts + 1 }, (_, i) => Math.round((i * last) / parts))),
];
