import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Choice } from '../kit/Choice.tsx';
import { Heat } from '../kit/Heat.tsx';
import { fixed, times } from '../kit/numbers.ts';
import { Stepper } from '../kit/Stepper.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { embeddingMatrix, nearest, oneHot, product } from './embedding.ts';

interface Start {
  readonly words: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}

function read(settings: Settings): Start {
  const words = settings.words('words', ['Monday', 'Tuesday', 'Saturday', 'Sunday'], { least: 2, most: 6 });
  const width = settings.number('width', 3, { min: 2, max: 4, whole: true });
  const seed = settings.number('seed', 1, { min: 0, max: 1_000_000, whole: true });
  return { words, matrix: embeddingMatrix(words, width, seed) };
}

const vector = (values: readonly number[], digits = 1): string =>
  `[${values.map((value) => fixed(value, digits)).join(', ')}]`;

function EmbeddingView({ start: { words, matrix } }: FigureProps<Start>): JSX.Element {
  const [word, setWord] = useState(Math.floor(words.length / 2));
  const [at, setAt] = useState(words.length);
  const hot = oneHot(word, words.length);
  const row = matrix[word] ?? [];
  const made = product(hot, matrix, at);
  return (
    <>
      <Choice
        label="Word"
        choices={words.map((each, i) => [String(i), each] as const)}
        value={String(word)}
        onChange={(value) => setWord(Number(value))}
      />
      <Heat
        caption={`One-hot ${vector(hot, 0)} times the matrix`}
        rows={[...words.map((each, i) => `${hot[i] ?? 0} × ${each}`), '= Sum', 'Look-up']}
        columns={times(row.length, (i) => `d${i + 1}`)}
        values={[...matrix, made.sums, row]}
        top={1.5}
        digits={1}
        markedRow={word}
      />
      <Stepper at={at} last={words.length} onChange={setAt} />
      <Results {...{ words, word, matrix, at, made }} />
    </>
  );
}

interface ResultsProps extends Start {
  readonly word: number;
  readonly at: number;
  readonly made: ReturnType<typeof product>;
}

function Results({ words, word, matrix, at, made }: ResultsProps): JSX.Element {
  const row = matrix[word] ?? [];
  const { multiplications, wasted, sums } = made;
  const neighbour = nearest(matrix, word);
  const isSame = sums.every((value, i) => value === row[i]);
  const close = `${words[neighbour.place] ?? ''} (cosine ${fixed(neighbour.cosine)})`;
  const added = `${at} of ${words.length} rows added`;
  return (
    <Told
      say={`Product, ${added}: ${vector(sums)}, ${multiplications} multiplications, ${wasted} of them by 0. Look-up: ${vector(row)}, no multiplication. ${isSame ? 'Equal.' : 'Not equal yet.'} Nearest word: ${close}.`}
    >
      <p>
        Product: <b>{multiplications} multiplications</b>, {wasted} by 0
      </p>
      <p>
        Look-up: <b>none</b>, {isSame ? 'same vector' : 'not the same yet'}
      </p>
      <p>
        Nearest word: <b>{close}</b>
      </p>
    </Told>
  );
}

export const figure = defineFigure({ title: 'Embedding as a look-up', read, View: EmbeddingView });
