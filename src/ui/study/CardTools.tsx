import { useSignal, type Signal } from '@preact/signals';
import { CirclePause, Flag, Info, MoonStar, Pencil, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardState } from '../../domain/card-state.ts';
import { flagOf } from '../../domain/flags.ts';
import type { AppModel } from '../../state/app-model.ts';
import { countSiblings } from '../../state/session-actions.ts';
import type { StudyModel } from '../../state/study-model.ts';
import { FlagItems } from '../card/FlagItems.tsx';
import { goToNote } from '../card/go-to-note.ts';
import { Menu, type MenuItem } from '../parts/Menu.tsx';
import type { MenuPlace } from '../parts/menu-place.ts';
import { pressOf } from '../shortcuts/key-press.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { cardKey, type CardKey } from './card-key.ts';
import { useCardActions } from './use-card-actions.ts';

interface CardToolsProps {
  readonly app: AppModel;
  readonly study: StudyModel;
  /** Where the menu is to open; null while it is closed. */
  readonly menu: Signal<MenuPlace | null>;
}

/** What can be done with the card that is studied besides answering it: by menu, and by keys. */
export function CardTools({ app, study, menu }: CardToolsProps): JSX.Element | null {
  const act = useCardActions(app, study);
  const take = (key: CardKey): void => {
    const { card } = study.session;
    if (!card) return;
    if (key.kind === 'menu') pressMenuButton();
    else if (key.kind === 'edit') goToNote(app, card.note);
    else if (key.kind === 'info') app.go({ screen: 'card', card: card.id });
    else void act(key);
  };
  useCardKeys(study, app.device.value.keys, take);
  const siblings = useSiblings(study, menu.value);
  const { card } = study.session;
  if (!menu.value || siblings === null || !card) return null;
  return (
    <CardMenu
      card={card}
      siblings={siblings}
      keys={app.device.value.keys}
      at={menu.value}
      onTake={take}
      onClose={() => (menu.value = null)}
    />
  );
}

interface CardMenuProps {
  readonly card: CardState;
  readonly siblings: number;
  readonly keys: boolean;
  readonly at: MenuPlace;
  readonly onTake: (key: CardKey) => void;
  readonly onClose: () => void;
}

function CardMenu({ card, siblings, keys, at, onTake, onClose }: CardMenuProps): JSX.Element {
  const isFlagging = useSignal(false);
  const { cardMenu } = moreWords;
  const onKeys = (names: string): string | undefined => (keys ? names : undefined);
  const flags = (
    <FlagItems
      flag={flagOf(card.flag)}
      onChoose={(flag) => {
        if (flag !== flagOf(card.flag)) onTake({ kind: 'flag', flag });
      }}
    />
  );
  const items: readonly MenuItem[] = [
    { name: cardMenu.edit, icon: Pencil, keys: onKeys('E'), act: () => onTake({ kind: 'edit' }) },
    {
      name: cardMenu.suspend,
      icon: CirclePause,
      hint: cardMenu.means.suspend,
      keys: onKeys('@'),
      act: () => onTake({ kind: 'suspend', on: true }),
    },
    {
      name: cardMenu.bury,
      icon: MoonStar,
      hint: cardMenu.means.bury,
      keys: onKeys('-'),
      act: () => onTake({ kind: 'bury', on: true }),
    },
    {
      name: cardMenu.flag,
      icon: Flag,
      unfolds: { content: isFlagging.value ? flags : null },
      act: () => (isFlagging.value = !isFlagging.value),
    },
    { name: cardMenu.info, icon: Info, keys: onKeys('I'), act: () => onTake({ kind: 'info' }) },
    {
      name: cardMenu.delete,
      icon: Trash2,
      isDanger: true,
      hint: siblings > 1 ? cardMenu.means.delete(siblings - 1) : undefined,
      keys: 'Control+Delete',
      act: () => onTake({ kind: 'delete' }),
    },
  ];
  return <Menu label={words.studying.menu} items={items} at={at} onClose={onClose} />;
}

/** How many cards the note of the card has; null until that is known, while the menu is to open. */
function useSiblings(study: StudyModel, at: MenuPlace | null): number | null {
  const siblings = useSignal<number | null>(null);
  useEffect(() => {
    siblings.value = null;
    if (at) void countSiblings(study).then((count) => (siblings.value = count));
  }, [study, at]);
  return siblings.value;
}

function useCardKeys(study: StudyModel, characters: boolean, take: (key: CardKey) => void): void {
  const latest = useRef(take);
  latest.current = take;
  // As soon as it is there: who is told of a key may press it.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const press = pressOf(event);
      const key = press && cardKey(press, characters);
      if (!key || !study.session.card) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [study, characters]);
}

const pressMenuButton = (): void =>
  document.querySelector<HTMLElement>('.study-bar [aria-haspopup="menu"]')?.click();
