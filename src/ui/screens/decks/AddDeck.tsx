import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DeckId } from '../../../domain/ids.ts';
import type { AppModel } from '../../../state/app-model.ts';
import { OrderModel } from '../../../state/order-model.ts';
import { Button } from '../../parts/Button.tsx';
import { DeckSelect } from '../../parts/DeckSelect.tsx';
import { NotKept } from '../../parts/NotKept.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { tell } from '../../tell.ts';
import { useFresh } from '../../use-fresh.ts';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './AddDeck.css';

interface AddDeckProps {
  readonly app: AppModel;
  readonly onClose: () => void;
}

/** A name and a place: a new deck. */
export function AddDeck({ app, onClose }: AddDeckProps): JSX.Element {
  const close = (): void => {
    focusTitle();
    onClose();
  };
  const { model, name, parent, lacksName, add } = useNewDeck(app, close);
  const { order } = moreWords;
  const view = model.view.value;
  const hosts = view === null || view === 'missing' ? [] : view.hosts;
  return (
    <form class="panel add-deck" aria-label={words.decks.add} onSubmit={add}>
      <NotKept failure={model.failure.value} />
      <NameField
        name={name.value}
        lacks={lacksName.value}
        onInput={(typed) => (name.value = typed)}
        onEscape={close}
      />
      {hosts.length > 0 && (
        <DeckSelect
          name={order.place}
          decks={hosts}
          chosen={parent.value}
          none={order.top}
          onChoose={(deck) => (parent.value = deck)}
        />
      )}
      <div class="ways">
        <Button kind="text" onClick={close}>
          {order.cancel}
        </Button>
        <button type="submit" class="button plain">
          <span>{words.decks.add}</span>
        </button>
      </div>
    </form>
  );
}

/** What is typed and chosen, and its keeping. */
function useNewDeck(app: AppModel, close: () => void) {
  const model = useFresh(app, () => new OrderModel(app.parts.context, null));
  const name = useSignal('');
  const parent = useSignal<DeckId | null>(null);
  const lacksName = useSignal(false);
  const add = async (): Promise<void> => {
    const given = name.value.trim();
    lacksName.value = given === '';
    if (given === '') return;
    const undo = await model.add(given, parent.value);
    if (undo === null) return;
    tell(app, undo, () => moreWords.order.done.added(given));
    close();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void add();
  };
  return { model, name, parent, lacksName, add: submit };
}

interface NameFieldProps {
  readonly name: string;
  readonly lacks: boolean;
  readonly onInput: (name: string) => void;
  readonly onEscape: () => void;
}

/** It has the focus at once: who asked for a deck has its name in mind. */
function NameField({ name, lacks, onInput, onEscape }: NameFieldProps): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  useLayoutEffect(() => {
    if (lacks) input.current?.focus();
  }, [lacks]);
  return (
    <div class="text-field">
      <label for={id}>{moreWords.order.addName}</label>
      <input
        ref={input}
        id={id}
        type="text"
        dir="auto"
        maxLength={200}
        autocomplete="off"
        enterKeyHint="done"
        value={name}
        aria-invalid={lacks}
        aria-describedby={lacks ? `${id}-lacks` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onEscape()}
      />
      {lacks && (
        <small id={`${id}-lacks`} role="alert">
          {moreWords.order.lacksName}
        </small>
      )}
    </div>
  );
}
