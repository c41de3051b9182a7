import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Heat } from '../kit/Heat.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import type { Settings } from '../settings.ts';
import { attend, projections } from './attention.ts';
import { QueryRow } from './QueryRow.tsx';
import './attention.css';

interface Start {
  readonly words: readonly string[];
  readonly isCausal: boolean;
  readonly width: number;
  readonly isScaled: boolean;
  readonly seed: number;
}

const SENTENCE = ['the', 'cat', 'slept', 'because', 'it', 'purred'];
const NARROW = 2;
const WIDE = 64;

function read(settings: Settings): Start {
  return {
    words: settings.words('words', SENTENCE, { least: 2, most: 7 }),
    isCausal: settings.choice('mask', 'none', ['none', 'causal']) === 'causal',
    width: settings.number('width', 8, { min: NARROW, max: WIDE, whole: true }),
    isScaled: settings.choice('scaled', 'yes', ['yes', 'no']) === 'yes',
    seed: settings.number('seed', 1, { min: 0, max: 1_000_000, whole: true }),
  };
}

/** A pronoun has something to look for; else the last word, which sees all others. */
function firstQuery(words: readonly string[]): number {
  const pronoun = words.findIndex((word) => word.toLowerCase() === 'it');
  return pronoun >= 0 ? pronoun : words.length - 1;
}

/** What the head of a column has room for. */
const brief = (word: string): string => (word.length > 7 ? `${word.slice(0, 6)}…` : word);

function AttentionView({ start }: FigureProps<Start>): JSX.Element {
  const { words, seed } = start;
  const [query, setQuery] = useState(firstQuery(words));
  const [isCausal, setCausal] = useState(start.isCausal);
  const [isScaled, setScaled] = useState(start.isScaled);
  const [width, setWidth] = useState(start.width);
  const made = useMemo(() => projections(words, width, seed), [words, width, seed]);
  const attention = attend(made, { isCausal, isScaled });
  return (
    <>
      <div class="fig-attention-map">
        <Heat
          caption="Weights in %: rows ask, columns answer"
          rows={words.map(brief)}
          columns={words.map(brief)}
          values={attention.weights.map((row, q) =>
            row.map((weight, k) => (isCausal && k > q ? null : weight * 100)),
          )}
          top={100}
          digits={0}
          markedRow={query}
        />
      </div>
      <Slider
        label="Word that asks"
        value={query}
        min={0}
        max={words.length - 1}
        step={1}
        show={(at) => words[at] ?? ''}
        onChange={setQuery}
      />
      <QueryRow {...{ words, query, attention, width, isScaled }} values={made.values} />
      <div class="fig-attention-toggles">
        <Toggle label="Divide by √dk" value={isScaled} onChange={setScaled} />
        <Toggle label="Causal mask" value={isCausal} onChange={setCausal} />
      </div>
      <Slider
        label="Width dk of queries and keys"
        value={width}
        min={NARROW}
        max={WIDE}
        step={1}
        show={String}
        onChange={setWidth}
      />
    </>
  );
}

export const figure = defineFigure({ title: 'Self-attention', read, View: AttentionView });
