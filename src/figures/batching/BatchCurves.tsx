import type { ComponentChildren, JSX } from 'preact';
import { Ends } from '../kit/Ends.tsx';
import { fixed, grouped, times } from '../kit/numbers.ts';
import { Curve, Plane } from '../kit/Plane.tsx';
import { Series } from '../kit/Series.tsx';
import { capacity, keepsUp, latency, limit } from './batching.ts';
import './batching.css';
import type { Load } from './ToldBatch.tsx';

type Point = readonly [number, number];

const HEIGHT = 84;

/** Throughput and latency by batch size, with the present size in both. */
export function BatchCurves({ machine, arrivals, batch, largest }: Load): JSX.Element {
  const sizes = times(largest, (i) => i + 1);
  const most = limit(machine) * 1.1;
  const served = sizes.map((size): Point => [size, capacity(machine, size)]);
  const waits = sizes.map((size): Point => [size, latency(machine, size, arrivals)]);
  const longest = longestOf(waits);
  const wait = latency(machine, batch, arrivals);
  return (
    <div class="fig-panels">
      <Panel
        name="Done a second"
        note={`dashed: ${grouped(arrivals)} come`}
        label={`Throughput by batch size: ${grouped(capacity(machine, batch))} a second at ${batch}`}
        top={most}
        {...{ batch, largest }}
      >
        <Curve points={served} />
        <Curve
          kind="second"
          dashed
          points={[
            [1, Math.min(arrivals, most)],
            [largest, Math.min(arrivals, most)],
          ]}
        />
      </Panel>
      <Panel
        name="Mean latency"
        note={`up to ${fixed(longest, 0)} ms`}
        label={`Latency by batch size: ${Number.isFinite(wait) ? `${fixed(wait, 1)} milliseconds` : 'without end'} at ${batch}`}
        top={longest * 1.1}
        {...{ batch, largest }}
      >
        {runsOf(waits.filter(([size]) => keepsUp(machine, size, arrivals))).map((run, i) => (
          <Curve key={i} points={run} />
        ))}
      </Panel>
      <ToldCurves {...{ machine, arrivals, largest }} />
      <Ends>
        <span>1</span>
        <span>batch size</span>
        <span>{largest}</span>
      </Ends>
    </div>
  );
}

const ToldCurves = ({ machine, arrivals, largest }: Omit<Load, 'batch'>): JSX.Element => (
  <Series
    label="Throughput and mean latency by batch size"
    points={doublesTo(largest).map((size) => {
      const wait = latency(machine, size, arrivals);
      const waits = Number.isFinite(wait) ? `${fixed(wait, 1)} milliseconds` : 'latency without end';
      return [`Batch of ${size}`, `${grouped(capacity(machine, size))} a second, ${waits}`];
    })}
  />
);

/** 1, 2, 4 and on. */
const doublesTo = (largest: number): readonly number[] =>
  times(Math.floor(Math.log2(largest)) + 1, (power) => 2 ** power);

const longestOf = (waits: readonly Point[]): number =>
  Math.max(1, ...waits.map(([, wait]) => wait).filter(Number.isFinite));

/** Parted where sizes between have no finite latency; a size alone is drawn as a short line. */
function runsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && point[0] === before[0] + 1) run.push(point);
    else runs.push([[point[0] - 0.4, point[1]], point]);
  }
  return runs;
}

interface PanelProps {
  readonly name: string;
  readonly note: string;
  readonly label: string;
  readonly top: number;
  readonly batch: number;
  readonly largest: number;
  readonly children: ComponentChildren;
}

const Panel = ({ name, note, label, top, batch, largest, children }: PanelProps): JSX.Element => (
  <div>
    <p aria-hidden="true">
      <span>{name}</span>
      <span>{note}</span>
    </p>
    <Plane label={label} extent={{ x: [0, largest], y: [0, top] }} height={HEIGHT}>
      <Curve
        kind="again"
        points={[
          [batch, 0],
          [batch, top],
        ]}
      />
      {children}
    </Plane>
  </div>
);
