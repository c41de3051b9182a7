import { Minus, Plus } from 'lucide';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../words/en.ts';
import { IconButton } from './Button.tsx';
import { useDraft } from './use-draft.ts';
import './NumberField.css';

interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  readonly max: number;
  /** How far a press goes: to the next multiple. */
  readonly step: number;
  readonly onChange: (value: number) => Promise<void>;
}

/** A whole number, typed or pressed up and down. */
export function NumberField({ name, value, max, step, onChange }: NumberFieldProps): JSX.Element {
  const id = useId();
  const [shown, , set] = useDraft(value, onChange);
  const setWithin = (next: number): void => set(Math.min(max, Math.max(0, Math.round(next))));
  return (
    <div class="number-field">
      <label class="visually-hidden" for={id}>
        {name}
      </label>
      <IconButton
        node={Minus}
        label={words.options.fewer(name)}
        disabled={shown <= 0}
        onClick={() => setWithin((Math.ceil(shown / step) - 1) * step)}
      />
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        value={shown}
        onChange={({ currentTarget }) => {
          if (currentTarget.value === '') currentTarget.value = String(shown);
          else setWithin(currentTarget.valueAsNumber);
        }}
      />
      <IconButton
        node={Plus}
        label={words.options.more(name)}
        disabled={shown >= max}
        onClick={() => setWithin((Math.floor(shown / step) + 1) * step)}
      />
    </div>
  );
}
