import type { JSX } from 'preact';
import { fixed, times } from '../kit/numbers.ts';
import { Curve, Plane, usePlane } from '../kit/Plane.tsx';
import { Series, spaced } from '../kit/Series.tsx';
import { likeness } from './positions.ts';

interface LikenessCurveProps {
  readonly length: number;
  readonly width: number;
  readonly base: number;
  readonly offset: number;
}

/** The dot product of two positions over how far apart they are. */
export function LikenessCurve({ length, width, base, offset }: LikenessCurveProps): JSX.Element {
  const points = times(length, (distance) => [distance, likeness(0, distance, width, base)] as const);
  const values = points.map(([, value]) => value);
  const low = Math.min(0, ...values);
  const top = width / 2;
  const extent = { x: [-0.5, length - 0.5], y: [low - top * 0.1, top * 1.1] } as const;
  return (
    <div>
      <Plane
        label={`Dot product by distance: ${fixed(top, 1)} at distance 0, ${fixed(values[offset] ?? 0)} at ${offset}`}
        extent={extent}
        height={84}
      >
        <Curve
          points={[
            [-0.5, 0],
            [length - 0.5, 0],
          ]}
          kind="faint"
        />
        <Curve points={points} />
        <Mark at={[offset, values[offset] ?? 0]} />
      </Plane>
      <Series
        label="Dot product by distance"
        points={spaced(length - 1).map((distance) => [`Distance ${distance}`, fixed(values[distance] ?? 0)])}
      />
    </div>
  );
}

function Mark({ at: [distance, value] }: { readonly at: readonly [number, number] }): JSX.Element {
  const { x, y, width } = usePlane();
  return (
    <g aria-hidden="true">
      <circle class="fig-positions-dot" cx={x(distance)} cy={y(value)} r="5" />
      <text class="fig-positions-note" x={width - 8} y="20" text-anchor="end">
        distance {distance}: {fixed(value)}
      </text>
    </g>
  );
}
