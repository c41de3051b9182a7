import { fixed } from '../kit/numbers.ts';
import { rowsBefore, type Spelling } from './ctc.ts';

interface Filling {
  readonly spelling: Spelling;
  readonly frames: readonly (readonly number[])[];
  readonly sums: readonly (readonly number[])[];
  /** So many frames are filled. */
  readonly filled: number;
  /** The row of the chosen alignment in each frame. */
  readonly path: readonly number[];
}

/** How the newest frame's cell on the path comes about. */
export function tellCell({ spelling: { rows, signs }, frames, sums, filled, path }: Filling): string {
  const t = filled - 1;
  const row = path[t];
  if (row === undefined) return 'Nothing is filled yet.';
  const sign = rows[row] ?? 0;
  const own = share(frames[t]?.[sign]);
  const where = `Frame ${filled}, ${sign === 0 ? 'blank' : signs[sign]} on the path:`;
  if (t === 0) return `${where} ${own} %.`;
  const reaching = rowsBefore(rows, row).map((from) => share(sums[t - 1]?.[from]));
  return `${where} ${own} % of (${reaching.join(' + ')}) = ${share(sums[t]?.[row])}.`;
}

/** In hundredths, as in the lattice. */
const share = (value = 0): string => fixed(value * 100);
