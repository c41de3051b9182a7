import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import './Segmented.css';

interface SegmentedProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): JSX.Element {
  const { name, choices, value, onChange } = props;
  const group = useId();
  return (
    <div class="segmented" role="radiogroup" aria-label={name}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={group}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
