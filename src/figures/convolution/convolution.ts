import { SeededChance } from '../kit/chance.ts';
import { sum, times } from '../kit/numbers.ts';

export type Kind = 'convolution' | 'transposed';

/** Of both directions alike: the grids and the kernel are square. */
export interface Shape {
  readonly size: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number;
  /** Cells more at the end of what a transposed convolution makes; a convolution has none. */
  readonly outputPadding: number;
}

export type Grid = readonly (readonly number[])[];

/** One position of the kernel: of the input's cell or of the output's, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** ⌊(i + 2p − k) / s⌋ + 1, as PyTorch's Conv2d without dilation (Dumoulin and Visin 2016, relationship 6). */
export const convolvedSize = ({ size, kernel, stride, padding }: Shape): number =>
  Math.floor((size + 2 * padding - kernel) / stride) + 1;

/** (i − 1) s − 2p + k + a, as PyTorch's ConvTranspose2d without dilation. */
export const transposedSize = ({ size, kernel, stride, padding, outputPadding }: Shape): number =>
  (size - 1) * stride - 2 * padding + kernel + outputPadding;

export const outputSize = (kind: Kind, shape: Shape): number =>
  kind === 'convolution' ? convolvedSize(shape) : transposedSize(shape);

/** Why there is no output of this shape, or null where there is one. */
export function whyNot(kind: Kind, shape: Shape): string | null {
  const { size, kernel, stride, padding, outputPadding } = shape;
  if (kind === 'convolution') {
    const room = size + 2 * padding;
    return kernel > room ? `A kernel of ${kernel} does not fit on ${room} cells.` : null;
  }
  if (outputPadding >= stride) {
    return `Output padding of ${outputPadding} has to be less than the stride of ${stride}.`;
  }
  return transposedSize(shape) < 1
    ? `Padding of ${padding} cuts off everything that is made: no cell is left.`
    : null;
}

/** Rows, and columns, at the end that no position of the kernel reaches. */
export const leftOver = ({ size, kernel, stride, padding }: Shape): number =>
  (size + 2 * padding - kernel) % stride;

/** With a rim of zeros around it. */
export function padded(input: Grid, padding: number): Grid {
  const side = input.length + 2 * padding;
  return times(side, (row) => times(side, (column) => input[row - padding]?.[column - padding] ?? 0));
}

/** The products under the kernel at the place of one cell of the output, in reading order. */
export function productsAt(
  input: Grid,
  weights: Grid,
  shape: Shape,
  { row, column }: Place,
): readonly Product[] {
  const { stride, padding } = shape;
  const [top, left] = [row * stride - padding, column * stride - padding];
  return weights.flatMap((line, r) =>
    line.map((weight, c) => ({ weight, value: input[top + r]?.[left + c] ?? 0 })),
  );
}

interface Product {
  readonly weight: number;
  readonly value: number;
}

/** Convolution as networks mean it: the kernel is laid on as it is, not mirrored. */
export function convolve(input: Grid, weights: Grid, shape: Shape): Grid {
  const side = convolvedSize(shape);
  return times(side, (row) =>
    times(side, (column) =>
      sum(productsAt(input, weights, shape, { row, column }).map(({ weight, value }) => weight * value)),
    ),
  );
}

/**
 * What a transposed convolution has added up after so many cells of the input, in reading order: each adds the kernel,
 * times its own value, where it stands. Padding is not yet cut off.
 */
export function scattered(input: Grid, weights: Grid, shape: Shape, cells: number): Grid {
  const { size, stride, padding } = shape;
  const side = transposedSize(shape) + 2 * padding;
  const made = times(side, () => times(side, () => 0));
  for (let cell = 0; cell < cells; cell++) {
    const [row, column] = [Math.floor(cell / size), cell % size];
    weights.forEach((line, r) =>
      line.forEach((weight, c) => {
        const into = made[row * stride + r];
        if (into)
          into[column * stride + c] = (into[column * stride + c] ?? 0) + weight * (input[row]?.[column] ?? 0);
      }),
    );
  }
  return made;
}

const LARGEST = 9;
const chance = new SeededChance(3);
const NUMBERS = times(LARGEST, () => times(LARGEST, () => 1 + Math.floor(chance.unit() * 3)));

/** Numbers from 1 to 3; those of a smaller input are those of a larger one's corner. */
export const inputOf = (size: number): Grid => cornerOf(NUMBERS, size);

const cornerOf = (grid: Grid, size: number): Grid => grid.slice(0, size).map((row) => row.slice(0, size));

export type Weights = 'mixed' | 'ones';

/** All 1, or 1 and 2 by turns. */
export const kernelOf = (weights: Weights, size: number): Grid =>
  times(size, (row) => times(size, (column) => (weights === 'ones' ? 1 : 1 + ((row + column) % 2))));
