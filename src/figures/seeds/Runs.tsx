import type { JSX } from 'preact';
import { Ends } from '../kit/Ends.tsx';
import { Legend } from '../kit/Legend.tsx';
import { fixed } from '../kit/numbers.ts';
import { Curve, Plane } from '../kit/Plane.tsx';
import { Series, spaced } from '../kit/Series.tsx';

interface RunsProps {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** How low and high it is drawn; as far as the runs go where it is null. */
  readonly extent: readonly [number, number] | null;
}

const points = (run: readonly number[]): readonly (readonly [number, number])[] =>
  run.map((value, step) => [step, value]);

/** Two runs on each other: the second is dashed, so that the first shows beneath it. */
export function Runs({ first, second, extent }: RunsProps): JSX.Element {
  const steps = first.length - 1;
  const reach = Math.max(4, ...[...first, ...second].map(Math.abs)) + 1;
  const y = extent ?? [-reach, reach];
  return (
    <div>
      <Plane label="Two runs, step by step" extent={{ x: [0, steps], y }} height={150}>
        {extent === null && (
          <Curve
            kind="faint"
            points={[
              [0, 0],
              [steps, 0],
            ]}
          />
        )}
        <Curve points={points(first)} />
        <Curve kind="second" dashed points={points(second)} />
      </Plane>
      <Series
        label="Where both runs are"
        points={spaced(steps).map((step) => [
          `Step ${step}`,
          [first, second].map((run) => fixed(run[step] ?? 0, extent === null ? 0 : 2)).join(' and '),
        ])}
      />
      <Ends>
        <span>start</span>
        <span>step {steps}</span>
      </Ends>
      <Legend keys={[{ label: 'first run' }, { label: 'second run', kind: 'second', mark: 'dashes' }]} />
    </div>
  );
}
