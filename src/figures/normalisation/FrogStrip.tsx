import type { JSX } from 'preact';
import { clamp, fixed } from '../kit/numbers.ts';
import { Curve, Plane, usePlane } from '../kit/Plane.tsx';
import { FrogMark, SIZE } from './FrogMark.tsx';
import { isRight, statisticsOf, type Labelled } from './normalisation.ts';

interface FrogStripProps {
  readonly name: string;
  readonly examples: readonly Labelled[];
  readonly threshold: number;
  readonly reach: readonly [number, number];
}

const HEIGHT = 40;

/** One set of frogs, each on its place, and the threshold. */
export function FrogStrip({ name, examples, threshold, reach }: FrogStripProps): JSX.Element {
  const { mean, deviation } = statisticsOf(examples.map(({ value }) => value));
  const shown = `mean ${fixed(mean, 1)}, std. dev. ${fixed(deviation, 1)}`;
  const wrong = examples.filter((example) => !isRight(example, threshold)).length;
  const line = fixed(threshold, 1);
  return (
    <div>
      <p aria-hidden="true">
        <span>{name}</span>
        <span>
          {fixed(mean, 1)} ± {fixed(deviation, 1)}
        </span>
      </p>
      <Plane
        label={`${name}: ${shown}; red from ${line} on gets ${wrong} of ${examples.length} wrong`}
        extent={{ x: reach, y: [0, 1] }}
        height={HEIGHT}
      >
        <Frogs {...{ examples, threshold }} />
        <Curve
          kind="second"
          points={[
            [clamp(threshold, ...reach), 0],
            [clamp(threshold, ...reach), 1],
          ]}
        />
      </Plane>
    </div>
  );
}

interface FrogsProps {
  readonly examples: readonly Labelled[];
  readonly threshold: number;
}

/** Frogs of nearly the same place stand on each other. */
function Frogs({ examples, threshold }: FrogsProps): JSX.Element {
  const { x, width } = usePlane();
  const last = Math.ceil(width / SIZE) - 1;
  const columns = columnsOf(examples, ({ value }) => clamp(Math.floor(x(value) / SIZE), 0, last));
  const highest = Math.max(...[...columns.values()].map(({ length }) => length));
  const pitch = Math.min(SIZE, (HEIGHT - SIZE) / Math.max(1, highest - 1));
  return (
    <g aria-hidden="true">
      {[...columns].flatMap(([column, frogs]) =>
        frogs.map((frog, i) => (
          <FrogMark
            key={`${column}/${i}`}
            x={column * SIZE}
            y={HEIGHT - SIZE - i * pitch}
            isRed={frog.isRed}
            isWrong={!isRight(frog, threshold)}
          />
        )),
      )}
    </g>
  );
}

function columnsOf(
  examples: readonly Labelled[],
  columnOf: (example: Labelled) => number,
): ReadonlyMap<number, readonly Labelled[]> {
  const columns = new Map<number, Labelled[]>();
  for (const example of examples) {
    const column = columnOf(example);
    columns.set(column, [...(columns.get(column) ?? []), example]);
  }
  return columns;
}
