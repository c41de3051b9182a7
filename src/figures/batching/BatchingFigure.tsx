import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Bars } from '../kit/Bars.tsx';
import { fixed, grouped } from '../kit/numbers.ts';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import type { Settings } from '../settings.ts';
import { BatchCurves } from './BatchCurves.tsx';
import { fillTime, keepsUp, limit, serviceTime, type Machine } from './batching.ts';
import { ToldBatch } from './ToldBatch.tsx';

interface Start {
  readonly machine: Machine;
  readonly arrivals: number;
  readonly batch: number;
}

function read(settings: Settings): Start {
  const machine = {
    overhead: settings.number('overhead', 5, { min: 0, max: 1000 }),
    wave: settings.number('wave', 4, { min: 0.1, max: 1000 }),
    lanes: settings.number('lanes', 8, { min: 1, max: 64, whole: true }),
  };
  return {
    machine,
    arrivals: settings.number('arrivals', 200, { min: 1, max: 100_000 }),
    batch: settings.number('batch', 8, { min: 1, max: 512, whole: true }),
  };
}

const LEAST_SIZES = 16;

/** The sizes that can be chosen: eight waves, and the one it begins with. */
const largestOf = ({ machine, batch }: Start): number => Math.max(LEAST_SIZES, 8 * machine.lanes, batch);

/** Arrivals go a little past what the lanes can do, in round steps. */
function arrivalsOf({ machine, arrivals }: Start): {
  readonly min: number;
  readonly max: number;
  readonly step: number;
} {
  const most = Math.max(1.2 * limit(machine), arrivals);
  const step = Math.max(1, 10 ** Math.floor(Math.log10(most)) / 50);
  return { min: step, max: Math.ceil(most / step) * step, step };
}

function BatchingView({ start }: FigureProps<Start>): JSX.Element {
  const [batch, setBatch] = useState(start.batch);
  const [arrivals, setArrivals] = useState(start.arrivals);
  const { machine } = start;
  const largest = largestOf(start);
  const parts = [
    ['filling the batch', fillTime(batch, arrivals)],
    ['overhead', machine.overhead],
    ['computing', serviceTime(machine, batch) - machine.overhead],
  ] as const;
  const longest = Math.max(...parts.map(([, time]) => time));
  return (
    <>
      <BatchCurves {...{ machine, arrivals, batch, largest }} />
      <Pairs>
        <Slider
          label="Batch size"
          value={batch}
          min={1}
          max={largest}
          step={1}
          show={String}
          onChange={setBatch}
        />
        <Slider
          label="Requests a second"
          value={arrivals}
          {...arrivalsOf(start)}
          show={grouped}
          onChange={setArrivals}
        />
      </Pairs>
      <Bars
        label={`Where the time goes${keepsUp(machine, batch, arrivals) ? '' : ', but for the queue'}`}
        bars={parts.map(([label, time]) => ({ label, share: time / longest, shown: `${fixed(time, 1)} ms` }))}
      />
      <ToldBatch {...{ machine, arrivals, batch, largest }} />
    </>
  );
}

export const figure = defineFigure({
  title: 'Batching',
  read,
  View: BatchingView,
});
