import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { fixed } from './numbers.ts';
import './controls.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as it is shown and said; with two digits where it is not given. */
  readonly show?: (value: number) => string;
  readonly onChange: (value: number) => void;
}

export function Slider({ label, value, min, max, step, show = fixed, onChange }: SliderProps): JSX.Element {
  const id = useId();
  const shown = show(value);
  return (
    <div class="fig-slider">
      <label for={id}>{label}</label>
      <output for={id} aria-hidden="true">
        {shown}
      </output>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        aria-valuetext={shown}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
