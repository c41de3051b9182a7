import type { JSX } from 'preact';
import './legend.css';
import { times } from './numbers.ts';
import { Curve, usePlane } from './Plane.tsx';
import { powerOfTen, type Decades } from './powers.ts';

interface DecadeMarksProps {
  readonly decades: Decades;
  /** How far the lines go, in the plane's coordinates; the powers of ten stand before them. */
  readonly across: readonly [number, number];
}

/** The powers of ten of a plane whose height is a logarithm. */
export function DecadeMarks({ decades: { from, to, by }, across }: DecadeMarksProps): JSX.Element {
  const { y } = usePlane();
  return (
    <g class="fig-decades" aria-hidden="true">
      {times((to - from) / by + 1, (i) => from + i * by).map((decade) => (
        <g key={decade}>
          <Curve points={across.map((x) => [x, decade] as const)} kind="faint" />
          <text x={4} y={y(decade) + 4}>
            {powerOfTen(decade)}
          </text>
        </g>
      ))}
    </g>
  );
}
