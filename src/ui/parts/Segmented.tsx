import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import './Segmented.css';

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is not that of the app. */
  readonly lang?: string;
}

interface SegmentedProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
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
          <span lang={choice.lang}>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
