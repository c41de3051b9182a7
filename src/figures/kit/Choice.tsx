import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import './controls.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Values with their labels, in order; and what a screen reader says where that is not what is written. */
  readonly choices: readonly (readonly [value: Value, label: string, said?: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { label, choices, value, onChange } = props;
  const name = useId();
  return (
    <fieldset class="fig-choice">
      <legend>{label}</legend>
      <div>
        {choices.map(([each, text, said]) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              aria-label={said}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
