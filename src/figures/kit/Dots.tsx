import type { JSX } from 'preact';
import './legend.css';
import { usePlane } from './Plane.tsx';

interface DotsProps {
  readonly points: readonly (readonly [number, number])[];
  readonly kind?: 'main' | 'second' | 'faint' | 'good' | 'again';
  readonly radius?: number;
}

/** Points of the plane that are only looked at. */
export function Dots({ points, kind = 'main', radius = 3.5 }: DotsProps): JSX.Element {
  const { x, y } = usePlane();
  return (
    <g aria-hidden="true">
      {points.map(([a, b], i) => (
        <circle
          key={i}
          class="fig-dot"
          data-kind={kind}
          cx={x(a).toFixed(1)}
          cy={y(b).toFixed(1)}
          r={radius}
        />
      ))}
    </g>
  );
}
