import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { grouped, percent } from '../kit/numbers.ts';
import { Slider } from '../kit/Slider.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { LayerTable } from './LayerTable.tsx';
import { networkOf, short, totalsOf, type Network, type Pattern } from './network.ts';

const LARGEST_SIDE = 256;
const MOST_CHANNELS = 64;
const LARGEST_BATCH = 256;

function read(settings: Settings): Pattern {
  const whole = (setting: string, otherwise: number, min: number, max: number): number =>
    settings.number(setting, otherwise, { min, max, whole: true });
  const three = { least: 3, most: 3 };
  const input = settings.numbers('input', [3, 32, 32], { min: 1, max: LARGEST_SIDE, whole: true }, three);
  return {
    input: [input[0] ?? 3, input[1] ?? 32, input[2] ?? 32],
    batch: whole('batch', 1, 1, LARGEST_BATCH),
    conv: whole('conv', 2, 1, 3),
    blocks: whole('blocks', 2, 1, 4),
    dense: whole('dense', 1, 0, 2),
    channels: whole('channels', 16, 1, MOST_CHANNELS),
    classes: whole('classes', 10, 1, 1000),
  };
}

function NetworkView({ start }: FigureProps<Pattern>): JSX.Element {
  const [pattern, setPattern] = useState(start);
  const network = networkOf(pattern);
  return (
    <>
      {network.kind === 'whole' && <LayerTable layers={network.layers} totals={totalsOf(network.layers)} />}
      <PatternSliders pattern={pattern} onChange={setPattern} />
      <Summary {...{ network, pattern }} />
    </>
  );
}

interface SummaryProps {
  readonly network: Network;
  readonly pattern: Pattern;
}

function Summary({ network, pattern }: SummaryProps): JSX.Element {
  const { conv, blocks, dense, batch } = pattern;
  const arranged = `Input → [[Conv 3×3 → ReLU] × ${conv} → Pool 2×2] × ${blocks} → [FC → ReLU] × ${dense} → FC`;
  if (network.kind === 'too-small') {
    const { pool, height, width } = network;
    const fault = `The input is too small: pooling ${pool} would have to halve ${height} × ${width}.`;
    return (
      <Told say={fault}>
        <p>{arranged}</p>
        <p>
          <b>{fault}</b>
        </p>
      </Told>
    );
  }
  const totals = totalsOf(network.layers);
  const held = `Dense layers hold ${shareText(totals.denseParameters)} of the parameters, convolutions do ${shareText(totals.convFlops)} of the work.`;
  const counted = `${grouped(totals.parameters)} parameters; ${short(totals.flops)} FLOPs for a batch of ${batch}.`;
  return (
    <Told say={`${held} ${counted} ${network.layers.length - 1} layers after the input.`}>
      <p>
        <b>{held}</b>
      </p>
      <p>{counted} A multiply-add counts as two, a comparison as one.</p>
      <p>{arranged}</p>
    </Told>
  );
}

/** Nearly all is not said to be all. */
const shareText = (share: number): string => (share > 0.99 && share < 1 ? 'over 99 %' : percent(share));

interface PatternSlidersProps {
  readonly pattern: Pattern;
  readonly onChange: (pattern: Pattern) => void;
}

const SLIDERS = [
  ['conv', 'Convs N', 1, 3],
  ['blocks', 'Blocks M', 1, 4],
  ['dense', 'Dense K', 0, 2],
  ['channels', 'Channels', 1, MOST_CHANNELS],
  ['batch', 'Batch', 1, LARGEST_BATCH],
] as const;

function PatternSliders({ pattern, onChange }: PatternSlidersProps): JSX.Element {
  const [colours, height, width] = pattern.input;
  return (
    <div class="fig-threes">
      {SLIDERS.map(([part, label, min, max]) => (
        <Slider
          key={part}
          {...{ label, min, max }}
          step={1}
          value={pattern[part]}
          show={String}
          onChange={(value) => onChange({ ...pattern, [part]: value })}
        />
      ))}
      <Slider
        label="Input"
        value={height}
        min={4}
        max={LARGEST_SIDE}
        step={4}
        show={(side) => `${side} × ${side === height ? width : side}`}
        onChange={(side) => onChange({ ...pattern, input: [colours, side, side] })}
      />
    </div>
  );
}

export const figure = defineFigure({ title: 'Sizes and costs of a network', read, View: NetworkView });
