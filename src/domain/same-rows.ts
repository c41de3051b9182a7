import type { Steps } from './event.ts';
import { ID_BYTES } from './id-bytes.ts';
import { columnsOf, type ReviewBlock } from './review-block.ts';

/** Whether two rows with the same id say the same. */
export function rowsAreSame(a: ReviewBlock, rowA: number, b: ReviewBlock, rowB: number): boolean {
  if (a === b && rowA === rowB) return true;
  const [x, y] = [columnsOf(a), columnsOf(b)];
  // Each column by its name: there are millions of rows, and a list of names takes several times as long.
  return (
    x.stampMs[rowA] === y.stampMs[rowB] &&
    x.counter[rowA] === y.counter[rowB] &&
    Object.is(x.at[rowA], y.at[rowB]) &&
    Object.is(x.fuzz[rowA], y.fuzz[rowB]) &&
    x.day[rowA] === y.day[rowB] &&
    x.took[rowA] === y.took[rowB] &&
    x.rating[rowA] === y.rating[rowB] &&
    x.cards[x.card[rowA] ?? 0] === y.cards[y.card[rowB] ?? 0] &&
    x.devices[x.stampDevice[rowA] ?? 0] === y.devices[y.stampDevice[rowB] ?? 0] &&
    x.devices[x.device[rowA] ?? 0] === y.devices[y.device[rowB] ?? 0] &&
    bytesAreSame(x.follows, rowA * ID_BYTES, y.follows, rowB * ID_BYTES) &&
    stepsAreSame(x.steps[x.stepList[rowA] ?? 0], y.steps[y.stepList[rowB] ?? 0])
  );
}

function bytesAreSame(a: Uint8Array, startA: number, b: Uint8Array, startB: number): boolean {
  for (let i = 0; i < ID_BYTES; i++) if (a[startA + i] !== b[startB + i]) return false;
  return true;
}

const stepsAreSame = (a: Steps | undefined, b: Steps | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    listsAreSame(a.learning, b.learning) &&
    listsAreSame(a.relearning, b.relearning));

const listsAreSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((step, i) => step === b[i]);
