import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Choice } from '../kit/Choice.tsx';
import { fixed } from '../kit/numbers.ts';
import { Slider } from '../kit/Slider.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { MaskView, type View } from './MaskView.tsx';
import { overall, qualities, type Quality } from './quality.ts';
import { classOf, LARGEST_SHIFT, maskOf, NO_ERRORS, TRUTH, type Errors } from './scene.ts';
import { ScoreTable } from './ScoreTable.tsx';

interface Start {
  readonly view: View;
  readonly errors: Errors;
}

const ERRORS = {
  none: NO_ERRORS,
  merged: { ...NO_ERRORS, isMerged: true },
  missed: { ...NO_ERRORS, isMissed: true },
  shifted: { ...NO_ERRORS, shift: 2 },
} as const;

function read(settings: Settings): Start {
  return {
    view: settings.choice('view', 'panoptic', ['panoptic', 'picture', 'semantic', 'instance']),
    errors: ERRORS[settings.choice('error', 'none', ['none', 'merged', 'missed', 'shifted'])],
  };
}

const VIEWS = [
  ['picture', 'Picture'],
  ['semantic', 'Semantic'],
  ['instance', 'Instance'],
  ['panoptic', 'Panoptic'],
] as const;

function SceneView({ start }: FigureProps<Start>): JSX.Element {
  const [view, setView] = useState(start.view);
  const [errors, setErrors] = useState(start.errors);
  const mask = maskOf(errors);
  const classes = qualities(TRUTH, mask, classOf);
  const quality = overall(classes);
  return (
    <>
      <div class="fig-masks">
        <MaskView caption="Truth" mask={TRUTH} view={view} />
        <MaskView caption="Prediction" mask={mask} view={view} />
      </div>
      <div class="fig-views">
        <Choice label="Seen as" choices={VIEWS} value={view} onChange={setView} />
      </div>
      <ErrorControls errors={errors} onChange={setErrors} />
      <Verdict quality={quality} />
      <ScoreTable classes={classes} quality={quality} />
    </>
  );
}

interface ErrorControlsProps {
  readonly errors: Errors;
  readonly onChange: (errors: Errors) => void;
}

const ErrorControls = ({ errors, onChange }: ErrorControlsProps): JSX.Element => (
  <>
    <div class="fig-beside">
      <Toggle
        label="Merge cars"
        value={errors.isMerged}
        onChange={(isMerged) => onChange({ ...errors, isMerged })}
      />
      <Toggle
        label="Miss person"
        value={errors.isMissed}
        onChange={(isMissed) => onChange({ ...errors, isMissed })}
      />
    </div>
    <Slider
      label="Shift cars"
      value={errors.shift}
      min={0}
      max={LARGEST_SHIFT}
      step={1}
      show={(shift) => `${shift} px`}
      onChange={(shift) => onChange({ ...errors, shift })}
    />
  </>
);

function Verdict({ quality }: { readonly quality: Quality }): JSX.Element {
  const { pq, miou, truePositives, falsePositives, falseNegatives, matchedIou } = quality;
  const counted = `TP ${truePositives}, FP ${falsePositives}, FN ${falseNegatives}; matched IoU ${
    matchedIou === null ? '–' : fixed(matchedIou)
  }.`;
  const remark = remarkOn(quality);
  return (
    <Told say={`Panoptic quality ${fixed(pq)}, semantic mean IoU ${fixed(miou)}. ${counted} ${remark}`}>
      <p>
        PQ <b>{fixed(pq)}</b>, semantic mIoU <b>{fixed(miou)}</b>
      </p>
      <p>{counted}</p>
      <p>{remark}</p>
    </Told>
  );
}

function remarkOn({ pq, miou }: Quality): string {
  if (pq === 1) return 'The prediction is the truth: make it worse.';
  return miou === 1
    ? 'Every pixel has its right class: mIoU sees nothing wrong.'
    : 'A segment counts as found only above an IoU of 0.5.';
}

export const figure = defineFigure({ title: 'One scene, four masks', read, View: SceneView });
