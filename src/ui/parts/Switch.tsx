import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import './Switch.css';

interface SwitchProps {
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A row that is on or off; all of it can be pressed. */
export function Switch({ name, hint, on, onChange }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="row switch">
      <div class="what">
        <label for={id}>{name}</label>
        <small id={`${id}-hint`}>{hint}</small>
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
