import { useSignal } from '@preact/signals';
import {
  CalendarDays,
  CirclePause,
  CirclePlay,
  Flag,
  FolderInput,
  RotateCcw,
  Tag,
  TagX,
  Trash2,
  X,
  type IconNode,
} from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { CardId } from '../../../domain/ids.ts';
import type { ManyAction } from '../../../domain/many-cards.ts';
import type { AppModel } from '../../../state/app-model.ts';
import type { BrowseModel, FoundCards } from '../../../state/browse-model.ts';
import type { CardSelection } from '../../../state/card-selection.ts';
import { ManyModel } from '../../../state/many-model.ts';
import { useSay } from '../../parts/Announcer.tsx';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { NotKept } from '../../parts/NotKept.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { moreWords } from '../../words/more-words.ts';
import { ManySheet, type Asking } from './ManySheets.tsx';
import './ManyBar.css';

interface ManyBarProps {
  readonly app: AppModel;
  readonly model: BrowseModel;
  readonly selection: CardSelection;
  readonly found: FoundCards;
}

/** What can be done with the cards that are selected. */
export function ManyBar({ app, model, selection, found }: ManyBarProps): JSX.Element {
  const many = useMemo(() => new ManyModel(app.parts.context), [app]);
  const asking = useSignal<Asking | null>(null);
  const chosen = selection.chosen.value;
  const cards = useMemo(() => [...chosen], [chosen]);
  const act = (action: ManyAction): void => void actOn({ app, many, selection }, action, cards);
  return (
    <>
      <section class="many-bar" aria-label={moreWords.many.bar}>
        <NotKept failure={many.failure.value} />
        <Chosen selection={selection} count={found.count} />
        <div class="doing">
          <Deeds
            disabled={chosen.size === 0 || many.working.value !== null}
            onAsk={(what) => (asking.value = what)}
            onAct={act}
          />
          {many.working.value !== null && <Working share={many.working.value} />}
        </div>
      </section>
      {asking.value && (
        <ManySheet
          asking={asking.value}
          app={app}
          model={many}
          cards={cards}
          today={found.today}
          tags={model.tags.value.map(({ name }) => name)}
          onAct={act}
          onClose={() => (asking.value = null)}
        />
      )}
    </>
  );
}

interface Acting extends Pick<ManyBarProps, 'app' | 'selection'> {
  readonly many: ManyModel;
}

/** What is deleted can't stay selected. */
async function actOn(
  { app, many, selection }: Acting,
  action: ManyAction,
  cards: readonly CardId[],
): Promise<void> {
  const done = await many.act(action, cards);
  if (!done) return;
  const { undo } = done;
  const told = (): string =>
    undo === null ? moreWords.many.nothing : moreWords.many.done(action, done.cards, done.along);
  app.toast.value = { kind: 'told', told, undo };
  if (action.kind !== 'delete') return;
  focusTitle();
  selection.end();
}

interface ChosenProps {
  readonly selection: CardSelection;
  readonly count: number;
}

/** How many are selected, and the ways to all and to none. */
function Chosen({ selection, count }: ChosenProps): JSX.Element {
  const { many } = moreWords;
  const chosen = selection.count.value;
  const said = many.selected(chosen);
  const say = useSay();
  useEffect(() => say(said), [say, said]);
  const end = (): void => {
    focusTitle();
    selection.end();
  };
  useEscape(end);
  return (
    <div class="head">
      <IconButton node={X} label={many.end} keys="Escape" onClick={end} />
      <b>{said}</b>
      {chosen < count && (
        <Button kind="text" keys="Control+A" onClick={() => void selection.all(count)}>
          {many.selectAll(count)}
        </Button>
      )}
    </div>
  );
}

/** What is open above takes the key for itself. */
function useEscape(end: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!document.querySelector('dialog[open], :popover-open')) end();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function Working({ share }: { readonly share: number }): JSX.Element {
  const { working } = moreWords.many;
  return (
    <div class="working">
      <output>{working}</output>
      <ProgressBar name={working} share={share} />
    </div>
  );
}

interface DeedsProps {
  readonly disabled: boolean;
  readonly onAsk: (what: Asking) => void;
  readonly onAct: (action: ManyAction) => void;
}

function Deeds({ disabled, onAsk, onAct }: DeedsProps): JSX.Element {
  const { many } = moreWords;
  const deed = (name: string, icon: IconNode, onClick: () => void, kind = ''): JSX.Element => (
    <button
      type="button"
      class={kind}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onClick()}
    >
      <Icon node={icon} />
      <span>{name}</span>
    </button>
  );
  return (
    <div class="deeds">
      {deed(many.move, FolderInput, () => onAsk('move'))}
      {deed(many.tag, Tag, () => onAsk('tag'))}
      {deed(many.suspend, CirclePause, () => onAct({ kind: 'suspend', on: true }))}
      {deed(many.flag, Flag, () => onAsk('flag'))}
      {deed(many.untag, TagX, () => onAsk('untag'))}
      {deed(many.takeBack, CirclePlay, () => onAct({ kind: 'suspend', on: false }))}
      {deed(many.due, CalendarDays, () => onAsk('due'))}
      {deed(many.reset, RotateCcw, () => onAct({ kind: 'reset' }))}
      {deed(many.delete, Trash2, () => onAct({ kind: 'delete' }), 'danger')}
    </div>
  );
}
