import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Bars } from '../kit/Bars.tsx';
import { Choice } from '../kit/Choice.tsx';
import { fixed, percent, times } from '../kit/numbers.ts';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { crossEntropy, gradient, mishap, naiveSoftmax, softmax } from './softmax.ts';

interface Start {
  readonly logits: readonly number[];
  readonly labels: readonly string[];
  readonly temperature: number;
  /** The place of the true class. */
  readonly truth: number;
}

const FEWEST = 2;
const MOST = 5;

function read(settings: Settings): Start {
  const count = { least: FEWEST, most: MOST };
  const logits = settings.numbers('logits', [2, 1, 0.1], { min: -1000, max: 1000 }, count);
  const numbered = times(logits.length, (i) => `class ${i + 1}`);
  const size = { least: logits.length, most: logits.length };
  return {
    logits,
    labels: settings.words('labels', numbered, size),
    temperature: settings.number('temperature', 1, { min: 0.1, max: 10 }),
    truth: settings.number('truth', 1, { min: 1, max: logits.length, whole: true }) - 1,
  };
}

/** How far the sliders go, unless the logits begin further out. */
const reachOf = (logits: readonly number[]): number =>
  Math.max(6, ...logits.map((logit) => Math.abs(logit) * 1.25));

function SoftmaxView({ start }: FigureProps<Start>): JSX.Element {
  const [logits, setLogits] = useState(start.logits);
  const [temperature, setTemperature] = useState(start.temperature);
  const [truth, setTruth] = useState(start.truth);
  const reach = reachOf(start.logits);
  const { labels } = start;
  return (
    <>
      <Pairs>
        {logits.map((logit, i) => (
          <Slider
            key={i}
            label={`Logit of ${labels[i] ?? ''}`}
            value={logit}
            min={-reach}
            max={reach}
            step={reach / 60}
            onChange={(value) => setLogits(logits.map((old, at) => (at === i ? value : old)))}
          />
        ))}
        <Slider
          label="Temperature"
          value={temperature}
          min={0.1}
          max={10}
          step={0.1}
          onChange={setTemperature}
        />
      </Pairs>
      <Choice
        label="True class"
        choices={labels.map((label, i) => [String(i), label] as const)}
        value={String(truth)}
        onChange={(value) => setTruth(Number(value))}
      />
      <Outcome {...{ logits, labels, temperature, truth }} />
    </>
  );
}

/** The probabilities, what the true class costs, and what happens without care. */
function Outcome({ logits, labels, temperature, truth }: Start): JSX.Element {
  const naive = naiveSoftmax(logits, temperature);
  const slopes = gradient(logits, truth, temperature)
    .map((slope) => fixed(slope))
    .join(', ');
  const loss = crossEntropy(logits, truth, temperature);
  const wrong = mishap(logits, temperature);
  const careless = wrong ? `[${naive.map((share) => fixed(share)).join(', ')}]: it ${wrong}` : 'the same';
  const bars = softmax(logits, temperature).map((share, i) => ({
    label: labels[i] ?? '',
    share,
    shown: percent(share, 1),
    isMarked: i === truth,
  }));
  return (
    <>
      <Bars label="Probabilities" bars={bars} />
      <Told
        say={`Probability of ${bars[truth]?.label ?? ''} ${bars[truth]?.shown ?? ''}. Loss ${fixed(loss)}. Gradient ${slopes}. Without the maximum subtracted: ${wrong ? `it ${wrong}` : 'the same'}.`}
      >
        <p>
          Loss −log p = <b>{fixed(loss, 3)}</b>
        </p>
        <p>
          Gradient {temperature === 1 ? 'p − y' : '(p − y) / T'} = <b>[{slopes}]</b>
        </p>
        <p>
          Without the maximum subtracted (32 bit): <b>{careless}</b>
        </p>
      </Told>
    </>
  );
}

export const figure = defineFigure({ title: 'Softmax and cross-entropy', read, View: SoftmaxView });
