import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Action } from '../kit/Action.tsx';
import { Legend } from '../kit/Legend.tsx';
import { saySize, showSize } from '../kit/powers.ts';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { measure, type Measured, type Task } from './depth.ts';
import { DepthPlane } from './DepthPlane.tsx';

interface Start extends Task {
  readonly skips: boolean;
}

const read = (settings: Settings): Start => ({
  depth: settings.number('depth', 20, { min: 2, max: 50, whole: true }),
  scale: settings.number('scale', 0.9, { min: 0.3, max: 1.8 }),
  skips: settings.choice('skips', 'yes', ['yes', 'no']) === 'yes',
  seed: settings.number('seed', 1, { min: 0, max: 1e6, whole: true }),
});

function DepthView({ start }: FigureProps<Start>): JSX.Element {
  const [at, set] = useState(start);
  const change = (changed: Partial<Start>): void => set({ ...at, ...changed });
  const { depth, scale, seed, skips } = at;
  const plain = useMemo(() => measure({ depth, scale, seed }, false), [depth, scale, seed]);
  const skipping = useMemo(() => measure({ depth, scale, seed }, true), [depth, scale, seed]);
  const chosen = skips ? skipping : plain;
  return (
    <>
      <DepthPlane
        chosen={chosen}
        other={skips ? plain : skipping}
        otherwise={skips ? 'without skips' : 'with skips'}
      />
      <Legend
        keys={[
          { label: `gradient, ${skips ? 'with' : 'without'} skips` },
          { label: `${skips ? 'without' : 'with'} skips`, kind: 'second', mark: 'dashes' },
          { label: 'signal going up', kind: 'good', mark: 'dots' },
        ]}
      />
      <DepthTold depth={depth} skips={skips} plain={plain} skipping={skipping} />
      <Pairs>
        <Slider
          label="Layers"
          value={depth}
          min={2}
          max={50}
          step={1}
          show={String}
          onChange={(depth) => change({ depth })}
        />
        <Slider
          label="Size of the weights"
          value={scale}
          min={0.3}
          max={1.8}
          step={0.05}
          onChange={(scale) => change({ scale })}
        />
      </Pairs>
      <div class="fig-actions">
        <Toggle label="With skips" value={skips} onChange={(skips) => change({ skips })} />
        <Action label="New weights" onPress={() => change({ seed: seed + 1 })} />
      </div>
    </>
  );
}

interface DepthToldProps {
  readonly depth: number;
  readonly skips: boolean;
  readonly plain: Measured;
  readonly skipping: Measured;
}

/** What of the gradient at the top is left at the input. */
const leftOf = ({ gradients }: Measured): number => gradients[0] ?? 0;

function DepthTold({ depth, skips, plain, skipping }: DepthToldProps): JSX.Element {
  const signal = (skips ? skipping : plain).signals.at(-1) ?? 0;
  const chosen = skips ? 'with skips' : 'without skips';
  return (
    <Told
      say={`Of a gradient of 1 at the top, ${depth} layers further down without skips ${saySize(leftOf(plain))} is left, with skips ${saySize(leftOf(skipping))}. The signal that went up, ${chosen}, ends at ${saySize(signal)}.`}
    >
      <p>
        A gradient of 1 at the top is, {depth} layers down, <b>{showSize(leftOf(plain))}</b> without skips and{' '}
        <b>{showSize(leftOf(skipping))}</b> with them.
      </p>
      <p>
        A signal of 1 ends, {chosen}, at <b>{showSize(signal)}</b>.
      </p>
    </Told>
  );
}

export const figure = defineFigure({ title: 'Gradients through depth', read, View: DepthView });
