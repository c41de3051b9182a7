import type { JSX } from 'preact';
import { fixed, grouped } from '../kit/numbers.ts';
import { Told } from '../kit/Told.tsx';
import { capacity, keepsUp, kneeOf, latency, limit, quickest, type Machine } from './batching.ts';

export interface Load {
  readonly machine: Machine;
  readonly arrivals: number;
  readonly batch: number;
  readonly largest: number;
}

/** What a batch size comes to, and which would be better. */
export function ToldBatch({ machine, arrivals, batch, largest }: Load): JSX.Element {
  const can = `${grouped(capacity(machine, batch))} a second`;
  const best = quickest(machine, arrivals, largest);
  const isEnough = keepsUp(machine, batch, arrivals);
  const wait = isEnough
    ? `${fixed(latency(machine, batch, arrivals), 1)} ms`
    : 'without end: the queue grows';
  const advice = best === null ? 'No batch size keeps up' : `Quickest here: batches of ${best}`;
  const knee = kneeOf(machine);
  const most = grouped(limit(machine));
  return (
    <Told
      say={`Mean latency ${wait}. It can do ${can}. ${advice}. From ${knee} on, twice the batch gains under a tenth; the lanes can do ${most} at most.`}
    >
      <p>
        Mean latency <b>{wait}</b>. Can do <b>{can}</b>. {advice}.
      </p>
      <p>
        From <b>{knee}</b> on, twice the batch gains under a tenth.
      </p>
    </Told>
  );
}
