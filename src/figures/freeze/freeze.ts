import { sum, times } from '../kit/numbers.ts';

/** A part of the network that is frozen and unfrozen as one. */
export interface Group {
  readonly name: string;
  /** What its features are like: what other pictures can use of them. */
  readonly sees: string;
  readonly parameters: number;
}

/** Of a square kernel without a bias. */
const convolution = (size: number, inputs: number, outputs: number): number => size * size * inputs * outputs;

/** A scale and a shift for each channel. */
const batchNorm = (channels: number): number => 2 * channels;

const linear = (inputs: number, outputs: number): number => inputs * outputs + outputs;

/** Two convolutions of 3 × 3; where the channels change, one of 1 × 1 takes the shortcut along. */
function basicBlock(inputs: number, outputs: number): number {
  const shortcut = inputs === outputs ? 0 : convolution(1, inputs, outputs) + batchNorm(outputs);
  return (
    convolution(3, inputs, outputs) + convolution(3, outputs, outputs) + 2 * batchNorm(outputs) + shortcut
  );
}

const stageOf = (blocks: number, inputs: number, outputs: number): number =>
  sum(times(blocks, (i) => basicBlock(i === 0 ? inputs : outputs, outputs)));

/** How many features come out of the body. */
const FEATURES = 512;

/** ResNet-34 without its head, from the picture up (He and others 2015, table 1). */
export const BODY: readonly Group[] = [
  { name: 'Stem', sees: 'edges', parameters: convolution(7, 3, 64) + batchNorm(64) },
  { name: 'Group 1', sees: 'corners', parameters: stageOf(3, 64, 64) },
  { name: 'Group 2', sees: 'textures', parameters: stageOf(4, 64, 128) },
  { name: 'Group 3', sees: 'parts', parameters: stageOf(6, 128, 256) },
  { name: 'Group 4', sees: 'objects', parameters: stageOf(3, 256, FEATURES) },
];

export const headFor = (classes: number): Group => ({
  name: 'Head',
  sees: classes === 1 ? '1 class' : `${classes} classes`,
  parameters: linear(FEATURES, classes),
});

export type Stage = 1 | 2 | 3;

/** Kept as it was learnt; drawn anew; trained now. */
export type State = 'frozen' | 'new' | 'trains';

export interface Layered extends Group {
  readonly state: State;
  /** Of the learning rate of the head; 0 where nothing is learnt. */
  readonly rate: number;
}

const FACTOR = 2.6;

/**
 * The network from the head down, at a stage of transfer: 1 puts a new head on, 2 trains it alone, 3 unfreezes so many groups
 * below it from the top, each at a smaller rate than the one above.
 */
export function networkAt(stage: Stage, classes: number, unfrozen: number): readonly Layered[] {
  const head: Layered = {
    ...headFor(classes),
    state: stage === 1 ? 'new' : 'trains',
    rate: stage === 1 ? 0 : 1,
  };
  const body = BODY.toReversed().map((group, below): Layered => {
    const trains = stage === 3 && below < unfrozen;
    return { ...group, state: trains ? 'trains' : 'frozen', rate: trains ? 1 / FACTOR ** (below + 1) : 0 };
  });
  return [head, ...body];
}

export const countOf = (groups: readonly Group[]): number => sum(groups.map(({ parameters }) => parameters));

export const trainedIn = (groups: readonly Layered[]): number =>
  countOf(groups.filter(({ state }) => state === 'trains'));
