import type { JSX } from 'preact';
import './legend.css';
import './plane.css';

export interface LegendKey {
  readonly label: string;
  readonly kind?: 'main' | 'second' | 'faint' | 'good' | 'again';
  readonly mark?: 'line' | 'dashes' | 'dots';
}

/** Which line or dot of a drawing is what, for those who see it. */
export const Legend = ({ keys }: { readonly keys: readonly LegendKey[] }): JSX.Element => (
  <ul class="fig-legend" aria-hidden="true">
    {keys.map(({ label, kind = 'main', mark = 'line' }) => (
      <li key={label}>
        <svg viewBox="0 0 24 10" aria-hidden="true">
          {mark === 'dots' ? (
            [4, 12, 20].map((x) => <circle key={x} class="fig-dot" data-kind={kind} cx={x} cy="5" r="3" />)
          ) : (
            <path
              class="fig-curve"
              data-kind={kind}
              data-dashed={mark === 'dashes' || undefined}
              d="M1 5H23"
            />
          )}
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
