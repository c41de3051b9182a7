import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Slider } from '../kit/Slider.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { lettersOf, MOST_LETTERS, rightIn, trace } from './sequence.ts';
import { Tape } from './Tape.tsx';
import { ending, inWords } from './words.ts';

interface Start {
  readonly word: string;
  readonly state: number;
}

const LARGEST = 8;
const WORD = 'train';

function read(settings: Settings): Start {
  const state = settings.number('state', 4, { min: 2, max: LARGEST, whole: true });
  const [word = WORD] = settings.words('word', [WORD], { least: 1, most: 1 });
  if (word.toLowerCase() === lettersOf(word)) return { word: lettersOf(word), state };
  // No word is among these, so that the card says what a word has to be.
  return { word: settings.choice('word', WORD, [`1 to ${MOST_LETTERS} letters from a to z`]), state };
}

function SequenceView({ start }: FigureProps<Start>): JSX.Element {
  const [word, setWord] = useState(start.word);
  const [size, setSize] = useState(start.state);
  // It begins at its end, where one sees what came of it.
  const [at, setAt] = useState(2 * start.word.length);
  const steps = useMemo(() => trace(word, size), [word, size]);
  const step = steps[at];
  if (!step) return <></>;
  const end = ending(word, rightIn(word, steps), size);
  const done = inWords(step, word);
  return (
    <>
      <WordField
        word={word}
        onChange={(word) => {
          setWord(word);
          setAt(2 * word.length);
        }}
      />
      <Tape word={word} steps={steps.slice(0, at + 1)} step={step} />
      <Told say={`${done} ${end.result} ${end.why}`}>
        <p>
          {done} <b>{end.result}</b> {end.why}
        </p>
      </Told>
      <Stepper at={at} last={2 * word.length} onChange={setAt} />
      <Slider
        label="Numbers in the state"
        value={size}
        min={2}
        max={LARGEST}
        step={1}
        show={String}
        onChange={setSize}
      />
    </>
  );
}

interface WordFieldProps {
  readonly word: string;
  readonly onChange: (word: string) => void;
}

function WordField({ word, onChange }: WordFieldProps): JSX.Element {
  return (
    <label class="fig-word">
      <span>Your word</span>
      <input
        type="text"
        value={word}
        maxLength={MOST_LETTERS}
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          const letters = lettersOf(currentTarget.value);
          currentTarget.value = letters;
          onChange(letters);
        }}
      />
    </label>
  );
}

export const figure = defineFigure({
  title: 'A state of fixed size',
  read,
  View: SequenceView,
});
