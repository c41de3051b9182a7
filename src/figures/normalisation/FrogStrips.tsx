import type { JSX } from 'preact';
import { FrogMark } from './FrogMark.tsx';
import { FrogStrip } from './FrogStrip.tsx';
import { MOST_SHIFT, restored, SPREAD, TRAINING_MEAN, type Frog, type Labelled } from './normalisation.ts';
import type { FrogSets, Trial } from './trial.ts';

/** In standard deviations of training: room for the tails of both sets. */
const REACH = [-3, MOST_SHIFT + 3] as const;
const REDNESS = [TRAINING_MEAN + REACH[0] * SPREAD, TRAINING_MEAN + REACH[1] * SPREAD] as const;

interface FrogStripsProps {
  readonly frogs: FrogSets;
  readonly trial: Trial;
}

/** Both sets as measured, with where the learned threshold falls in each, and as they are normalised. */
export const FrogStrips = ({
  frogs,
  trial: { threshold, training, validation },
}: FrogStripsProps): JSX.Element => (
  <div class="fig-frogs">
    <FrogStrip
      name="Training, redness"
      examples={asMeasured(frogs.training)}
      threshold={restored(threshold, training.statistics)}
      reach={REDNESS}
    />
    <FrogStrip
      name="Validation, redness"
      examples={asMeasured(frogs.validation)}
      threshold={restored(threshold, validation.statistics)}
      reach={REDNESS}
    />
    <FrogStrip name="Training, normalised" examples={training.examples} {...{ threshold }} reach={REACH} />
    <FrogStrip
      name="Validation, normalised"
      examples={validation.examples}
      {...{ threshold }}
      reach={REACH}
    />
    <p aria-hidden="true">
      <FrogKey label="green" />
      <FrogKey label="red" isRed />
      <FrogKey label="rim: called wrong" isRed isWrong />
    </p>
  </div>
);

interface FrogKeyProps {
  readonly label: string;
  readonly isRed?: boolean;
  readonly isWrong?: boolean;
}

const FrogKey = ({ label, isRed = false, isWrong = false }: FrogKeyProps): JSX.Element => (
  <span>
    <svg viewBox="0 0 8 8">
      <FrogMark x={1} y={1} {...{ isRed, isWrong }} />
    </svg>
    {label}
  </span>
);

const asMeasured = (frogs: readonly Frog[]): readonly Labelled[] =>
  frogs.map(({ redness, isRed }) => ({ value: redness, isRed }));
