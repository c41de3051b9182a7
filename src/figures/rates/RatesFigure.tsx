import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { DecadeMarks } from '../kit/DecadeMarks.tsx';
import { Legend } from '../kit/Legend.tsx';
import { fixed } from '../kit/numbers.ts';
import { Curve, Plane } from '../kit/Plane.tsx';
import { decadesOf, saySize, showSize } from '../kit/powers.ts';
import { Series, spaced } from '../kit/Series.tsx';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { GROUPS, lossBefore, pretrain, ratesOf, tune, type Tuning } from './rates.ts';
import { RatesTable, showRate, showShare } from './RatesTable.tsx';

interface Start {
  readonly rate: number;
  readonly factor: number;
  readonly steps: number;
}

const MOST_STEPS = 100;

const read = (settings: Settings): Start => ({
  rate: settings.number('rate', 0.1, { min: 0.01, max: 0.5 }),
  factor: settings.number('factor', 2.6, { min: 1, max: 10 }),
  steps: settings.number('steps', 30, { min: 1, max: MOST_STEPS, whole: true }),
});

function RatesView({ start }: FigureProps<Start>): JSX.Element {
  const [{ rate, factor, steps }, set] = useState(start);
  const change = (changed: Partial<Start>): void => set({ rate, factor, steps, ...changed });
  const same = useMemo(() => tune(pretrain(), ratesOf(rate, 1), steps), [rate, steps]);
  const own = useMemo(() => tune(pretrain(), ratesOf(rate, factor), steps), [rate, factor, steps]);
  return (
    <>
      <LossPlane same={same} own={own} steps={steps} />
      <Legend
        keys={[{ label: 'own rates' }, { label: 'one rate for all', kind: 'second', mark: 'dashes' }]}
      />
      <Pairs>
        <Slider
          label="Rate of the head"
          value={rate}
          min={0.01}
          max={0.5}
          step={0.01}
          show={showRate}
          onChange={(rate) => change({ rate })}
        />
        <Slider
          label="Factor by group"
          value={factor}
          min={1}
          max={10}
          step={0.1}
          show={(value) => fixed(value, 1)}
          onChange={(factor) => change({ factor })}
        />
        <Slider
          label="Steps"
          value={steps}
          min={1}
          max={MOST_STEPS}
          step={1}
          show={String}
          onChange={(steps) => change({ steps })}
        />
      </Pairs>
      <RatesTable rates={ratesOf(rate, factor)} rate={rate} same={same} own={own} />
      <RatesTold same={same} own={own} />
    </>
  );
}

interface Both {
  readonly same: Tuning;
  readonly own: Tuning;
}

const WIDTH = 280;
const HEIGHT = 120;
/** Room for the powers of ten, as a share of the width. */
const MARGIN = 0.18;
/** Losses that run away are drawn to here. */
const HIGHEST = 1;

const logOf = (loss: number): number => Math.log10(Math.min(Math.max(loss, 1e-6), 1e12));

const line = ({ losses }: Tuning): readonly (readonly [number, number])[] =>
  losses.map((loss, step) => [step, logOf(loss)] as const);

function LossPlane({ same, own, steps }: Both & { readonly steps: number }): JSX.Element {
  const all = [...line(same), ...line(own)].map(([, y]) => Math.min(y, HIGHEST));
  const decades = decadesOf([HIGHEST, ...all]);
  return (
    <div>
      <Plane
        label={`Loss of the new task over ${steps} steps, in powers of ten`}
        extent={{ x: [-MARGIN * steps, 1.02 * steps], y: [decades.from - 0.4, decades.to + 0.4] }}
        width={WIDTH}
        height={HEIGHT}
      >
        <DecadeMarks decades={decades} across={[0, steps]} />
        <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
          <Curve points={line(same)} kind="second" dashed />
          <Curve points={line(own)} />
        </svg>
      </Plane>
      <Series
        label="Loss of the new task"
        points={spaced(steps).map((step) => [
          `After ${step} steps`,
          `${saySize(own.losses[step] ?? 0)} by own rates, ${saySize(same.losses[step] ?? 0)} by one`,
        ])}
      />
    </div>
  );
}

const end = ({ losses }: Tuning): string => showSize(losses.at(-1) ?? 0);

function RatesTold({ same, own }: Both): JSX.Element {
  const before = showSize(lossBefore(pretrain()));
  const moves = GROUPS.map((group, i) => `${group} ${showShare(own.moved[i] ?? 0)}`).join(', ');
  return (
    <Told
      say={`A rate for each group: loss ${end(own)} on the new task, ${showSize(own.forgotten)} on the old. One rate for all: ${end(same)} on the new, ${showSize(same.forgotten)} on the old. The old loss was ${before} before. With a rate for each, groups moved: ${moves}.`}
    >
      <p>
        New task: loss <b>{end(own)}</b> by own rates, <b>{end(same)}</b> by one.
      </p>
      <p>
        Old task, old head put back: <b>{showSize(own.forgotten)}</b> and <b>{showSize(same.forgotten)}</b>;{' '}
        {before} before.
      </p>
    </Told>
  );
}

export const figure = defineFigure({ title: 'Learning rates by group', read, View: RatesView });
