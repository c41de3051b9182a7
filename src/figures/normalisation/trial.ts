import { SeededChance } from '../kit/chance.ts';
import {
  accuracy,
  chooseStatistics,
  frogsAround,
  learnThreshold,
  normalised,
  SPREAD,
  TRAINING_MEAN,
  type By,
  type Frog,
  type Labelled,
  type Statistics,
} from './normalisation.ts';

export interface FrogSets {
  readonly training: readonly Frog[];
  readonly validation: readonly Frog[];
}

/** Two sets of frogs, validation so many standard deviations redder than training. */
export function gatherFrogs(seed: number, shift: number, count: number): FrogSets {
  const chance = new SeededChance(seed);
  return {
    training: frogsAround(TRAINING_MEAN, count, chance),
    validation: frogsAround(TRAINING_MEAN + shift * SPREAD, count, chance),
  };
}

export interface NormalisedSet {
  readonly statistics: Statistics;
  readonly examples: readonly Labelled[];
  readonly accuracy: number;
}

export interface Trial {
  /** Learned on the normalised training set. */
  readonly threshold: number;
  readonly training: NormalisedSet;
  readonly validation: NormalisedSet;
}

/** Normalises both sets, learns a threshold on training and tries it on validation. */
export function tryOut({ training, validation }: FrogSets, by: By): Trial {
  const statistics = chooseStatistics(by, training.map(rednessOf), validation.map(rednessOf));
  const seen = examplesOf(training, statistics.training);
  const unseen = examplesOf(validation, statistics.validation);
  const threshold = learnThreshold(seen);
  return {
    threshold,
    training: { statistics: statistics.training, examples: seen, accuracy: accuracy(seen, threshold) },
    validation: {
      statistics: statistics.validation,
      examples: unseen,
      accuracy: accuracy(unseen, threshold),
    },
  };
}

const rednessOf = ({ redness }: Frog): number => redness;

const examplesOf = (frogs: readonly Frog[], statistics: Statistics): readonly Labelled[] =>
  frogs.map(({ redness, isRed }) => ({ value: normalised(redness, statistics), isRed }));
