import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../words/words.ts';
import { useDraft } from './use-draft.ts';
import './PercentField.css';

interface PercentFieldProps {
  readonly name: string;
  /** A share, 0..1. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What a value means, in words. */
  readonly meaning: (value: number) => string;
  readonly onChange: (value: number) => Promise<void>;
}

/** A share in whole percents on a line, with what it means. */
export function PercentField({ name, value, min, max, meaning, onChange }: PercentFieldProps): JSX.Element {
  const id = useId();
  const [shown, show, set] = useDraft(value, onChange);
  return (
    <div class="percent-field">
      <label for={id}>{name}</label>
      <b>{words.percent(shown)}</b>
      <input
        id={id}
        type="range"
        min={Math.round(min * 100)}
        max={Math.round(max * 100)}
        value={Math.round(shown * 100)}
        aria-valuetext={words.percent(shown)}
        aria-describedby={`${id}-meaning`}
        onInput={({ currentTarget }) => show(currentTarget.valueAsNumber / 100)}
        onChange={({ currentTarget }) => set(currentTarget.valueAsNumber / 100)}
      />
      <small id={`${id}-meaning`}>{meaning(shown)}</small>
    </div>
  );
}
