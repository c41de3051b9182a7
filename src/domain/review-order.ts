import { columnsOf } from './review-block.ts';
import type { ReviewRows } from './card-rows.ts';
import type { EventId } from './ids.ts';

/** The numbers of packed reviews in the order (stamp, id), told by columns of numbers: no stamp is spelt for it. */
export function orderOf(reviews: ReviewRows, idOf: (i: number) => EventId): Uint32Array {
  const { size } = reviews;
  const [ms, counter, device] = [new Float64Array(size), new Int32Array(size), new Int32Array(size)];
  const ranks = ranksOfDevices(reviews);
  reviews.forEachRow((block, row, i) => {
    const columns = columnsOf(block);
    ms[i] = columns.stampMs[row] ?? 0;
    counter[i] = columns.counter[row] ?? 0;
    device[i] = ranks.get(columns.devices[columns.stampDevice[row] ?? 0] ?? '') ?? 0;
  });
  const columns = [ms, counter, device];
  const compare = (a: number, b: number): number => {
    for (const column of columns) {
      const difference = (column[a] ?? 0) - (column[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return idOf(a) < idOf(b) ? -1 : 1;
  };
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  for (let i = 1; i < size; i++) if (compare(i - 1, i) > 0) return order.sort(compare);
  return order;
}

/** Stamps end with their device, in the order of its characters. */
function ranksOfDevices({ blocks }: ReviewRows): ReadonlyMap<string, number> {
  const devices = [...new Set(blocks.flatMap((block) => block.devices))].sort();
  return new Map(devices.map((device, rank) => [device, rank]));
}
