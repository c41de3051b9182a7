import type { JSX } from 'preact';
import { fixed } from '../kit/numbers.ts';
import { convolvedSize, leftOver, outputSize, whyNot, type Kind, type Shape } from './convolution.ts';

interface FormulaProps {
  readonly kind: Kind;
  readonly shape: Shape;
}

/** The formula of the output's size, with its numbers filled in; or why there is none. */
export function ShapeFormula({ kind, shape }: FormulaProps): JSX.Element {
  const { size, kernel, stride, padding, outputPadding } = shape;
  const fault = whyNot(kind, shape);
  const [letters, numbers] =
    kind === 'convolution'
      ? ['⌊(i + 2p − k) / s⌋ + 1', `⌊(${size} + 2·${padding} − ${kernel}) / ${stride}⌋ + 1`]
      : ['(i − 1)s − 2p + k + a', `(${size} − 1)·${stride} − 2·${padding} + ${kernel} + ${outputPadding}`];
  return (
    <>
      <p>
        o = {letters}
        <br />= {numbers} = <b>{fixed(outputSize(kind, shape), 0)}</b>
      </p>
      <p>{fault === null ? remark(kind, shape) : <b>No output: {fault}</b>}</p>
    </>
  );
}

/** The same in words. */
export function sayShape({ kind, shape }: FormulaProps): string {
  const fault = whyNot(kind, shape);
  if (fault !== null) return `No output. ${fault}`;
  const [size, output] = [shape.size, outputSize(kind, shape)];
  return `Input ${size} by ${size} gives output ${output} by ${output}. ${remark(kind, shape)}`;
}

function remark(kind: Kind, shape: Shape): string {
  const { size, kernel, stride } = shape;
  const output = outputSize(kind, shape);
  if (kind === 'transposed') {
    const back = convolvedSize({ ...shape, size: output });
    return `A convolution with the same k, s and p makes ${output} into ${back} again.`;
  }
  const left = leftOver(shape);
  if (left > 0) {
    return `At the end the kernel does not reach ${left === 1 ? 'one row and column' : `${left} rows and columns`}.`;
  }
  if (stride > kernel && output > 1) return 'The kernel leaps over cells in between.';
  return output === size ? 'The size stays as it is.' : 'The kernel reaches every cell.';
}
