import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Choice } from '../kit/Choice.tsx';
import { fixed } from '../kit/numbers.ts';
import { Slider } from '../kit/Slider.tsx';
import type { Settings } from '../settings.ts';
import { Counts } from './Counts.tsx';
import { CurvePlot, type Way } from './CurvePlot.tsx';
import {
  areaPrecision,
  confusion,
  drawSamples,
  pointPrecision,
  precisionOf,
  precisionRecall,
  recallOf,
  type Draw,
} from './precision-recall.ts';
import { ScorePlot } from './ScorePlot.tsx';

type Start = Draw & { readonly threshold: number };

const MOST_SAMPLES = 500;
const FURTHEST = 5;

function read(settings: Settings): Start {
  const count = { min: 1, max: MOST_SAMPLES, whole: true };
  return {
    positives: settings.number('positives', 40, count),
    negatives: settings.number('negatives', 60, count),
    apart: settings.number('apart', 1.5, { min: 0, max: FURTHEST }),
    threshold: settings.number('threshold', 0.5, { min: 0, max: 1 }),
    seed: settings.number('seed', 1, { min: 0, max: 1e6, whole: true }),
  };
}

function PrecisionRecallView({ start }: FigureProps<Start>): JSX.Element {
  const [threshold, setThreshold] = useState(start.threshold);
  const [apart, setApart] = useState(start.apart);
  const [way, setWay] = useState<Way>('area');
  const samples = useMemo(() => drawSamples({ ...start, apart }), [start, apart]);
  const curve = useMemo(() => precisionRecall(samples), [samples]);
  const counts = confusion(samples, threshold);
  const precision = precisionOf(counts);
  const recall = recallOf(counts);
  const ways = [
    ['eleven', '11 points', 'VOC 2007', pointPrecision(curve, 11)],
    ['area', 'Area', 'VOC from 2010 on', areaPrecision(curve)],
    ['hundred', '101 points', 'COCO', pointPrecision(curve, 101)],
  ] as const;
  return (
    <>
      <ScorePlot {...{ samples, threshold }} />
      <Slider label="Threshold" value={threshold} min={0} max={1} step={0.01} onChange={setThreshold} />
      <Counts counts={counts} />
      <CurvePlot {...{ curve, way }} at={precision === null ? null : [recall, precision]} />
      <div class="fig-pr-ways">
        <Choice
          label="Average precision of VOC 2007, VOC from 2010 on, COCO"
          choices={ways.map(([each, label, whose, value]) => {
            const shown = fixed(value, 3);
            return [each, `${label} ${shown}`, `${label} ${shown}, ${whose}`] as const;
          })}
          value={way}
          onChange={setWay}
        />
      </div>
      <Slider
        label="Classes apart, in σ"
        value={apart}
        min={0}
        max={FURTHEST}
        step={0.1}
        show={(value) => fixed(value, 1)}
        onChange={setApart}
      />
    </>
  );
}

export const figure = defineFigure({ title: 'Precision and recall', read, View: PrecisionRecallView });
