import { sum, times } from '../kit/numbers.ts';

type Vector = readonly number[];

/** Sines and cosines of a position, at ever lower frequencies: Vaswani et al., "Attention is all you need" (2017), 3.5. */
export const encoding = (position: number, width: number, base: number): Vector =>
  times(width, (i) => {
    const angle = position / base ** ((i - (i % 2)) / width);
    return i % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });

export const dot = (a: Vector, b: Vector): number => sum(a.map((value, i) => value * (b[i] ?? 0)));

/** What two positions have in common: sin a sin b + cos a cos b = cos(a − b), so only their distance counts. */
export const likeness = (from: number, to: number, width: number, base: number): number =>
  dot(encoding(from, width, base), encoding(to, width, base));

/** How many places one layer of a convolution joins. */
export const KERNEL = 3;

/** How many layers of a convolution until two positions meet in what one unit sees. */
export const stackedSteps = (distance: number): number => Math.ceil(distance / (KERNEL - 1));

/** The same where each layer leaves out more: what a unit sees is the kernel's width times as much after each. */
export function dilatedSteps(distance: number): number {
  let layers = 0;
  for (let seen = 1; seen < distance + 1; seen *= KERNEL) layers += 1;
  return layers;
}

export interface Path {
  readonly name: string;
  readonly steps: number;
}

/** Through how much a signal goes from one position to another, in nets of different kinds. */
export const paths = (distance: number): readonly Path[] => [
  { name: 'Self-attention', steps: 1 },
  { name: 'Dilated conv.', steps: dilatedSteps(distance) },
  { name: 'Convolution', steps: stackedSteps(distance) },
  { name: 'Recurrent', steps: distance },
];
