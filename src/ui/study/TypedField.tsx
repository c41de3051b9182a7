import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { moreWords } from '../words/more-words.ts';
import '../parts/TextField.css';
import './TypedField.css';

/** More than that is an essay. */
const LONGEST = 1_000;

interface TypedFieldProps {
  readonly typed: Signal<string>;
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

export function TypedField({ typed, takesFocus, onDone }: TypedFieldProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // After the card has given the focus to its question, by which the field is described.
  useEffect(() => {
    const question = field.current?.closest('article')?.querySelector('.question');
    if (question) question.id = `${id}-question`;
    // As a property it is a yes or no, of which "off" is a yes.
    field.current?.setAttribute('autocorrect', 'off');
    if (takesFocus) field.current?.focus({ preventScroll: true });
  }, [field, id]);
  return (
    <form
      class="text-field typed-field"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <label for={id}>{moreWords.kinds.label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="auto"
        lang=""
        maxLength={LONGEST}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterKeyHint="done"
        aria-describedby={`${id}-question`}
        value={typed.value}
        onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
      />
    </form>
  );
}
