import type { JSX } from 'preact';
import { Plane, usePlane } from '../kit/Plane.tsx';
import type { Sample } from './precision-recall.ts';
import './precision-recall.css';

interface ScorePlotProps {
  readonly samples: readonly Sample[];
  readonly threshold: number;
}

const EXTENT = { x: [0, 1], y: [-1, 1] } as const;
const BINS = 36;

/** Each sample where its score is: positives upwards, negatives downwards, those that come out wrong as crosses. */
export const ScorePlot = ({ samples, threshold }: ScorePlotProps): JSX.Element => (
  <div class="fig-pr-plot">
    <Plane label="Samples by score: positives above the line, negatives below" extent={EXTENT} height={116}>
      <Marks {...{ samples, threshold }} />
    </Plane>
  </div>
);

type Mark = Sample & { readonly height: number };

function Marks({ samples, threshold }: ScorePlotProps): JSX.Element {
  const { x, y, width, height } = usePlane();
  const piled = pile(samples);
  const apart = Math.min(6.5, (height / 2 - 6) / Math.max(1, ...piled.map((mark) => mark.height)));
  const pathOf = (isPositive: boolean, isCalled: boolean): string =>
    piled
      .filter((mark) => mark.isPositive === isPositive && mark.score >= threshold === isCalled)
      .map((mark) => {
        const up = (mark.height - 0.25) * apart;
        const at = `M${x(mark.score).toFixed(1)} ${(y(0) + (isPositive ? -up : up)).toFixed(1)}`;
        return isPositive === isCalled ? `${at}h0` : `${at}m-2-2l4 4m0-4l-4 4`;
      })
      .join('');
  return (
    <g aria-hidden="true">
      <rect class="fig-pr-called" x={x(threshold)} y="0" width={width - x(threshold)} height={height} />
      <path class="fig-curve" data-kind="faint" d={`M0 ${y(0)}H${width}`} />
      <path class="fig-pr-dots" data-kind="good" d={pathOf(true, true)} />
      <path class="fig-pr-dots" d={pathOf(false, false)} />
      <path class="fig-pr-crosses" d={pathOf(true, false) + pathOf(false, true)} />
      <path class="fig-curve" d={`M${x(threshold)} 0V${height}`} />
      <text x="6" y="16">
        positives
      </text>
      <text x="6" y={height - 6}>
        negatives
      </text>
    </g>
  );
}

/** How high each lies on those of its class with nearly the same score, from 1 on. */
function pile(samples: readonly Sample[]): readonly Mark[] {
  const heights = new Map<string, number>();
  return samples.map((sample) => {
    const pile = `${sample.isPositive} ${Math.floor(sample.score * BINS)}`;
    const height = (heights.get(pile) ?? 0) + 1;
    heights.set(pile, height);
    return { ...sample, height };
  });
}
