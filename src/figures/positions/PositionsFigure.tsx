import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Bars } from '../kit/Bars.tsx';
import { fixed, times } from '../kit/numbers.ts';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { LikenessCurve } from './LikenessCurve.tsx';
import { encoding, KERNEL, likeness, paths } from './positions.ts';
import { Strip } from './Strip.tsx';

interface Start {
  readonly length: number;
  readonly width: number;
  readonly base: number;
}

/** Sines and cosines come in pairs. */
const WIDTHS = times(15, (i) => String(2 * i + 4));

function read(settings: Settings): Start {
  return {
    length: settings.number('length', 16, { min: 4, max: 48, whole: true }),
    width: Number(settings.choice('width', '16', WIDTHS)),
    base: settings.number('base', 10_000, { min: 2, max: 1_000_000 }),
  };
}

function PositionsView({ start: { length, width, base } }: FigureProps<Start>): JSX.Element {
  const [position, setPosition] = useState(Math.floor(length / 5));
  const [offset, setOffset] = useState(Math.max(1, Math.floor(length / 3)));
  const vectors = useMemo(() => times(length, (at) => encoding(at, width, base)), [length, width, base]);
  const from = Math.min(position, length - 1 - offset);
  return (
    <>
      <Strip {...{ vectors, from }} to={from + offset} />
      <Pairs>
        <Slider
          label="Position"
          value={from}
          min={0}
          max={length - 1 - offset}
          step={1}
          show={String}
          onChange={setPosition}
        />
        <Slider
          label="Offset to the other"
          value={offset}
          min={1}
          max={length - 2}
          step={1}
          show={String}
          onChange={setOffset}
        />
      </Pairs>
      <LikenessCurve {...{ length, width, base, offset }} />
      <Results {...{ from, offset, width, base }} />
      <Paths offset={offset} />
    </>
  );
}

interface ResultsProps {
  readonly from: number;
  readonly offset: number;
  readonly width: number;
  readonly base: number;
}

function Results({ from, offset, width, base }: ResultsProps): JSX.Element {
  const here = fixed(likeness(from, from + offset, width, base));
  const first = fixed(likeness(0, offset, width, base));
  return (
    <Told
      say={`Positions ${from} and ${from + offset}: dot product ${here}. Positions 0 and ${offset}: ${first}. Only the distance counts. ${paths(
        offset,
      )
        .map(({ name, steps }) => `${name}: ${steps}`)
        .join(', ')}.`}
    >
      <p>
        Dot product of {from} and {from + offset}: <b>{here}</b>; of 0 and {offset}: <b>{first}</b>. Only the
        distance counts.
      </p>
    </Told>
  );
}

function Paths({ offset }: { readonly offset: number }): JSX.Element {
  const all = paths(offset);
  const longest = Math.max(...all.map(({ steps }) => steps));
  return (
    <div>
      <p class="fig-positions-caption">Steps from one to the other (kernels of {KERNEL}, looking back)</p>
      <Bars
        label={`Steps of a signal over a distance of ${offset}`}
        bars={all.map(({ name, steps }, i) => ({
          label: name,
          share: steps / longest,
          shown: String(steps),
          isMarked: i === 0,
        }))}
      />
    </div>
  );
}

export const figure = defineFigure({
  title: 'Positions and paths',
  read,
  View: PositionsView,
});
