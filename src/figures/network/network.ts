import { sum, times } from '../kit/numbers.ts';

/** Input → [[Conv → ReLU] × N → Pool] × M → [FC → ReLU] × K → FC. */
export interface Pattern {
  /** C, H, W. */
  readonly input: readonly [number, number, number];
  readonly batch: number;
  /** N. */
  readonly conv: number;
  /** M. */
  readonly blocks: number;
  /** K. */
  readonly dense: number;
  /** What the first block's convolutions make; each block after it makes twice as many as the one before. */
  readonly channels: number;
  readonly classes: number;
}

export interface Layer {
  readonly kind: 'input' | 'conv' | 'pool' | 'dense';
  readonly name: string;
  /** In PyTorch's order: N, C, H, W, or N and features. */
  readonly shape: readonly number[];
  readonly parameters: number;
  /** A multiply-add counts as two, a comparison (ReLU, pooling) as one. */
  readonly flops: number;
}

/** How many numbers a hidden dense layer makes. */
const HIDDEN = 128;
const KERNEL = 3;

/** Its layers, or the first pooling that finds nothing left to pool. */
export type Network =
  | { readonly kind: 'whole'; readonly layers: readonly Layer[] }
  | { readonly kind: 'too-small'; readonly pool: number; readonly height: number; readonly width: number };

interface Volume {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

export function networkOf(pattern: Pattern): Network {
  const { input, batch } = pattern;
  const layers: Layer[] = [
    { kind: 'input', name: 'Input', shape: [batch, ...input], parameters: 0, flops: 0 },
  ];
  let volume: Volume = { channels: input[0], height: input[1], width: input[2] };
  for (let block = 0; block < pattern.blocks; block++) {
    const { height, width } = volume;
    if (Math.min(height, width) < 2) return { kind: 'too-small', pool: block + 1, height, width };
    for (let i = 0; i < pattern.conv; i++) {
      const made = pattern.channels * 2 ** block;
      layers.push(convolution(volume, made, batch));
      volume = { ...volume, channels: made };
    }
    volume = halved(volume);
    layers.push(pooling(volume, batch));
  }
  return { kind: 'whole', layers: [...layers, ...head(volume, pattern)] };
}

/** Odd sizes lose their last row or column, as in PyTorch. */
const halved = ({ channels, height, width }: Volume): Volume => ({
  channels,
  height: Math.floor(height / 2),
  width: Math.floor(width / 2),
});

/** 3 × 3, stride 1, padding 1, with bias: the bias makes the additions as many as the multiplications. */
function convolution({ channels, height, width }: Volume, made: number, batch: number): Layer {
  const outputs = batch * made * height * width;
  const products = KERNEL ** 2 * channels;
  return {
    kind: 'conv',
    name: `Conv ${channels}→${made}, ReLU`,
    shape: [batch, made, height, width],
    parameters: (products + 1) * made,
    flops: 2 * products * outputs + outputs,
  };
}

/** The largest of 2 × 2: three comparisons. */
const pooling = ({ channels, height, width }: Volume, batch: number): Layer => ({
  kind: 'pool',
  name: 'Pool',
  shape: [batch, channels, height, width],
  parameters: 0,
  flops: 3 * batch * channels * height * width,
});

function head({ channels, height, width }: Volume, { batch, dense, classes }: Pattern): readonly Layer[] {
  const sizes = [channels * height * width, ...times(dense, () => HIDDEN), classes];
  return sizes.slice(1).map((made, i): Layer => {
    const taken = sizes[i] ?? 0;
    const isHidden = i < dense;
    return {
      kind: 'dense',
      name: `FC ${taken}→${made}${isHidden ? ', ReLU' : ''}`,
      shape: [batch, made],
      parameters: (taken + 1) * made,
      flops: batch * made * (2 * taken + (isHidden ? 1 : 0)),
    };
  });
}

export interface Totals {
  readonly parameters: number;
  readonly flops: number;
  /** Shares of the dense layers among parameters, and of the convolutions among operations. */
  readonly denseParameters: number;
  readonly convFlops: number;
}

export function totalsOf(layers: readonly Layer[]): Totals {
  const of = (part: 'parameters' | 'flops', kind?: Layer['kind']): number =>
    sum(layers.filter((layer) => kind === undefined || layer.kind === kind).map((layer) => layer[part]));
  const [parameters, flops] = [of('parameters'), of('flops')];
  return {
    parameters,
    flops,
    denseParameters: of('parameters', 'dense') / parameters,
    convFlops: of('flops', 'conv') / flops,
  };
}

const UNITS = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;

/** Three digits and a unit: 1.23 M. */
export function short(value: number): string {
  const [size, unit] = UNITS.find(([least]) => value >= least) ?? [1, ''];
  const scaled = value / size;
  if (unit === '') return String(value);
  return `${scaled.toFixed(scaled < 10 ? 2 : scaled < 100 ? 1 : 0)}\u202f${unit}`;
}
