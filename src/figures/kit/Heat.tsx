import type { JSX } from 'preact';
import { fixed } from './numbers.ts';
import './heat.css';

interface HeatProps {
  readonly caption: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row by row; null for nothing there. */
  readonly values: readonly (readonly (number | null)[])[];
  /** The value that is shown strongest. */
  readonly top?: number;
  readonly digits?: number;
  /** A cell that stands out, as row and column. */
  readonly marked?: readonly [number, number] | null;
  readonly markedRow?: number | undefined;
}

/** A table whose cells are the stronger, the larger their number is; below 0 in another colour. */
export function Heat(props: HeatProps): JSX.Element {
  const { caption, rows, columns, values, top = 1, digits = 2, marked, markedRow } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by key
    <div class="fig-heat" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption aria-hidden="true">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column, i) => (
              <th key={i} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r} data-marked={r === markedRow || undefined}>
              <th scope="row">{row}</th>
              {columns.map((_, c) => (
                <HeatCell
                  key={c}
                  value={values[r]?.[c] ?? null}
                  isMarked={marked?.[0] === r && marked[1] === c}
                  {...{ top, digits }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeatCellProps {
  readonly value: number | null;
  readonly isMarked: boolean;
  readonly top: number;
  readonly digits: number;
}

function HeatCell({ value, isMarked, top, digits }: HeatCellProps): JSX.Element {
  const heat = value === null ? 0 : Math.min(1, Math.abs(value) / top);
  return (
    <td
      data-marked={isMarked || undefined}
      data-sign={value !== null && value < 0 ? 'minus' : undefined}
      style={`--heat:${heat.toFixed(3)}`}
    >
      {value === null ? '' : fixed(value, digits)}
    </td>
  );
}
