import { ChevronDown } from 'lucide';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './Select.css';

interface SelectChoice<Value> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly SelectChoice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many, or one whose names are long. */
export function Select<Value extends string>(props: SelectProps<Value>): JSX.Element {
  const { name, choices, value, onChange } = props;
  const id = useId();
  const choose = (chosen: string): void => {
    const choice = choices.find((known) => known.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <div class="select">
      <label for={id}>{name}</label>
      <div class="choice">
        <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon node={ChevronDown} />
      </div>
    </div>
  );
}
