import type { JSX } from 'preact';
import { CellGrid } from './CellGrid.tsx';
import {
  convolve,
  outputSize,
  padded,
  productsAt,
  scattered,
  type Grid,
  type Kind,
  type Place,
  type Shape,
} from './convolution.ts';

export interface Moment {
  readonly kind: Kind;
  readonly shape: Shape;
  readonly input: Grid;
  readonly weights: Grid;
  /** Which cell it is about, of the output or, where it is transposed, of the input. */
  readonly at: Place;
}

/** How many steps there are: one for each cell of the output, or of the input where it is transposed. */
export const stepsOf = (kind: Kind, shape: Shape): number =>
  (kind === 'convolution' ? outputSize(kind, shape) : shape.size) ** 2;

/** Input, kernel and output as they stand at one step. */
export const Grids = (scene: Moment): JSX.Element => (
  <div class="fig-grids">
    {scene.kind === 'convolution' ? <Convolved {...scene} /> : <Transposed {...scene} />}
  </div>
);

const bySide = (side: number): string => `${side}×${side}`;
const span = (from: number, count: number): string =>
  count === 1 ? `${from + 1}` : `${from + 1} to ${from + count}`;
const patch = (row: number, column: number, side: number): string =>
  `rows ${span(row, side)}, columns ${span(column, side)}`;
const topOf = (grid: Grid): number => Math.max(1, ...grid.flat());

function Kernel({ weights }: { readonly weights: Grid }): JSX.Element {
  const say = weights.map((row) => row.join(' ')).join(', ');
  return <CellGrid caption="Kernel" say={say} values={weights} top={4} />;
}

function Convolved({ shape, input, weights, at }: Moment): JSX.Element {
  const { size, kernel, stride, padding } = shape;
  const output = convolve(input, weights, shape);
  const side = output.length;
  const now = at.row * side + at.column;
  const [row, column] = [at.row * stride, at.column * stride];
  return (
    <>
      <CellGrid
        caption={padding === 0 ? `Input ${bySide(size)}` : `Input ${bySide(size)}, padded`}
        say={`The kernel lies on ${patch(row, column, kernel)}${padding === 0 ? '' : ', the padding counted'}.`}
        values={padded(input, padding)}
        rim={padding}
        marked={{ row, column, side: kernel }}
        top={6}
      />
      <Kernel weights={weights} />
      <CellGrid
        caption={`Output ${bySide(side)}`}
        say={`Row ${at.row + 1}, column ${at.column + 1} is made.`}
        values={output.map((line, r) => line.map((value, c) => (r * side + c <= now ? value : null)))}
        marked={{ ...at, side: 1 }}
        top={topOf(output)}
      />
    </>
  );
}

function Transposed({ kind, shape, input, weights, at }: Moment): JSX.Element {
  const { size, kernel, stride, padding } = shape;
  const done = scattered(input, weights, shape, at.row * size + at.column + 1);
  const top = topOf(scattered(input, weights, shape, size ** 2));
  const [row, column] = [at.row * stride, at.column * stride];
  const side = outputSize(kind, shape);
  return (
    <>
      <CellGrid
        caption={`Input ${bySide(size)}`}
        say={`Row ${at.row + 1}, column ${at.column + 1} is spread.`}
        values={input}
        marked={{ ...at, side: 1 }}
        top={6}
      />
      <Kernel weights={weights} />
      <CellGrid
        caption={padding === 0 ? `Output ${bySide(side)}` : `Output ${bySide(side)}, rim cut off`}
        say={`It adds to ${patch(row, column, kernel)}${padding === 0 ? '' : ', the rim counted'}.`}
        values={done.map((line) => line.map((value) => (value === 0 ? null : value)))}
        rim={padding}
        marked={{ row, column, side: kernel }}
        top={top}
      />
    </>
  );
}

const MOST_TERMS = 9;

/** What happens at this step, in numbers. */
export function stepText({ kind, shape, input, weights, at }: Moment): string {
  const where = `row ${at.row + 1}, column ${at.column + 1}`;
  if (kind === 'transposed') {
    const value = input[at.row]?.[at.column] ?? 0;
    const into = patch(at.row * shape.stride, at.column * shape.stride, shape.kernel);
    const counted = shape.padding > 0 ? ', the rim counted' : '';
    return `Input ${where}: ${value} × kernel, added to ${into}${counted}.`;
  }
  const products = productsAt(input, weights, shape, at);
  const total = convolve(input, weights, shape)[at.row]?.[at.column] ?? 0;
  const terms = products.map(({ value, weight }) => `${value}·${weight}`);
  const sum = terms.length > MOST_TERMS ? `the sum of ${terms.length} products` : terms.join(' + ');
  return `Output ${where}: ${total} = ${sum}.`;
}

/** Input and kernel, where no output can be made of them. */
export function GridsAlone({ kind, shape, input, weights }: Omit<Moment, 'at'>): JSX.Element {
  const rim = kind === 'convolution' ? shape.padding : 0;
  return (
    <div class="fig-grids">
      <CellGrid
        caption={`Input ${bySide(shape.size)}${rim > 0 ? ', padded' : ''}`}
        say="No output can be made of it."
        values={padded(input, rim)}
        rim={rim}
        top={6}
      />
      <Kernel weights={weights} />
    </div>
  );
}
