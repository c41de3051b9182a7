import { mean } from '../kit/numbers.ts';
import type { Mask } from './quality.ts';

/** Pixels of one label side by side. */
export interface Run<Label> {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

export function runsOf<Label extends string>(mask: Mask<Label>): readonly Run<Label>[] {
  return mask.flatMap((row, y) => {
    const starts = row.flatMap((label, x) => (label === row[x - 1] ? [] : [x]));
    return starts.flatMap((x, i) => {
      const label = row[x];
      return label === undefined ? [] : [{ label, x, y, length: (starts[i + 1] ?? row.length) - x }];
    });
  });
}

/** The borders between different labels, as a path over pixels of this size. */
export function bordersOf(mask: Mask<string>, size: number): string {
  return mask
    .flatMap((row, y) =>
      row.flatMap((label, x) => {
        const [right, below] = [row[x + 1], mask[y + 1]?.[x]];
        return [
          right !== undefined && right !== label ? `M${(x + 1) * size} ${y * size}v${size}` : '',
          below !== undefined && below !== label ? `M${x * size} ${(y + 1) * size}h${size}` : '',
        ];
      }),
    )
    .join('');
}

export interface Middle<Label> {
  readonly label: Label;
  /** The mean of its pixels. */
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly width: number;
}

/** Where the pixels of each label lie, so that its name can be written there. */
export function middlesOf<Label extends string>(mask: Mask<Label>): readonly Middle<Label>[] {
  const labels = [...new Set(mask.flat())];
  return labels.map((label) => {
    const pixels = mask.flatMap((row, y) => row.flatMap((each, x) => (each === label ? [{ x, y }] : [])));
    const xs = pixels.map(({ x }) => x + 0.5);
    const ys = pixels.map(({ y }) => y + 0.5);
    return {
      label,
      x: mean(xs),
      y: mean(ys),
      top: Math.min(...ys) - 0.5,
      width: Math.max(...xs) - Math.min(...xs) + 1,
    };
  });
}
