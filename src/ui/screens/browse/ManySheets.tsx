import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId, useMemo } from 'preact/hooks';
import type { Flag } from '../../../domain/flags.ts';
import type { CardId, DeckId } from '../../../domain/ids.ts';
import type { ManyAction } from '../../../domain/many-cards.ts';
import { tidyTag } from '../../../domain/tag-tree.ts';
import { studyDay, type StudyDay } from '../../../domain/units.ts';
import type { AppModel } from '../../../state/app-model.ts';
import type { ManyModel } from '../../../state/many-model.ts';
import { OrderModel } from '../../../state/order-model.ts';
import { FlagChoice } from '../../card/FlagChoice.tsx';
import { DeckSelect } from '../../parts/DeckSelect.tsx';
import { NumberField } from '../../parts/NumberField.tsx';
import { Select } from '../../parts/Select.tsx';
import { moreWords } from '../../words/more-words.ts';
import { Sheet } from './Sheet.tsx';
import '../../parts/TextField.css';

export interface ManySheetProps {
  readonly app: AppModel;
  readonly model: ManyModel;
  readonly cards: readonly CardId[];
  readonly today: StudyDay;
  readonly tags: readonly string[];
  readonly onAct: (action: ManyAction) => void;
  readonly onClose: () => void;
}

/** What asks for something before it is done. */
export type Asking = 'move' | 'tag' | 'untag' | 'flag' | 'due';

/** Asks for what the action on many cards needs. */
export function ManySheet({ asking, ...props }: ManySheetProps & { readonly asking: Asking }): JSX.Element {
  switch (asking) {
    case 'move':
      return <MoveSheet {...props} />;
    case 'tag':
      return <TagSheet {...props} />;
    case 'untag':
      return <UntagSheet {...props} />;
    case 'flag':
      return <FlagSheet {...props} />;
    case 'due':
      return <DueSheet {...props} />;
  }
}

function MoveSheet({ app, model, cards, onAct, onClose }: ManySheetProps): JSX.Element {
  const { many } = moreWords;
  const deck = useSignal<DeckId | null>(null);
  const order = useMemo(() => new OrderModel(app.parts.context, null), [app]);
  useEffect(() => void order.refresh(), [order]);
  const view = order.view.value;
  const move = (): void => {
    if (deck.value !== null) onAct({ kind: 'move', deck: deck.value });
  };
  return (
    <Sheet title={many.move} act={many.move} isLacking={!deck.value} onAct={move} onClose={onClose}>
      <DeckSelect
        name={many.deck}
        decks={view && view !== 'missing' ? view.hosts : []}
        chosen={deck.value}
        none={many.chooseDeck}
        onChoose={(chosen) => (deck.value = chosen)}
      />
      <Along model={model} cards={cards} />
    </Sheet>
  );
}

function TagSheet({ model, cards, tags, onAct, onClose }: ManySheetProps): JSX.Element {
  const { many } = moreWords;
  const typed = useSignal('');
  const id = useId();
  const tag = tidyTag(typed.value);
  return (
    <Sheet
      title={many.tag}
      act={many.tag}
      isLacking={tag === ''}
      onAct={() => onAct({ kind: 'tag', tag, on: true })}
      onClose={onClose}
    >
      <div class="text-field">
        <label for={id}>{moreWords.browse.tag}</label>
        <input
          id={id}
          type="text"
          list={`${id}-known`}
          dir="auto"
          maxLength={200}
          autocapitalize="none"
          autocomplete="off"
          enterKeyHint="done"
          value={typed.value}
          aria-describedby={`${id}-means`}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        />
        <datalist id={`${id}-known`}>
          {tags.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </datalist>
        <small id={`${id}-means`}>{many.tagMeans}</small>
      </div>
      <Along model={model} cards={cards} />
    </Sheet>
  );
}

function UntagSheet({ model, cards, onAct, onClose }: ManySheetProps): JSX.Element {
  const { many } = moreWords;
  const tags = useSignal<readonly string[] | null>(null);
  const chosen = useSignal('');
  useEffect(() => {
    const read = async (): Promise<void> => {
      tags.value = await model.tagsOf(cards);
      chosen.value = tags.value[0] ?? '';
    };
    void read();
  }, [model, cards]);
  const known = (tags.value ?? []).map((tag) => ({ value: tag, label: tag }));
  return (
    <Sheet
      title={many.untag}
      act={many.untag}
      isLacking={chosen.value === ''}
      onAct={() => onAct({ kind: 'tag', tag: chosen.value, on: false })}
      onClose={onClose}
    >
      {tags.value?.length === 0 ? (
        <p>{many.noTags}</p>
      ) : (
        <Select
          name={moreWords.browse.tag}
          choices={known}
          value={chosen.value}
          onChange={(tag) => (chosen.value = tag)}
        />
      )}
      <Along model={model} cards={cards} />
    </Sheet>
  );
}

function FlagSheet({ onAct, onClose }: ManySheetProps): JSX.Element {
  const { many } = moreWords;
  const flag = useSignal<Flag>('red');
  return (
    <Sheet
      title={many.flag}
      act={many.flag}
      onAct={() => onAct({ kind: 'flag', flag: flag.value })}
      onClose={onClose}
    >
      <FlagChoice flag={flag.value} onChange={(chosen) => (flag.value = chosen)} />
    </Sheet>
  );
}

/** Further ahead nobody plans. */
const MOST_DAYS = 3_650;

function DueSheet({ today, onAct, onClose }: ManySheetProps): JSX.Element {
  const { many } = moreWords;
  const id = useId();
  const days = useSignal(0);
  const set = (value: number): Promise<void> => {
    days.value = value;
    return Promise.resolve();
  };
  return (
    <Sheet
      title={many.due}
      act={many.due}
      onAct={() => onAct({ kind: 'due', due: studyDay(today + days.value) })}
      onClose={onClose}
    >
      <div class="days">
        <label for={id}>{many.dueIn}</label>
        <NumberField
          id={id}
          name={many.dueIn}
          value={days.value}
          min={0}
          max={MOST_DAYS}
          step={1}
          onChange={set}
        />
      </div>
      <p>{moreWords.browse.due(studyDay(today + days.value), today)}</p>
    </Sheet>
  );
}

type AlongProps = Pick<ManySheetProps, 'model' | 'cards'>;

/** How many cards come along that are not selected. */
function Along({ model, cards }: AlongProps): JSX.Element | null {
  const along = useSignal(0);
  useEffect(() => {
    void model.along(cards).then((count) => (along.value = count));
  }, [model, cards]);
  return along.value > 0 ? <p aria-live="polite">{moreWords.many.along(along.value)}</p> : null;
}
