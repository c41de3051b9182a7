import { times } from '../kit/numbers.ts';

export interface Machine {
  /** What each batch costs, however large, in milliseconds. */
  readonly overhead: number;
  /** How long a wave takes: as many at once as there are lanes. */
  readonly wave: number;
  readonly lanes: number;
}

const SECOND = 1000;

/** How long a batch takes, in milliseconds. */
export const serviceTime = ({ overhead, wave, lanes }: Machine, batch: number): number =>
  overhead + Math.ceil(batch / lanes) * wave;

/** How many a second it can do in batches of a size. */
export const capacity = (machine: Machine, batch: number): number =>
  (batch / serviceTime(machine, batch)) * SECOND;

/** What the lanes could do without any overhead: no batch does more. */
export const limit = ({ wave, lanes }: Machine): number => (lanes / wave) * SECOND;

/** Until its batch is full, for the mean of its requests, which arrive evenly: the first waits for all others, the last for none. */
export const fillTime = (batch: number, arrivals: number): number => ((batch - 1) / 2 / arrivals) * SECOND;

/** Whether a batch is done before the next one is full. */
export const keepsUp = (machine: Machine, batch: number, arrivals: number): boolean =>
  capacity(machine, batch) >= arrivals;

/** From a request to its answer, on average; without end where they come faster than they are done. */
export const latency = (machine: Machine, batch: number, arrivals: number): number =>
  keepsUp(machine, batch, arrivals) ? fillTime(batch, arrivals) + serviceTime(machine, batch) : Infinity;

const HARDLY = 1.1;

/**
 * The batch of full waves from which on twice as large a one does less than a tenth more. With o overhead and k waves of w
 * each, twice as many do 2(o + kw) / (o + 2kw) as much.
 */
export const kneeOf = ({ overhead, wave, lanes }: Machine): number =>
  (Math.floor(((2 - HARDLY) / (2 * HARDLY - 2)) * (overhead / wave)) + 1) * lanes;

/** The batch of the shortest mean latency among sizes up to a largest; null where none keeps up. */
export function quickest(machine: Machine, arrivals: number, largest: number): number | null {
  const latencies = times(largest, (i) => latency(machine, i + 1, arrivals));
  const shortest = Math.min(...latencies);
  return Number.isFinite(shortest) ? latencies.indexOf(shortest) + 1 : null;
}
