import type { JSX } from 'preact';
import './bars.css';

export interface Bar {
  readonly label: string;
  /** A share of the whole width, from 0 to 1. */
  readonly share: number;
  readonly shown: string;
  readonly isMarked?: boolean;
}

/** Labelled bars, each with its number. */
export const Bars = ({
  label,
  bars,
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
}): JSX.Element => (
  <ul class="fig-bars" aria-label={label}>
    {bars.map(({ label, share, shown, isMarked }, i) => (
      <li key={i} data-marked={isMarked || undefined}>
        <span>{label}</span>
        <i aria-hidden="true" style={`--share:${Math.min(1, Math.max(0, share)).toFixed(4)}`} />
        <b>{shown}</b>
      </li>
    ))}
  </ul>
);
