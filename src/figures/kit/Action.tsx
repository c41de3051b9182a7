import type { JSX } from 'preact';
import './controls.css';

interface ActionProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button of a figure. One that can do nothing now keeps the focus. */
export const Action = ({ label, disabled = false, onPress }: ActionProps): JSX.Element => (
  <button
    type="button"
    class="fig-action"
    aria-disabled={disabled || undefined}
    onClick={() => {
      if (!disabled) onPress();
    }}
  >
    {label}
  </button>
);
