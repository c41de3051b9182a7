import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { TagsModel } from '../../../state/tags-model.ts';
import { Button } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';

interface RenameTagProps {
  readonly model: TagsModel;
  readonly tag: string;
  readonly onRename: (to: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The new name of a tag, with the tags around it. */
export function RenameTag({ model, tag, onRename, onClose }: RenameTagProps): JSX.Element {
  const id = useId();
  const typed = useSignal(tag);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.select(), []);
  const { order } = moreWords;
  const joins = typed.value.trim() !== tag && model.isTaken(typed.value);
  const submit = (event: Event): void => {
    event.preventDefault();
    void onRename(typed.value);
  };
  return (
    <form onSubmit={submit}>
      <div class="text-field">
        <label for={id}>{order.tags.newName}</label>
        <input
          ref={input}
          id={id}
          type="text"
          dir="auto"
          maxLength={200}
          autocapitalize="none"
          autocomplete="off"
          enterKeyHint="done"
          value={typed.value}
          aria-describedby={`${id}-means`}
          onKeyDown={({ key }) => key === 'Escape' && onClose()}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        />
        <small id={`${id}-means`} aria-live="polite">
          {joins ? order.tags.joins : order.tags.nameMeans}
        </small>
      </div>
      <div class="choices">
        <Button kind="text" onClick={onClose}>
          {order.cancel}
        </Button>
        <button type="submit" class="button plain">
          <span>{order.tags.rename}</span>
        </button>
      </div>
    </form>
  );
}
