import type { JSX } from 'preact';
import { Ends } from '../kit/Ends.tsx';
import { fixed } from '../kit/numbers.ts';
import { Curve, Plane, usePlane } from '../kit/Plane.tsx';
import { Series } from '../kit/Series.tsx';
import { histogram } from './beta.ts';

interface WeightHistogramProps {
  readonly draws: readonly number[];
  readonly weight: number;
  readonly alpha: number;
}

const BINS = 20;
/** So many parts are told. */
const TOLD = 5;
const HEIGHT = 56;

/** Where the draws fall between only dog and only cat, and where the present one is. */
export function WeightHistogram({ draws, weight, alpha }: WeightHistogramProps): JSX.Element {
  const counts = histogram(draws, BINS);
  const top = Math.max(...counts) * 1.08;
  const label = `${draws.length} draws from Beta(${fixed(alpha)}, ${fixed(alpha)}); λ is ${fixed(weight)}`;
  return (
    <div>
      <Plane label={label} extent={{ x: [0, 1], y: [0, top] }} height={HEIGHT}>
        <Columns counts={counts} />
        <Curve
          kind="second"
          points={[
            [weight, 0],
            [weight, top],
          ]}
        />
      </Plane>
      <Series
        label="Where the draws of λ fall"
        points={histogram(draws, TOLD).map((count, i) => [
          `${fixed(i / TOLD, 1)} to ${fixed((i + 1) / TOLD, 1)}`,
          String(count),
        ])}
      />
      <Ends>
        <span>dog</span>
        <span>{draws.length} draws of λ</span>
        <span>cat</span>
      </Ends>
    </div>
  );
}

function Columns({ counts }: { readonly counts: readonly number[] }): JSX.Element {
  const { x, y, width, height } = usePlane();
  return (
    <g class="fig-columns" aria-hidden="true">
      {counts.map((count, i) => (
        <rect
          key={i}
          x={x(i / counts.length) + 1}
          y={y(count)}
          width={width / counts.length - 2}
          height={height - y(count)}
        />
      ))}
    </g>
  );
}
