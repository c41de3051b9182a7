import type { JSX } from 'preact';
import { Dots } from '../kit/Dots.tsx';
import { times } from '../kit/numbers.ts';
import { Curve, Plane } from '../kit/Plane.tsx';
import type { Measured } from './depth.ts';
import { powerOfTen } from './powers.ts';

const WIDTH = 320;
const HEIGHT = 180;
/** Room for the powers of ten, as a share of the width. */
const MARGIN = 0.13;
/** Below it there is nothing to draw. */
const LEAST = 1e-300;

type Line = readonly (readonly [number, number])[];

const logarithms = (sizes: readonly number[]): Line =>
  sizes.map((size, layer) => [layer, Math.log10(Math.max(size, LEAST))]);

/** The decades that hold all of them, and how many there are from mark to mark. */
function decadesOf(lines: readonly Line[]): {
  readonly from: number;
  readonly to: number;
  readonly by: number;
} {
  const all = lines.flat().map(([, y]) => y);
  const low = Math.min(-4, ...all);
  const high = Math.max(1, ...all);
  const by = Math.max(1, Math.ceil((high - low) / 6));
  return { from: Math.floor(low / by) * by, to: Math.ceil(high / by) * by, by };
}

/** Sizes by layer, each decade as high as the next: the input is on the left, the top on the right. */
export function DepthPlane({
  chosen,
  other,
}: {
  readonly chosen: Measured;
  readonly other: Measured;
}): JSX.Element {
  const gradient = logarithms(chosen.gradients);
  const otherGradient = logarithms(other.gradients);
  const signal = logarithms(chosen.signals);
  const { from, to, by } = decadesOf([gradient, otherGradient, signal]);
  const depth = gradient.length - 1;
  const y = [from - by * 0.8, to + by / 3] as const;
  const rowAt = (decade: number): number => (1 - (decade - y[0]) / (y[1] - y[0])) * HEIGHT;
  return (
    <Plane
      label={`The size of the gradient through ${depth} layers, in powers of ten`}
      extent={{ x: [-MARGIN * depth, depth * 1.03], y }}
      width={WIDTH}
      height={HEIGHT}
    >
      {times((to - from) / by + 1, (i) => from + i * by).map((decade) => (
        <g key={decade} aria-hidden="true">
          <Curve
            points={[
              [0, decade],
              [depth, decade],
            ]}
            kind="faint"
          />
          <text x={4} y={rowAt(decade) + 4}>
            {powerOfTen(decade)}
          </text>
        </g>
      ))}
      <Dots points={signal} kind="good" radius={2} />
      <Curve points={otherGradient} kind="second" dashed />
      <Curve points={gradient} />
      <text x={WIDTH * (MARGIN / (MARGIN + 1.03)) + 2} y={HEIGHT - 4} aria-hidden="true">
        input
      </text>
      <text x={WIDTH - 4} y={HEIGHT - 4} text-anchor="end" aria-hidden="true">
        top
      </text>
    </Plane>
  );
}
