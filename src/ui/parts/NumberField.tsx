import { Minus, Plus } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { useSay } from './Announcer.tsx';
import { IconButton } from './Button.tsx';
import { useDraft } from './use-draft.ts';
import './NumberField.css';

interface NumberFieldProps {
  readonly name: string;
  /** The id that a visible label beside it is for; without one its name is only said. */
  readonly id?: string | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** How far a press goes: to the next multiple. */
  readonly step: number;
  readonly onChange: (value: number) => Promise<void>;
}

/** A whole number, typed or pressed up and down. */
export function NumberField({ name, id, value, min, max, step, onChange }: NumberFieldProps): JSX.Element {
  const [shown, , set] = useDraft(value, onChange);
  // What is on its way in stays, whatever is drawn anew meanwhile.
  const [typing, setTyping] = useState<string | null>(null);
  const say = useSay();
  const within = (next: number): number => Math.min(max, Math.max(min, Math.round(next)));
  const press = (next: number): void => {
    set(within(next));
    say(words.number(within(next)));
  };
  const type = (input: HTMLInputElement): void => {
    const typed = input.valueAsNumber;
    setTyping(null);
    if (Number.isNaN(typed)) {
      input.value = String(shown);
      say(moreWords.options.stays(words.number(shown)));
      return;
    }
    set(within(typed));
    if (within(typed) !== typed) say(moreWords.options.becomes(words.number(within(typed))));
  };
  return (
    <div class="number-field">
      <IconButton
        node={Minus}
        label={moreWords.options.fewer(name)}
        disabled={shown <= min}
        onClick={() => press((Math.ceil(shown / step) - 1) * step)}
      />
      <input
        id={id}
        aria-label={id === undefined ? name : undefined}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={typing ?? shown}
        onInput={({ currentTarget }) => setTyping(currentTarget.value)}
        onChange={({ currentTarget }) => type(currentTarget)}
        onBlur={() => setTyping(null)}
      />
      <IconButton
        node={Plus}
        label={moreWords.options.more(name)}
        disabled={shown >= max}
        onClick={() => press((Math.floor(shown / step) + 1) * step)}
      />
    </div>
  );
}
