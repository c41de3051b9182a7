import { ChevronDown, Layers, X } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { DeckId } from '../../../domain/ids.ts';
import { NOTE_KINDS } from '../../../domain/note.ts';
import type { EditorModel } from '../../../state/editor-model.ts';
import { IconButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import './PlaceFields.css';

/** No deck has this id. */
const NEW = '+';

/** Where the card goes, and of what kind it is. */
export function PlaceFields({ model }: { readonly model: EditorModel }): JSX.Element {
  return (
    <div class="place-fields">
      {model.form.newDeck.value === null ? <DeckField model={model} /> : <NewDeckField model={model} />}
      <KindField model={model} />
    </div>
  );
}

function DeckField({ model }: { readonly model: EditorModel }): JSX.Element {
  const { editor } = moreWords;
  const { deck } = model.form.text.value;
  const choose = (value: string): void => {
    if (value === NEW) model.setNewDeck('');
    else model.set({ deck: value as DeckId });
  };
  return (
    <span class="chip">
      <Icon node={Layers} />
      <select
        aria-label={editor.deck}
        value={deck}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {model.decks.value.map(({ id, name, depth }) => (
          <option key={id} value={id} selected={id === deck}>
            {'\u2003'.repeat(depth) + name}
          </option>
        ))}
        <option value={NEW}>{editor.newDeck}</option>
      </select>
      <Icon node={ChevronDown} />
    </span>
  );
}

function NewDeckField({ model }: { readonly model: EditorModel }): JSX.Element {
  const { editor } = moreWords;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const lacks = model.lack.value === 'deck';
  // It came because somebody asked for it.
  useEffect(() => {
    if (model.decks.peek().length > 0) input.current?.focus();
  }, [model]);
  return (
    <span class="new-deck">
      <label class="visually-hidden" for={id}>
        {editor.newDeckName}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        dir="auto"
        maxLength={200}
        placeholder={editor.newDeckName}
        aria-invalid={lacks}
        aria-describedby={`${id}-lack`}
        value={model.form.newDeck.value ?? ''}
        onInput={({ currentTarget }) => model.setNewDeck(currentTarget.value)}
      />
      {model.decks.value.length > 0 && (
        <IconButton node={X} label={editor.chooseDeck} onClick={() => model.setNewDeck(null)} />
      )}
      <small id={`${id}-lack`} role={lacks ? 'alert' : undefined} hidden={!lacks}>
        {editor.lacks.deck}
      </small>
    </span>
  );
}

function KindField({ model }: { readonly model: EditorModel }): JSX.Element {
  const { editor } = moreWords;
  const { kind } = model.form.text.value;
  return (
    <span class="chip">
      <select
        aria-label={editor.kind}
        value={kind}
        onChange={({ currentTarget }) => {
          const chosen = NOTE_KINDS.find((each) => each === currentTarget.value);
          if (chosen) model.set({ kind: chosen });
        }}
      >
        {NOTE_KINDS.map((each) => (
          <option key={each} value={each} selected={each === kind}>
            {editor.kinds[each]}
          </option>
        ))}
      </select>
      <Icon node={ChevronDown} />
    </span>
  );
}
