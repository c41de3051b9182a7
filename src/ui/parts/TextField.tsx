import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { moreWords } from '../words/more-words.ts';
import { useSay } from './Announcer.tsx';
import { useDraft } from './use-draft.ts';
import './TextField.css';

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => Promise<void>;
}

/** A short text that must not be empty, kept when a person is done with it. */
export function TextField({ name, value, onChange }: TextFieldProps): JSX.Element {
  const id = useId();
  const [shown, show, set] = useDraft(value, onChange);
  const say = useSay();
  const keep = (typed: string): void => {
    if (typed !== '') {
      set(typed);
      return;
    }
    show(value);
    say(moreWords.options.stays(value));
  };
  return (
    <div class="text-field">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={200}
        enterKeyHint="done"
        value={shown}
        onInput={({ currentTarget }) => show(currentTarget.value)}
        onChange={({ currentTarget }) => keep(currentTarget.value.trim())}
      />
    </div>
  );
}
