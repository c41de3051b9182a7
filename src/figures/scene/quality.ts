import { mean, sum } from '../kit/numbers.ts';

/** A label for every pixel, row by row. */
export type Mask<Label extends string> = readonly (readonly Label[])[];

export interface ClassQuality<Class extends string> {
  readonly name: Class;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** The mean IoU of the matched segments; null where none is matched. */
  readonly sq: number | null;
  /** The F1 score of recognising segments. */
  readonly rq: number;
  readonly pq: number;
  /** Of the pixels of the class, whichever segment they belong to. */
  readonly iou: number;
}

/** Where more of two segments is shared than not, no third one can share as much with either: a match is the only one. */
const MATCH = 0.5;

type Labels<Label extends string> = readonly Label[];

/** The share of what either has that both have. */
function iouOf<Label extends string>(
  truth: Labels<Label>,
  predicted: Labels<Label>,
  isTrue: (label: Label) => boolean,
  isPredicted: (label: Label) => boolean,
): number {
  let [both, either] = [0, 0];
  truth.forEach((label, i) => {
    const guess = predicted[i];
    const [a, b] = [isTrue(label), guess !== undefined && isPredicted(guess)];
    if (a && b) both++;
    if (a || b) either++;
  });
  return either === 0 ? 0 : both / either;
}

/**
 * Panoptic quality of each class (Kirillov et al. 2019, equations 1 and 2), and the IoU of its pixels beside it. A class
 * that neither mask has is left out.
 */
export function qualities<Label extends string, Class extends string>(
  truthMask: Mask<Label>,
  predictedMask: Mask<Label>,
  classOf: (label: Label) => Class,
): readonly ClassQuality<Class>[] {
  const [truth, predicted] = [truthMask.flat(), predictedMask.flat()];
  const classes = new Set([...truth, ...predicted].map(classOf));
  return [...classes].map((name) => {
    const isOfClass = (label: Label): boolean => classOf(label) === name;
    const [targets, guesses] = [truth, predicted].map((labels) => [...new Set(labels.filter(isOfClass))]);
    const matched = (targets ?? []).flatMap((target) =>
      (guesses ?? [])
        .map((guess) =>
          iouOf(
            truth,
            predicted,
            (label) => label === target,
            (label) => label === guess,
          ),
        )
        .filter((iou) => iou > MATCH),
    );
    const [found, falsePositives, falseNegatives] = [
      matched.length,
      (guesses?.length ?? 0) - matched.length,
      (targets?.length ?? 0) - matched.length,
    ];
    const sq = found === 0 ? null : mean(matched);
    const rq = found / (found + falsePositives / 2 + falseNegatives / 2);
    const iou = iouOf(truth, predicted, isOfClass, isOfClass);
    return { name, truePositives: found, falsePositives, falseNegatives, sq, rq, pq: (sq ?? 0) * rq, iou };
  });
}

export interface Quality {
  /** Means over the classes. */
  readonly pq: number;
  readonly miou: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** Of all matched segments. */
  readonly matchedIou: number | null;
}

export function overall(classes: readonly ClassQuality<string>[]): Quality {
  const truePositives = sum(classes.map((each) => each.truePositives));
  return {
    pq: mean(classes.map(({ pq }) => pq)),
    miou: mean(classes.map(({ iou }) => iou)),
    truePositives,
    falsePositives: sum(classes.map((each) => each.falsePositives)),
    falseNegatives: sum(classes.map((each) => each.falseNegatives)),
    matchedIou:
      truePositives === 0
        ? null
        : sum(classes.map(({ sq, truePositives }) => (sq ?? 0) * truePositives)) / truePositives,
  };
}
