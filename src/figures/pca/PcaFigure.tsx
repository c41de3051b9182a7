import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Handle } from '../kit/Handle.tsx';
import { fixed, percent } from '../kit/numbers.ts';
import { Plane } from '../kit/Plane.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { AxisLines, Drops } from './pca-lines.tsx';
import { analyse, reconstructionError, type Analysis, type Point } from './pca.ts';

interface Start {
  readonly points: readonly Point[];
  readonly isProjected: boolean;
}

const REACH = 10;
const MOST = 12;
const EXTENT = { x: [-REACH, REACH], y: [-REACH, REACH] } as const;
const CLOUD: readonly Point[] = [
  [-8, -4],
  [-5.5, -5.5],
  [-4, -1],
  [-1, -2.5],
  [0.5, 2],
  [3, 0],
  [5, 4.5],
  [8.5, 4],
];

function read(settings: Settings): Start {
  const range = { min: -REACH, max: REACH };
  const rows = settings.rows('point', CLOUD, [range, range], MOST);
  return {
    points: rows.map(([x = 0, y = 0]): Point => [x, y]),
    isProjected: settings.choice('project', 'yes', ['yes', 'no']) === 'yes',
  };
}

function PcaView({ start }: FigureProps<Start>): JSX.Element {
  const [points, setPoints] = useState(start.points);
  const [isProjected, setProjected] = useState(start.isProjected);
  const analysis = analyse(points);
  return (
    <>
      <Plane
        label="Points with their two principal axes, to be dragged"
        extent={EXTENT}
        width={320}
        height={320}
      >
        {isProjected && <Drops {...{ points, analysis }} />}
        <AxisLines analysis={analysis} />
        {points.map((point, i) => (
          <Handle
            key={i}
            label={`Point ${i + 1}`}
            at={point}
            step={0.5}
            onMove={(to) => setPoints(points.map((old, at) => (at === i ? to : old)))}
          />
        ))}
      </Plane>
      <Toggle label="Drop the points onto the first axis" value={isProjected} onChange={setProjected} />
      <Results {...{ analysis }} error={reconstructionError(points, analysis)} />
    </>
  );
}

function Results({ analysis, error }: { readonly analysis: Analysis; readonly error: number }): JSX.Element {
  const { axes, shares } = analysis;
  const [first, second] = shares.map((share) => percent(share, 1));
  const [wide, narrow] = axes.map(({ variance }) => fixed(Math.sqrt(variance)));
  const angle = `${fixed(angleOf(axes[0].direction), 0)}°`;
  return (
    <Told
      say={`Axis 1 at ${angle} explains ${first ?? ''} of the variance, axis 2 ${second ?? ''}. Standard deviations ${wide ?? ''} and ${narrow ?? ''}. With axis 1 alone the mean squared error is ${fixed(error)}, the variance along axis 2.`}
    >
      <p>
        Explained: <b>{first}</b> by axis 1, <b>{second}</b> by 2
      </p>
      <p>
        Deviation: <b>{wide}</b> at {angle}, <b>{narrow}</b> across
      </p>
      <p>
        Mean squared error of axis 1 alone: <b>{fixed(error)}</b>, the variance along axis 2
      </p>
    </Told>
  );
}

/** From the x axis, above −90° and up to 90°. */
const angleOf = ([x, y]: Point): number => (Math.atan2(y, x) * 180) / Math.PI;

export const figure = defineFigure({ title: 'Principal components', read, View: PcaView });
