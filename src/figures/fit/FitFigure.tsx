import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Action } from '../kit/Action.tsx';
import { Legend } from '../kit/Legend.tsx';
import { fixed, percent } from '../kit/numbers.ts';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { DECAY_PLACES, decayAt, placeOf, showDecay } from './decay-scale.ts';
import { fitTask, normOf, VALIDATION, WEIGHTS, type Fit, type Task } from './fit.ts';
import { FitPlane } from './FitPlane.tsx';

function read(settings: Settings): Task {
  return {
    points: settings.number('points', 10, { min: 5, max: 24, whole: true }),
    noise: settings.number('noise', 0.3, { min: 0, max: 1 }),
    decay: settings.number('decay', 0, { min: 0, max: 10 }),
    dropout: settings.number('dropout', 0, { min: 0, max: 0.8 }),
    augmented: settings.choice('augmented', 'no', ['no', 'yes']) === 'yes',
    seed: settings.number('seed', 1, { min: 0, max: 1e6, whole: true }),
  };
}

/** In a word, what the two errors say; near nothing, noise is no measure. */
function verdict({ training, validation }: Fit, noise: number): string {
  const floor = Math.max(noise, 0.1);
  if (training > 1.5 * floor) return 'Too stiff: it misses the curve.';
  return validation > 1.5 * floor ? 'It learnt the noise too.' : 'Close to the best there is.';
}

function FitView({ start }: FigureProps<Task>): JSX.Element {
  const [task, setTask] = useState(start);
  const fit = useMemo(() => fitTask(task), [task]);
  return (
    <>
      <FitPlane fit={fit} />
      <Legend
        keys={[
          { label: 'fit' },
          { label: 'truth', kind: 'good', mark: 'dashes' },
          { label: 'points', kind: 'second', mark: 'dots' },
        ]}
      />
      <FitTold fit={fit} noise={task.noise} />
      <Remedies task={task} onChange={(changed) => setTask({ ...task, ...changed })} />
    </>
  );
}

interface RemediesProps {
  readonly task: Task;
  readonly onChange: (changed: Partial<Task>) => void;
}

/** What helps against learning the noise, and other points to try it on. */
const Remedies = ({ task, onChange }: RemediesProps): JSX.Element => (
  <>
    <Pairs>
      <Slider
        label="Weight decay"
        value={placeOf(task.decay)}
        min={0}
        max={DECAY_PLACES}
        step={1}
        show={() => showDecay(task.decay)}
        onChange={(place) => onChange({ decay: decayAt(place) })}
      />
      <Slider
        label="Dropout"
        value={task.dropout}
        min={0}
        max={0.8}
        step={0.05}
        show={(share) => (share === 0 ? 'none' : percent(share))}
        onChange={(dropout) => onChange({ dropout })}
      />
      <Slider
        label="Points"
        value={task.points}
        min={5}
        max={24}
        step={1}
        show={String}
        onChange={(points) => onChange({ points })}
      />
    </Pairs>
    <div class="fig-actions">
      <Toggle
        label="Jittered copies"
        value={task.augmented}
        onChange={(augmented) => onChange({ augmented })}
      />
      <Action label="New points" onPress={() => onChange({ seed: task.seed + 1 })} />
    </div>
  </>
);

function FitTold({ fit, noise }: { readonly fit: Fit; readonly noise: number }): JSX.Element {
  const { points, training, validation, weights } = fit;
  const size = normOf(weights);
  const said = verdict(fit, noise);
  return (
    <Told
      say={`${said} Off by ${fixed(training)} on its ${points.length} points, by ${fixed(validation)} on ${VALIDATION} new ones; noise alone is ${fixed(noise)}. Size of the weights ${fixed(size)}.`}
    >
      <p>
        Off by <b>{fixed(training)}</b> on its points, by <b>{fixed(validation)}</b> on new ones (noise:{' '}
        {fixed(noise)}). Size of the {WEIGHTS} weights: <b>{fixed(size)}</b>. <b>{said}</b>
      </p>
    </Told>
  );
}

export const figure = defineFigure({ title: 'Regularisation', read, View: FitView });
