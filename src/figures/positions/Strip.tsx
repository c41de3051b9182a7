import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { fixed } from '../kit/numbers.ts';
import { Series } from '../kit/Series.tsx';
import './positions.css';

const WIDTH = 320;
const HEIGHT = 128;

interface StripProps {
  /** One for each position. */
  readonly vectors: readonly (readonly number[])[];
  /** The two positions that are marked. */
  readonly from: number;
  readonly to: number;
}

/** Positions side by side, their numbers from top to bottom: the stronger the larger; a dash through what is below 0. */
export function Strip({ vectors, from, to }: StripProps): JSX.Element {
  const across = WIDTH / vectors.length;
  const cells = useMemo(
    () => vectors.map((vector, at) => <Column key={at} {...{ vector, across }} x={at * across} />),
    [vectors, across],
  );
  return (
    <div>
      <svg
        class="fig-positions-strip"
        role="img"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`}
        aria-label={`Encodings of ${vectors.length} positions, each of ${vectors[0]?.length ?? 0} numbers in waves of falling frequency; ${from} and ${to} are marked`}
      >
        {cells}
        {[from, to].map((at) => (
          <g key={at}>
            <rect class="mark" x={at * across} y="0" width={across} height={HEIGHT} />
            <text x={(at + 0.5) * across} y={HEIGHT + 16} text-anchor="middle">
              {at}
            </text>
          </g>
        ))}
      </svg>
      <Series
        label="The two encodings"
        points={[from, to].map((at) => [
          `Position ${at}`,
          (vectors[at] ?? []).map((value) => fixed(value)).join(', '),
        ])}
      />
    </div>
  );
}

interface ColumnProps {
  readonly vector: readonly number[];
  readonly x: number;
  readonly across: number;
}

function Column({ vector, x, across }: ColumnProps): JSX.Element {
  const down = HEIGHT / vector.length;
  const dashes = vector.flatMap((value, i) =>
    value < 0
      ? [`M${(x + across * 0.28).toFixed(1)} ${((i + 0.5) * down).toFixed(1)}h${(across * 0.44).toFixed(1)}`]
      : [],
  );
  return (
    <>
      {vector.map((value, i) => (
        <rect
          key={i}
          data-sign={value < 0 ? 'minus' : 'plus'}
          x={x.toFixed(2)}
          y={(i * down).toFixed(2)}
          width={across.toFixed(2)}
          height={down.toFixed(2)}
          fill-opacity={Math.abs(value).toFixed(2)}
        />
      ))}
      <path class="dash" d={dashes.join('')} />
    </>
  );
}
