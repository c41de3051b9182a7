import { describe, expect, test } from 'vitest';
import {
  convolve,
  convolvedSize,
  inputOf,
  kernelOf,
  leftOver,
  outputSize,
  scattered,
  transposedSize,
  whyNot,
  type Grid,
  type Shape,
} from '../../../src/figures/convolution/convolution.ts';
import { figure } from '../../../src/figures/convolution/ConvolutionFigure.tsx';
import { sum, times } from '../../../src/figures/kit/numbers.ts';

const shapeOf = (size: number, kernel: number, stride = 1, padding = 0, outputPadding = 0): Shape => ({
  size,
  kernel,
  stride,
  padding,
  outputPadding,
});

/** All that the sliders reach. */
function* shapes(most = 9): Generator<Shape> {
  for (let size = 1; size <= most; size++)
    for (let kernel = 1; kernel <= 5; kernel++)
      for (let stride = 1; stride <= 3; stride++)
        for (let padding = 0; padding <= 3; padding++)
          for (let outputPadding = 0; outputPadding <= 2; outputPadding++)
            yield shapeOf(size, kernel, stride, padding, outputPadding);
}

/** Where a kernel can begin, found by laying it on. */
const positions = ({ size, kernel, stride, padding }: Shape): readonly number[] =>
  times(size + 2 * padding, (start) => start).filter(
    (start) => start % stride === 0 && start + kernel <= size + 2 * padding,
  );

/** All that the figure adds up, without the rim that it draws as cut off. */
function transposed(input: Grid, weights: Grid, shape: Shape): Grid {
  const cut = (cells: number): readonly [number, number] => [shape.padding, cells - shape.padding];
  const made = scattered(input, weights, shape, shape.size ** 2);
  return made.slice(...cut(made.length)).map((row) => row.slice(...cut(row.length)));
}

describe('the size of a convolution', () => {
  test('is how many positions the kernel has', () => {
    for (const shape of shapes()) {
      const found = positions(shape).length;
      expect(whyNot('convolution', shape) === null).toBe(found > 0);
      expect(Math.max(0, convolvedSize(shape))).toBe(found);
    }
  });

  test('as known from networks', () => {
    expect(convolvedSize(shapeOf(224, 7, 2, 3))).toBe(112);
    expect(convolvedSize(shapeOf(32, 3, 1, 1))).toBe(32);
    expect(convolvedSize(shapeOf(227, 11, 4, 0))).toBe(55);
  });

  test('leaves over what the last position does not reach', () => {
    const possible = [...shapes()].filter((shape) => positions(shape).length > 0);
    expect(possible.map(leftOver)).toEqual(
      possible.map((shape) => shape.size + 2 * shape.padding - (positions(shape).at(-1) ?? 0) - shape.kernel),
    );
  });
});

describe('the size of a transposed convolution', () => {
  test('as known from networks', () => {
    expect(transposedSize(shapeOf(4, 4, 2, 1))).toBe(8);
    expect(transposedSize(shapeOf(4, 3, 2, 1, 1))).toBe(8);
    expect(transposedSize(shapeOf(1, 4, 1, 0))).toBe(4);
  });

  test('is one that a convolution takes back', () => {
    for (const shape of shapes()) {
      if (whyNot('transposed', shape) !== null) continue;
      const made = outputSize('transposed', shape);
      expect(convolvedSize({ ...shape, size: made })).toBe(shape.size);
    }
  });

  test('is impossible where padding eats it up, or output padding reaches the stride', () => {
    expect(whyNot('transposed', shapeOf(1, 1, 1, 1))).toContain('cuts off everything');
    expect(whyNot('transposed', shapeOf(5, 3, 1, 0, 1))).toContain('less than the stride');
    expect(whyNot('transposed', shapeOf(5, 3, 2, 0, 1))).toBeNull();
  });
});

describe('what is computed', () => {
  test('a convolution by hand', () => {
    const input = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const weights = [
      [1, 0],
      [0, 2],
    ];
    expect(convolve(input, weights, shapeOf(3, 2))).toEqual([
      [11, 14],
      [20, 23],
    ]);
    expect(convolve(input, weights, shapeOf(3, 2, 2, 1))).toEqual([
      [2, 6],
      [14, 23],
    ]);
  });

  test('a transposed convolution by hand: patches add up where they overlap', () => {
    expect(
      transposed(
        [
          [1, 2],
          [3, 4],
        ],
        kernelOf('ones', 2),
        shapeOf(2, 2),
      ),
    ).toEqual([
      [1, 3, 2],
      [4, 10, 6],
      [3, 7, 4],
    ]);
  });

  test('a transposed convolution multiplies by the transpose of the matrix of the convolution', () => {
    for (const shape of shapes(4)) {
      if (whyNot('transposed', shape) !== null) continue;
      const weights = kernelOf('mixed', shape.kernel);
      const input = inputOf(shape.size);
      const matrix = matrixOf(weights, { ...shape, size: transposedSize(shape) });
      const flat = input.flat();
      const expected = matrix.map((made) => sum(made.map((weight, i) => weight * (flat[i] ?? 0))));
      expect(transposed(input, weights, shape).flat()).toEqual(expected);
    }
  });

  test('grows by one cell of the input at a time', () => {
    const shape = shapeOf(3, 3, 2);
    const first = scattered(inputOf(3), kernelOf('ones', 3), shape, 1);
    expect(sum(first.flat())).toBe(9 * (inputOf(3)[0]?.[0] ?? 0));
  });

  test('a smaller input is the corner of a larger one', () => {
    expect(
      inputOf(9)
        .slice(0, 4)
        .map((row) => row.slice(0, 4)),
    ).toEqual(inputOf(4));
    expect(
      inputOf(9)
        .flat()
        .every((value) => value >= 1 && value <= 3),
    ).toBe(true);
  });
});

/** For each cell of the input, what it brings to each cell of the output: the transpose of the convolution's matrix. */
function matrixOf(weights: Grid, shape: Shape): readonly (readonly number[])[] {
  return times(shape.size ** 2, (cell) => {
    const only = times(shape.size, (r) => times(shape.size, (c) => (r * shape.size + c === cell ? 1 : 0)));
    return convolve(only, weights, shape).flat();
  });
}

describe('its settings', () => {
  test('may be left out, or all be given', () => {
    expect(figure.open('').kind).toBe('open');
    const all =
      'kind: transposed\nsize: 4\nkernel: 3\nstride: 2\npadding: 1\noutput-padding: 1\nweights: ones';
    expect(figure.open(all).kind).toBe('open');
  });

  test('are told where they are wrong', () => {
    expect(figure.open('kind: deep\nsize: 12\nstride: 1.5\nkernels: 3')).toMatchObject({
      kind: 'faulty',
      faults: [
        { kind: 'choice', setting: 'kind' },
        { kind: 'range', setting: 'size' },
        { kind: 'whole', setting: 'stride' },
        { kind: 'unknown', setting: 'kernels' },
      ],
    });
  });
});
