import { X } from 'lucide';
import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { tidyTag } from '../../../domain/tag-tree.ts';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import { tagsLike } from './tags-like.ts';
import './TagsField.css';

interface TagsFieldProps {
  readonly tags: readonly string[];
  /** Those that are in use. */
  readonly known: readonly string[];
  /** One that is being typed: it counts as given when the card is saved. */
  readonly typed: Signal<string>;
  readonly onBegin: () => void;
  readonly onChange: (tags: readonly string[]) => void;
}

/** The tags with one that was typed. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = tidyTag(typed);
  return tag === '' || tags.includes(tag) ? tags : [...tags, tag];
}

/** Tags, each to be taken off again; one that is begun shows those that it may become. */
export function TagsField({ tags, known, typed, onBegin, onChange }: TagsFieldProps): JSX.Element {
  const { editor } = moreWords;
  const id = useId();
  const add = (text: string): void => {
    typed.value = '';
    onChange(withTag(tags, text));
  };
  const remove = (tag: string | undefined): void => onChange(tags.filter((each) => each !== tag));
  return (
    <div class="tags-field">
      <label for={id}>{editor.tags}</label>
      <div class="tags-line">
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag"
            aria-label={editor.removeTag(tag)}
            onClick={() => remove(tag)}
          >
            <span dir="auto">{tag}</span>
            <Icon node={X} />
          </button>
        ))}
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="done"
          value={typed.value}
          onFocus={onBegin}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          onKeyDown={(event) => {
            const act = actOf(event, typed.peek());
            if (act === null) return;
            event.preventDefault();
            if (act === 'add') add(typed.peek());
            else remove(tags.at(-1));
          }}
        />
      </div>
      <Likely tags={tagsLike(typed.value, known, tags)} onChoose={add} />
    </div>
  );
}

/** What ends a tag: no tag has a space or a comma in it. */
const ENDS: readonly string[] = ['Enter', ',', ' '];

function actOf(event: KeyboardEvent, typed: string): 'add' | 'remove' | null {
  if (event.isComposing || event.ctrlKey || event.metaKey) return null;
  if (ENDS.includes(event.key)) return 'add';
  return event.key === 'Backspace' && typed === '' ? 'remove' : null;
}

interface LikelyProps {
  readonly tags: readonly string[];
  readonly onChoose: (tag: string) => void;
}

function Likely({ tags, onChoose }: LikelyProps): JSX.Element | null {
  if (tags.length === 0) return null;
  return (
    <fieldset class="tags-likely" aria-label={moreWords.editor.suggestions}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          dir="auto"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(tag)}
        >
          {tag}
        </button>
      ))}
    </fieldset>
  );
}
