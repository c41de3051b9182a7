import type { JSX } from 'preact';
import type { Place } from './convolution.ts';
import './convolution.css';

interface CellGridProps {
  readonly caption: string;
  /** What it shows now, in words. */
  readonly say: string;
  /** Null where nothing is yet. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Cells at the edge that are no part of it: padding. */
  readonly rim?: number;
  /** The cells that take part now. */
  readonly marked?: (Place & { readonly side: number }) | undefined;
  /** The value that is shown strongest. */
  readonly top: number;
}

const CELL = 20;
/** Where cells grow so small, their numbers would not be read. */
const MOST_WITH_NUMBERS = 15;

/** A square grid of numbers, as wide as its cells need and its place allows. */
export function CellGrid({ caption, say, values, rim = 0, marked, top }: CellGridProps): JSX.Element {
  const side = values.length;
  const extent = side * CELL;
  const isRim = (place: number): boolean => place < rim || place >= side - rim;
  return (
    <div class="fig-cells" style={`--side:${side}`}>
      <CellTable caption={`${caption}. ${say}`} values={values} />
      <span aria-hidden="true">{caption}</span>
      <svg aria-hidden="true" viewBox={`-1 -1 ${extent + 2} ${extent + 2}`}>
        {values.map((line, row) =>
          line.map((value, column) => (
            <Cell
              key={`${row},${column}`}
              {...{ row, column, value, top }}
              isRim={isRim(row) || isRim(column)}
              fontSize={side > MOST_WITH_NUMBERS ? null : side > 11 ? 14 : 12}
            />
          )),
        )}
        {marked && (
          <rect
            class="marked"
            x={marked.column * CELL}
            y={marked.row * CELL}
            width={marked.side * CELL}
            height={marked.side * CELL}
          />
        )}
      </svg>
    </div>
  );
}

/** The same for those who can't see it. */
const CellTable = ({ caption, values }: Pick<CellGridProps, 'caption' | 'values'>): JSX.Element => (
  <div class="visually-hidden">
    <table>
      <caption>{caption}</caption>
      <tbody>
        {values.map((line, row) => (
          <tr key={row}>
            {line.map((value, column) => (
              <td key={column}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface CellProps extends Place {
  readonly value: number | null;
  readonly top: number;
  readonly isRim: boolean;
  readonly fontSize: number | null;
}

function Cell({ row, column, value, top, isRim, fontSize }: CellProps): JSX.Element {
  const [x, y] = [column * CELL, row * CELL];
  const heat = value === null ? 0 : Math.min(1, value / top);
  return (
    <>
      <rect
        class="cell"
        data-rim={isRim || undefined}
        style={`--heat:${heat.toFixed(2)}`}
        {...{ x, y }}
        width={CELL}
        height={CELL}
      />
      {value !== null && fontSize !== null && (
        <text x={x + CELL / 2} y={y + CELL / 2} font-size={fontSize}>
          {value}
        </text>
      )}
    </>
  );
}
