import type { JSX } from 'preact';
import { Dots } from '../kit/Dots.tsx';
import { fixed, times } from '../kit/numbers.ts';
import { Curve, Plane } from '../kit/Plane.tsx';
import { Series } from '../kit/Series.tsx';
import { predict, truth, type Fit, type Point } from './fit.ts';

const SAMPLES = 161;
const EXTENT = { x: [-1.04, 1.04], y: [-2.3, 2.3] } as const;
const WIDTH = 320;
const HEIGHT = 170;

const xs = times(SAMPLES, (i) => -1 + (2 * i) / (SAMPLES - 1));
/** Where the curves are told. */
const TOLD = times(11, (i) => -1 + i / 5);
const truths = xs.map((x): Point => [x, truth(x)]);

/** The points, the curve behind them and the one that was fitted; what runs off is cut off. */
export function FitPlane({ fit }: { readonly fit: Fit }): JSX.Element {
  const { points, weights } = fit;
  return (
    <div>
      <Plane
        label={`The fit, the truth and ${points.length} noisy points`}
        extent={EXTENT}
        width={WIDTH}
        height={HEIGHT}
      >
        <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
          <Curve points={truths} kind="good" dashed />
          <Curve points={xs.map((x) => [x, predict(weights, x)])} />
          <Dots points={points} kind="second" radius={4} />
        </svg>
      </Plane>
      <Series
        label="Both curves from left to right"
        points={TOLD.map((x) => [
          `At ${fixed(x, 1)}`,
          `fit ${fixed(predict(weights, x))}, truth ${fixed(truth(x))}`,
        ])}
      />
    </div>
  );
}
