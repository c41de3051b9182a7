import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Choice } from '../kit/Choice.tsx';
import { grouped, percent } from '../kit/numbers.ts';
import { Slider } from '../kit/Slider.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { CLASS_PLACES, classesAt, placeOfClasses } from './class-scale.ts';
import { BODY, countOf, networkAt, trainedIn, type Layered, type Stage } from './freeze.ts';
import { NetworkStack } from './NetworkStack.tsx';

interface Start {
  readonly classes: number;
  readonly stage: Stage;
}

const STAGES: readonly Stage[] = [1, 2, 3];

const CHOICES = [
  ['1', 'New head'],
  ['2', 'Train it'],
  ['3', 'Unfreeze'],
] as const;

const WHAT: Readonly<Record<Stage, string>> = {
  1: 'The head for the old 1000 classes is cut off; a new one, drawn by chance, is put on.',
  2: 'Only the new head learns; what the body knows stays as it is.',
  3: 'Unfrozen from the top. The lower a group, the more general what it sees: the smaller its rate (×).',
};

function read(settings: Settings): Start {
  const classes = settings.number('classes', 10, { min: 2, max: 1000, whole: true });
  const stage = settings.number('stage', 1, { min: 1, max: 3, whole: true });
  return { classes, stage: STAGES.find((each) => each === stage) ?? 1 };
}

function FreezeView({ start }: FigureProps<Start>): JSX.Element {
  const [classes, setClasses] = useState(start.classes);
  const [stage, setStage] = useState<Stage>(start.stage);
  const [unfrozen, setUnfrozen] = useState(2);
  const groups = networkAt(stage, classes, unfrozen);
  return (
    <>
      <Choice
        label="Stage"
        choices={CHOICES}
        value={CHOICES[stage - 1]?.[0] ?? '1'}
        onChange={(value) => setStage(STAGES.find((each) => String(each) === value) ?? 1)}
      />
      <NetworkStack groups={groups} />
      <FreezeTold stage={stage} groups={groups} />
      {stage === 3 && (
        <Slider
          label="Groups unfrozen"
          value={unfrozen}
          min={1}
          max={BODY.length}
          step={1}
          show={(groups) => `${groups} of ${BODY.length}`}
          onChange={setUnfrozen}
        />
      )}
      <Slider
        label="Classes"
        value={placeOfClasses(classes)}
        min={0}
        max={CLASS_PLACES}
        step={1}
        show={() => String(classes)}
        onChange={(place) => setClasses(classesAt(place))}
      />
    </>
  );
}

function FreezeTold({
  stage,
  groups,
}: {
  readonly stage: Stage;
  readonly groups: readonly Layered[];
}): JSX.Element {
  const all = countOf(groups);
  const trained = trainedIn(groups);
  const share = percent(trained / all, trained > 0 && trained / all < 0.1 ? 2 : 0);
  const trains = groups.filter(({ state }) => state === 'trains').map(({ name }) => name);
  const names = trains.length > 0 ? trains.join(', ') : 'nothing yet';
  return (
    <Told say={`${WHAT[stage]} Trained: ${names}; ${trained} of ${all} parameters, ${share}.`}>
      <p>{WHAT[stage]}</p>
      <p>
        Trained: <b>{grouped(trained)}</b> of {grouped(all)} parameters, <b>{share}</b>.
      </p>
    </Told>
  );
}

export const figure = defineFigure({ title: 'Transfer with ResNet-34', read, View: FreezeView });
