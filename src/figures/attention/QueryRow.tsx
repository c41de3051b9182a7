import type { JSX } from 'preact';
import { Bars } from '../kit/Bars.tsx';
import { fixed, percent } from '../kit/numbers.ts';
import { Told } from '../kit/Told.tsx';
import { spread, type Attention } from './attention.ts';

interface QueryRowProps {
  readonly words: readonly string[];
  readonly query: number;
  readonly attention: Attention;
  readonly values: readonly (readonly number[])[];
  readonly width: number;
  readonly isScaled: boolean;
}

const vector = (numbers: readonly number[], digits: number): string =>
  `[${numbers.map((number) => fixed(number, digits)).join(', ')}]`;

/** What one word gets from the others: a weight for each, and the sum of their values. */
export function QueryRow({ words, query, attention, values, width, isScaled }: QueryRowProps): JSX.Element {
  const { weights, scores, outputs } = attention;
  const row = weights[query] ?? [];
  const best = row.indexOf(Math.max(...row));
  const asked = words[query] ?? '';
  const answers = words[best] ?? '';
  const share = row[best] ?? 0;
  const score = scores[query]?.[best] ?? 0;
  const product = isScaled ? score * Math.sqrt(width) : score;
  const apart = fixed(spread(scores[query] ?? []), 1);
  const slope = fixed(share * (1 - share));
  const output = vector(outputs[query] ?? [], 2);
  const scaled = isScaled ? `, over √${width} = ${fixed(score, 1)}` : '';
  return (
    <>
      <div class="fig-attention-row">
        <Bars
          label={`Weights of ${asked}, with the values`}
          bars={words.map((word, i) => ({
            label: word,
            share: row[i] ?? 0,
            shown: `${percent(row[i] ?? 0)} · ${vector(values[i] ?? [], 1)}`,
            isMarked: i === best,
          }))}
        />
      </div>
      <Told
        say={`${asked} attends most to ${answers}, ${percent(share)}. Their q times k is ${fixed(product, 1)}${scaled}. The scores spread by ${apart}, the slope of this weight is ${slope}. Output ${output}.`}
      >
        <p>
          Output = Σ weight × value = <b>{output}</b>
        </p>
        <p>
          {asked} · {answers}: q·k = <b>{fixed(product, 1)}</b>
          {scaled}
        </p>
        <p>
          Score spread {apart}, slope p(1 − p) <b>{slope}</b>
          {share > 0.99 ? ': it learns next to nothing' : ''}
        </p>
      </Told>
    </>
  );
}
