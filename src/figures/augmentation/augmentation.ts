import { mean, sum } from '../kit/numbers.ts';
import type { Picture } from '../kit/picture.ts';
import { softmax } from '../softmax/softmax.ts';
import { CLASSES, TEMPLATES } from './pictures.ts';
import { CHANGES, type Version } from './versions.ts';

/** How much surer it is for each unit by which a picture matches better. */
const SHARPNESS = 1.5;

/** A template's weights: its pixels less their mean, of length 1. */
function weightsOf(template: Picture): readonly number[] {
  const pixels = template.flat();
  const middle = mean(pixels);
  const centred = pixels.map((light) => light - middle);
  const length = Math.hypot(...centred);
  return centred.map((weight) => weight / length);
}

const WEIGHTS = CLASSES.map((each) => weightsOf(TEMPLATES[each]));

/** A linear classifier: how well the picture matches each template, as probabilities of the classes. */
export function classify(picture: Picture): readonly number[] {
  const pixels = picture.flat();
  const matches = WEIGHTS.map((weights) => sum(weights.map((weight, i) => weight * (pixels[i] ?? 0))));
  return softmax(matches.map((match) => SHARPNESS * match));
}

export const classifyVersions = (
  picture: Picture,
  versions: readonly Version[],
): readonly (readonly number[])[] => versions.map((version) => classify(CHANGES[version](picture)));

/** The mean of the probabilities, class by class. */
export const averaged = (probabilities: readonly (readonly number[])[]): readonly number[] =>
  CLASSES.map((_, c) => mean(probabilities.map((each) => each[c] ?? 0)));

/** The place of the most probable class. */
export const decision = (probabilities: readonly number[]): number =>
  probabilities.indexOf(Math.max(...probabilities));
