import type { JSX } from 'preact';
import './Facts.css';

export interface Fact {
  readonly value: string;
  /** "min", beside the value. */
  readonly unit?: string;
  readonly name: string;
}

/** A few numbers side by side, each with its word. */
export function Facts({
  facts,
  label,
}: {
  readonly facts: readonly Fact[];
  readonly label: string;
}): JSX.Element {
  return (
    <ul class="facts" aria-label={label}>
      {facts.map(({ value, unit, name }) => (
        <li key={name}>
          <b>
            {value}
            {unit !== undefined && <em>{unit}</em>}
          </b>{' '}
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
