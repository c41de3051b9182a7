import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Choice } from '../kit/Choice.tsx';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { inputOf, kernelOf, whyNot, type Kind, type Shape, type Weights } from './convolution.ts';
import { Grids, GridsAlone, stepsOf, stepText, type Moment } from './Grids.tsx';
import { sayShape, ShapeFormula } from './ShapeFormula.tsx';

interface Start {
  readonly kind: Kind;
  readonly shape: Shape;
  readonly weights: Weights;
}

const RANGES = {
  size: { min: 1, max: 9 },
  kernel: { min: 1, max: 5 },
  stride: { min: 1, max: 3 },
  padding: { min: 0, max: 3 },
  outputPadding: { min: 0, max: 2 },
} as const;

function read(settings: Settings): Start {
  const whole = (setting: string, otherwise: number, part: keyof Shape): number =>
    settings.number(setting, otherwise, { ...RANGES[part], whole: true });
  return {
    kind: settings.choice('kind', 'convolution', ['convolution', 'transposed']),
    shape: {
      size: whole('size', 5, 'size'),
      kernel: whole('kernel', 3, 'kernel'),
      stride: whole('stride', 1, 'stride'),
      padding: whole('padding', 0, 'padding'),
      outputPadding: whole('output-padding', 0, 'outputPadding'),
    },
    weights: settings.choice('weights', 'mixed', ['mixed', 'ones']),
  };
}

const KINDS = [
  ['convolution', 'Convolution'],
  ['transposed', 'Transposed'],
] as const;

function ConvolutionView({ start }: FigureProps<Start>): JSX.Element {
  const [kind, setKind] = useState(start.kind);
  const [shape, setShape] = useState(start.shape);
  const [step, setStep] = useState(0);
  const isPossible = whyNot(kind, shape) === null;
  const last = isPossible ? stepsOf(kind, shape) - 1 : 0;
  const moment = momentAt(kind, shape, start.weights, Math.min(step, last));
  const happening = isPossible ? stepText(moment) : '';
  return (
    <>
      {isPossible ? <Grids {...moment} /> : <GridsAlone {...moment} />}
      {isPossible && <Stepper at={Math.min(step, last)} last={last} pace={450} onChange={setStep} />}
      <Told say={`${sayShape({ kind, shape })} ${happening}`}>
        <ShapeFormula {...{ kind, shape }} />
        {isPossible && <p>{happening}</p>}
      </Told>
      <ShapeSliders {...{ kind, shape }} onChange={setShape} />
      <Choice
        label="Kind"
        choices={KINDS}
        value={kind}
        onChange={(value) => {
          setKind(value);
          setStep(0);
        }}
      />
    </>
  );
}

function momentAt(kind: Kind, shape: Shape, weights: Weights, step: number): Moment {
  const across = Math.sqrt(stepsOf(kind, shape));
  return {
    kind,
    shape,
    input: inputOf(shape.size),
    weights: kernelOf(weights, shape.kernel),
    at: { row: Math.floor(step / across), column: step % across },
  };
}

const SLIDERS: readonly (readonly [keyof Shape, string])[] = [
  ['size', 'Input i'],
  ['kernel', 'Kernel k'],
  ['stride', 'Stride s'],
  ['padding', 'Padding p'],
];

interface ShapeSlidersProps {
  readonly kind: Kind;
  readonly shape: Shape;
  readonly onChange: (shape: Shape) => void;
}

const ShapeSliders = ({ kind, shape, onChange }: ShapeSlidersProps): JSX.Element => (
  <Pairs>
    {[...SLIDERS, ...(kind === 'transposed' ? [['outputPadding', 'Output padding a'] as const] : [])].map(
      ([part, label]) => (
        <Slider
          key={part}
          {...{ label, ...RANGES[part] }}
          value={shape[part]}
          step={1}
          show={String}
          onChange={(value) => onChange({ ...shape, [part]: value })}
        />
      ),
    )}
  </Pairs>
);

export const figure = defineFigure({ title: 'Shapes of a convolution', read, View: ConvolutionView });
