import type { JSX } from 'preact';
import { Curve, usePlane } from '../kit/Plane.tsx';
import { project, type Analysis, type Axis, type Point } from './pca.ts';
import './pca.css';

/** Longer than the plane is wide: to be cut at its edges. */
const FAR = 30;

const along = ([x, y]: Point, { direction: [dx, dy] }: Axis, far: number): Point => [
  x + dx * far,
  y + dy * far,
];

/** Both axes from the centre, each a standard deviation long to both sides. */
export const AxisLines = ({ analysis: { centre, axes } }: { readonly analysis: Analysis }): JSX.Element => (
  <>
    {axes.map((axis, i) => {
      const deviation = Math.sqrt(axis.variance);
      const kind = i === 0 ? 'good' : 'second';
      return (
        <g key={i} class="fig-pca-axis" aria-hidden="true">
          <Curve points={[along(centre, axis, -deviation), along(centre, axis, deviation)]} kind={kind} />
          <Label text={String(i + 1)} at={along(centre, axis, -deviation)} />
        </g>
      );
    })}
  </>
);

/** The line of the first axis, and each point's way down to it. */
export function Drops({ points, analysis }: DropsProps): JSX.Element {
  const { x, y } = usePlane();
  const { centre, axes } = analysis;
  const [first] = axes;
  return (
    <g class="fig-pca-drops" aria-hidden="true">
      <Line from={along(centre, first, -FAR)} to={along(centre, first, FAR)} />
      {points.map((point, i) => {
        const foot = project(point, centre, first.direction);
        return (
          <g key={i}>
            <Curve points={[point, foot]} kind="faint" dashed />
            <rect x={x(foot[0]) - 3.5} y={y(foot[1]) - 3.5} width="7" height="7" />
          </g>
        );
      })}
    </g>
  );
}

interface DropsProps {
  readonly points: readonly Point[];
  readonly analysis: Analysis;
}

/** Cut at the edges of the plane, which other lines may leave. */
function Line({ from, to }: { readonly from: Point; readonly to: Point }): JSX.Element {
  const { x, y, width, height } = usePlane();
  return (
    <svg width={width} height={height} overflow="hidden">
      <line class="fig-curve" data-kind="faint" x1={x(from[0])} y1={y(from[1])} x2={x(to[0])} y2={y(to[1])} />
    </svg>
  );
}

function Label({ text, at }: { readonly text: string; readonly at: Point }): JSX.Element {
  const { x, y } = usePlane();
  return (
    <text x={x(at[0])} y={y(at[1]) - 6} text-anchor="middle">
      {text}
    </text>
  );
}
