import type { JSX } from 'preact';
import { fixed } from '../kit/numbers.ts';
import { Scrolls } from '../kit/Scrolls.tsx';
import { BLANK, type Move, type Spelling } from './ctc.ts';
import './ctc.css';

interface LatticeProps {
  readonly spelling: Spelling;
  /** By frame and row. */
  readonly values: readonly (readonly number[])[];
  /** So many frames show their values. */
  readonly filled: number;
  /** What some alignment goes through. */
  readonly moves: readonly Move[];
  /** The row of the chosen alignment in each frame. */
  readonly path: readonly number[];
  readonly caption: string;
}

/** Frames across, the word with its blanks down. What is written in it is a table; its lines lie behind. */
export function Lattice({ spelling, values, filled, moves, path, caption }: LatticeProps): JSX.Element {
  const { rows, signs } = spelling;
  return (
    <Scrolls>
      <div class="fig-ctc" style={`--frames:${values.length}`}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Symbol</span>
              </th>
              {values.map((_, frame) => (
                <th key={frame} scope="col" data-now={frame === filled - 1 || undefined}>
                  {frame + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((sign, row) => (
              <tr key={row}>
                <th scope="row">{sign === 0 ? <Blank /> : signs[sign]}</th>
                {values.map((frame, t) => (
                  <Cell key={t} value={t < filled ? (frame[row] ?? 0) : null} isOnPath={path[t] === row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Edges rows={rows.length} frames={values.length} {...{ moves, path }} />
      </div>
    </Scrolls>
  );
}

const Blank = (): JSX.Element => (
  <>
    <span aria-hidden="true">{BLANK}</span>
    <span class="visually-hidden">blank</span>
  </>
);

interface CellProps {
  /** Null while it is not filled. */
  readonly value: number | null;
  readonly isOnPath: boolean;
}

const Cell = ({ value, isOnPath }: CellProps): JSX.Element => (
  <td data-path={isOnPath || undefined} data-empty={value === 0 || undefined}>
    <span style={`--heat:${value === null ? 0 : Math.sqrt(value).toFixed(3)}`}>
      {value === null ? '' : hundredths(value)}
    </span>
    {isOnPath && <span class="visually-hidden">, on the path</span>}
  </td>
);

/** Two digits that count, as far as there is room. */
function hundredths(value: number): string {
  const share = value * 100;
  if (share === 0) return '0';
  if (share < 0.01) return '≈0';
  return fixed(share, share >= 9.95 ? 0 : share >= 1 ? 1 : 2).replace(/^0\./, '.');
}

interface EdgesProps {
  readonly rows: number;
  readonly frames: number;
  readonly moves: readonly Move[];
  readonly path: readonly number[];
}

/** From the middle of each cell to those that it leads to, one unit a row and a frame. */
function Edges({ rows, frames, moves, path }: EdgesProps): JSX.Element {
  const all = moves.map(({ frame, from, to }) => `M${frame + 0.5} ${from + 0.5}L${frame + 1.5} ${to + 0.5}`);
  const chosen = path.map((row, t) => `${t === 0 ? 'M' : 'L'}${t + 0.5} ${row + 0.5}`);
  return (
    <svg viewBox={`0 0 ${frames} ${rows}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={all.join('')} />
      <path data-chosen d={chosen.join('')} />
    </svg>
  );
}
