import { SeededChance } from '../kit/chance.ts';
import { times } from '../kit/numbers.ts';

export type Vector = readonly number[];
export type Matrix = readonly Vector[];

export const WIDTH = 16;

export interface Deep {
  readonly layers: readonly Matrix[];
  readonly skips: boolean;
}

/** Layers of normal weights whose spread is the scale over the root of the width: at 1 they keep a signal's size, before tanh. */
export function drawLayers(depth: number, scale: number, chance: SeededChance): readonly Matrix[] {
  const weight = (): number => (scale / Math.sqrt(WIDTH)) * chance.normal();
  return times(depth, () => times(WIDTH, () => times(WIDTH, weight)));
}

export const drawVector = (chance: SeededChance): Vector => times(WIDTH, () => chance.normal());

/** The input and what each layer makes of it: tanh(Wx), with a skip x + tanh(Wx). */
export function forward({ layers, skips }: Deep, input: Vector): readonly Vector[] {
  const signals = [input];
  for (const layer of layers) {
    const signal = signals.at(-1) ?? input;
    const made = layer.map((row) => Math.tanh(dot(row, signal)));
    signals.push(skips ? made.map((value, i) => value + (signal[i] ?? 0)) : made);
  }
  return signals;
}

/**
 * Backpropagation: the gradient by the input and by what each layer makes of it, from the one at the top down. A layer
 * passes it on through its slope 1 − tanh² and its weights; a skip passes it on as it is, too.
 */
export function backward({ layers, skips }: Deep, input: Vector, top: Vector): readonly Vector[] {
  const signals = forward({ layers, skips }, input);
  const gradients = [top];
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at] ?? [];
    const signal = signals[at] ?? input;
    const gradient = gradients[0] ?? top;
    const slopes = layer.map((row, i) => (gradient[i] ?? 0) * (1 - Math.tanh(dot(row, signal)) ** 2));
    gradients.unshift(
      signal.map((_, j) => {
        const through = slopes.reduce((total, slope, i) => total + slope * (layer[i]?.[j] ?? 0), 0);
        return skips ? through + (gradient[j] ?? 0) : through;
      }),
    );
  }
  return gradients;
}

const dot = (a: Vector, b: Vector): number => a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);

export const sizeOf = (vector: Vector): number => Math.hypot(...vector);

export interface Measured {
  /** The size of the gradient at the input and after each layer; 1 at the top. */
  readonly gradients: readonly number[];
  /** The size of the signal there; 1 at the input. */
  readonly signals: readonly number[];
}

export interface Task {
  readonly depth: number;
  readonly scale: number;
  readonly seed: number;
}

/** Sends one signal up and one gradient down through the same weights, with skips or without, and measures both. */
export function measure({ depth, scale, seed }: Task, skips: boolean): Measured {
  const chance = new SeededChance(seed);
  const input = drawVector(chance);
  const top = drawVector(chance);
  const deep = { layers: drawLayers(depth, scale, chance), skips };
  return {
    gradients: backward(deep, input, top).map((gradient) => sizeOf(gradient) / sizeOf(top)),
    signals: forward(deep, input).map((signal) => sizeOf(signal) / sizeOf(input)),
  };
}
