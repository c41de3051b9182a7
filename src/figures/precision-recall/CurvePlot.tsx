import type { JSX } from 'preact';
import { Curve, Plane, usePlane } from '../kit/Plane.tsx';
import { fixed } from '../kit/numbers.ts';
import { Series } from '../kit/Series.tsx';
import { envelope, precisionAt, type CurvePoint } from './precision-recall.ts';
import './precision-recall.css';

/** How the average precision is taken. */
export type Way = 'eleven' | 'area' | 'hundred';

interface CurvePlotProps {
  readonly curve: readonly CurvePoint[];
  readonly way: Way;
  /** Recall and precision at the threshold; null where there is no precision. */
  readonly at: readonly [number, number] | null;
}

const EXTENT = { x: [-0.04, 1.04], y: [-0.06, 1.06] } as const;

/** The curve, what of it the average is taken of, and where the threshold puts us. */
export const CurvePlot = ({ curve, way, at }: CurvePlotProps): JSX.Element => (
  <div class="fig-pr-plot">
    <Plane label="Precision by recall" extent={EXTENT} height={150}>
      <Frame />
      {way === 'area' ? (
        <Area curve={curve} />
      ) : (
        <Stems values={precisionAt(curve, way === 'eleven' ? 10 : 100)} hasDots={way === 'eleven'} />
      )}
      <Curve points={curve.map(({ recall, precision }) => [recall, precision])} />
      {at && <Here at={at} />}
    </Plane>
    <Series
      label="The best precision from each recall on"
      points={precisionAt(curve, 10).map((precision, i) => [`Recall ${fixed(i / 10, 1)}`, fixed(precision)])}
    />
  </div>
);

function Frame(): JSX.Element {
  const { x, y, height } = usePlane();
  return (
    <g aria-hidden="true">
      <path class="fig-curve" data-kind="faint" d={`M${x(0)} ${y(1)}V${y(0)}H${x(1)}`} />
      <text x={x(0) + 6} y={height - 16}>
        ↑ precision, → recall, 0 to 1
      </text>
    </g>
  );
}

function Area({ curve }: { readonly curve: readonly CurvePoint[] }): JSX.Element {
  const { x, y } = usePlane();
  const steps = envelope(curve).map(({ recall, precision }) => `V${y(precision)}H${x(recall)}`);
  return <path class="fig-pr-area" d={`M${x(0)} ${y(0)}${steps.join('')}V${y(0)}Z`} aria-hidden="true" />;
}

/** The interpolated precision at evenly spaced recalls. */
function Stems({
  values,
  hasDots,
}: {
  readonly values: readonly number[];
  readonly hasDots: boolean;
}): JSX.Element {
  const { x, y } = usePlane();
  const tops = values.map(
    (value, i) => [x(i / (values.length - 1)).toFixed(1), y(value).toFixed(1)] as const,
  );
  return (
    <g aria-hidden="true">
      <path class="fig-pr-stems" d={tops.map(([at, top]) => `M${at} ${y(0)}V${top}`).join('')} />
      {hasDots && tops.map(([at, top], i) => <circle key={i} class="fig-pr-top" cx={at} cy={top} r="4" />)}
    </g>
  );
}

function Here({ at }: { readonly at: readonly [number, number] }): JSX.Element {
  const { x, y } = usePlane();
  return <circle class="fig-pr-here" cx={x(at[0])} cy={y(at[1])} r="7" aria-hidden="true" />;
}
