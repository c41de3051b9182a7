import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FormulaPlace } from '../../../content/formula-places.ts';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

/** So long a formula may be unfinished before anything is said of it. */
const PAUSE_MS = 500;

interface FormulaFaultsProps {
  readonly id: string;
  readonly text: string;
  readonly onSelect: (at: NonNullable<FormulaPlace['at']>) => void;
}

/** The formulas of a text that can't be set, each leading to its place. */
export function FormulaFaults({ id, text, onSelect }: FormulaFaultsProps): JSX.Element {
  const faults = useSignal<readonly FormulaPlace[]>([]);
  useEffect(() => {
    let isPresent = true;
    const look = async (): Promise<void> => {
      const { faultyFormulas } = await import('../../../content/formula-places.ts');
      const found = await faultyFormulas(text);
      if (isPresent) faults.value = found;
    };
    if (!text.includes('$')) faults.value = [];
    // What a line that failed did not bring is asked for again with the next letter.
    const timer = text.includes('$')
      ? setTimeout(() => void look().catch(() => undefined), PAUSE_MS)
      : undefined;
    return () => {
      isPresent = false;
      clearTimeout(timer);
    };
  }, [faults, text]);
  return (
    <ul id={id} class="formula-faults">
      {faults.value.map(({ number, reason, at }) => {
        const said = moreWords.editor.fault(number, words.card.reason(reason));
        return (
          <li key={number}>
            {at ? (
              <button type="button" onClick={() => onSelect(at)}>
                {said}
              </button>
            ) : (
              said
            )}
          </li>
        );
      })}
    </ul>
  );
}
