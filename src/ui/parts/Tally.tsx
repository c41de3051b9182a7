import { ChevronDown } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon.tsx';
import './Tally.css';

export interface TallyRow {
  readonly value: string;
  readonly tone: 'plus' | 'differs' | 'zero';
  readonly what: string;
  readonly note: string;
  /** What is shown on demand. */
  readonly details?: ComponentChildren;
}

/** What changes, one row a kind: the number, what it counts, and what that means. */
export function Tally({ rows }: { readonly rows: readonly TallyRow[] }): JSX.Element {
  return (
    <ul class="tally">
      {rows.map((row) => (
        <li key={row.what}>
          {row.details === undefined ? (
            <div class="line">
              <Line row={row} />
            </div>
          ) : (
            <details>
              <summary class="line">
                <Line row={row} />
                <Icon node={ChevronDown} />
              </summary>
              <div class="details">{row.details}</div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

const Line = ({ row: { value, tone, what, note } }: { readonly row: TallyRow }): JSX.Element => (
  <>
    <b class={`value ${tone}`}>{value}</b>{' '}
    <span class="what">
      <b>{what}</b> <small>{note}</small>
    </span>
  </>
);
