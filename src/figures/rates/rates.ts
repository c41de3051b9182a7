import { SeededChance } from '../kit/chance.ts';
import { times } from '../kit/numbers.ts';
import {
  descend,
  distance,
  drawLayer,
  gradientOf,
  lossOf,
  type Example,
  type Layer,
  type Network,
} from './network.ts';

/** Of the early layers, the middle ones and the head. */
export type Rates = readonly [early: number, middle: number, head: number];

export const GROUPS = ['early', 'middle', 'head'] as const;

const UNITS = 12;
const SEED = 7;
const PRETRAINING = { steps: 500, rate: 0.1, examples: 20 } as const;
/** Of a new head, beside one that would keep the size of its features: it begins with large errors, as most do. */
const HEAD_SPREAD = 2;

const spread = (count: number): readonly number[] => times(count, (i) => -1 + (2 * i) / (count - 1));

/** What the network learnt first, and what it is to learn now: a wave half as high, lifted. */
const OLD_TASK = spread(PRETRAINING.examples).map((x): Example => [x, Math.sin(Math.PI * x)]);
const NEW_TASK = spread(12).map((x): Example => [x, 0.5 + 0.5 * Math.sin(Math.PI * x)]);

export interface Pretrained {
  readonly network: Network;
  /** The head of the new task, as it was drawn. */
  readonly newHead: Layer;
}

let pretrained: Pretrained | null = null;

/** The network that has learnt the old task, by gradient descent from a seeded start; computed once. */
export function pretrain(): Pretrained {
  if (pretrained) return pretrained;
  const chance = new SeededChance(SEED);
  const draw = (inputs: number, outputs: number, spread = 1): Layer =>
    drawLayer(inputs, outputs, inputs === 1 ? 1.5 : spread / Math.sqrt(inputs), chance);
  let network: Network = [draw(1, UNITS), draw(UNITS, UNITS), draw(UNITS, 1)];
  const { rate } = PRETRAINING;
  for (let step = 0; step < PRETRAINING.steps; step++) {
    network = descend(network, gradientOf(network, OLD_TASK), [rate, rate, rate]);
  }
  pretrained = { network, newHead: draw(UNITS, 1, HEAD_SPREAD) };
  return pretrained;
}

export const ratesOf = (base: number, factor: number): Rates => [base / factor ** 2, base / factor, base];

export interface Tuning {
  /** Of the new task, from before the first step on. */
  readonly losses: readonly number[];
  /** How far each group moved, as a share of its length. */
  readonly moved: Rates;
  /** Of the old task, with its own head put back on: what the body has forgotten. */
  readonly forgotten: number;
}

/** Puts a new head on and tunes everything, each group at its rate. */
export function tune({ network, newHead }: Pretrained, rates: Rates, steps: number): Tuning {
  const start: Network = [network[0], network[1], newHead];
  let tuned = start;
  const losses = [lossOf(start, NEW_TASK)];
  for (let step = 0; step < steps; step++) {
    tuned = descend(tuned, gradientOf(tuned, NEW_TASK), rates);
    losses.push(lossOf(tuned, NEW_TASK));
  }
  return {
    losses,
    moved: [distance(start[0], tuned[0]), distance(start[1], tuned[1]), distance(start[2], tuned[2])],
    forgotten: lossOf([tuned[0], tuned[1], network[2]], OLD_TASK),
  };
}

/** Of the old task, before anything was tuned. */
export const lossBefore = ({ network }: Pretrained): number => lossOf(network, OLD_TASK);
