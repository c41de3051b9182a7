import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Bars } from '../kit/Bars.tsx';
import { Choice } from '../kit/Choice.tsx';
import { Ends } from '../kit/Ends.tsx';
import { fixed, percent } from '../kit/numbers.ts';
import { Slider } from '../kit/Slider.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { FrogStrips } from './FrogStrips.tsx';
import { BYS, MOST_SHIFT, type By } from './normalisation.ts';
import { gatherFrogs, tryOut, type Trial } from './trial.ts';

interface Start {
  readonly shift: number;
  readonly by: By;
  readonly seed: number;
}

const FROGS = 60;

const NAMES: Readonly<Record<By, string>> = { training: 'training', own: 'each own', both: 'both' };
const WHY: Readonly<Record<By, string>> = {
  training: 'One frog is one number in both sets.',
  own: 'One frog is two numbers: how the sets differ is erased.',
  both: 'As right, but training has now peeked at the test.',
};

const read = (settings: Settings): Start => ({
  shift: settings.number('shift', 2, { min: 0, max: MOST_SHIFT }),
  by: settings.choice('by', 'training', BYS),
  seed: settings.number('seed', 1, { min: 0, max: 999_999, whole: true }),
});

function NormalisationView({ start }: FigureProps<Start>): JSX.Element {
  const [shift, setShift] = useState(start.shift);
  const [by, setBy] = useState(start.by);
  const frogs = useMemo(() => gatherFrogs(start.seed, shift, FROGS), [start.seed, shift]);
  const trials = useMemo(() => BYS.map((each) => [each, tryOut(frogs, each)] as const), [frogs]);
  const trial = useMemo(() => tryOut(frogs, by), [frogs, by]);
  return (
    <>
      <Choice
        label="Normalised by the statistics of"
        choices={BYS.map((each) => [each, NAMES[each]] as const)}
        value={by}
        onChange={setBy}
      />
      <FrogStrips frogs={frogs} trial={trial} />
      <Slider
        label="Validation is redder by"
        value={shift}
        min={0}
        max={MOST_SHIFT}
        step={0.1}
        show={(value) => `${fixed(value, 1)} σ`}
        onChange={setShift}
      />
      <div>
        <Ends>Right on validation, by the statistics of</Ends>
        <Bars
          label="Right on validation, by the statistics of"
          bars={trials.map(([each, { validation }]) => ({
            label: NAMES[each],
            share: validation.accuracy,
            shown: percent(validation.accuracy),
            isMarked: each === by,
          }))}
        />
      </div>
      <ToldTrial {...{ trial, by }} />
    </>
  );
}

function ToldTrial({ trial, by }: { readonly trial: Trial; readonly by: By }): JSX.Element {
  const line = fixed(trial.threshold, 1);
  const seen = percent(trial.training.accuracy);
  const unseen = percent(trial.validation.accuracy);
  return (
    <Told
      say={`Statistics of ${NAMES[by]}: learned on training, red from ${line} on. Right on training ${seen}, on validation ${unseen}. ${WHY[by]}`}
    >
      <p>
        The line, learned on training: red from <b>{line}</b> on. {WHY[by]}
      </p>
    </Told>
  );
}

export const figure = defineFigure({ title: 'Normalised by whose?', read, View: NormalisationView });
