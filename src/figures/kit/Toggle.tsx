import type { JSX } from 'preact';
import './controls.css';

interface ToggleProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export const Toggle = ({ label, value, onChange }: ToggleProps): JSX.Element => (
  <label class="fig-toggle">
    <input
      type="checkbox"
      checked={value}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
