import { Archive, ArchiveRestore, ArrowRight, FolderOpen, SlidersHorizontal, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { leftOf, type DeckLine } from '../../state/decks-model.ts';
import { OptionsModel } from '../../state/options-model.ts';
import { OrderModel } from '../../state/order-model.ts';
import { tell } from '../tell.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { Menu, type MenuItem } from './Menu.tsx';
import type { MenuPlace } from './menu-place.ts';
import { focusTitle } from './Title.tsx';

interface DeckMenuProps {
  readonly app: AppModel;
  readonly line: DeckLine;
  readonly inside: readonly DeckLine[];
  readonly at: MenuPlace;
  readonly onClose: () => void;
}

/** What a person can do with a deck, from wherever it is listed. */
export function DeckMenu({ app, line, inside, at, onClose }: DeckMenuProps): JSX.Element {
  const { id: deck, name } = line;
  const left = leftOf(line.counts);
  const study: MenuItem = {
    name: words.study(left),
    icon: ArrowRight,
    act: () => app.go({ screen: 'study', deck }),
  };
  const remove: MenuItem = {
    name: moreWords.options.delete,
    icon: Trash2,
    isDanger: true,
    act: () => void deleteDeck(app, line, inside),
  };
  const isOut = line.rests === 'itself';
  const archive: MenuItem = {
    name: isOut ? moreWords.order.takeOut : moreWords.order.archive,
    icon: isOut ? ArchiveRestore : Archive,
    act: () => void archiveDeck(app, line, !isOut),
  };
  const items: readonly MenuItem[] = [
    ...(left > 0 ? [study] : []),
    { name: moreWords.deck.open, icon: FolderOpen, act: () => app.go({ screen: 'deck', deck }) },
    {
      name: moreWords.deck.options,
      icon: SlidersHorizontal,
      act: () => app.go({ screen: 'deck-options', deck }),
    },
    // A session is not to lose the cards that it asks.
    ...(app.route.value.screen === 'study' ? [] : [...(line.rests === 'around' ? [] : [archive]), remove]),
  ];
  return <Menu label={name} items={items} at={at} onClose={onClose} />;
}

/** Whoever looks at it, or at a deck inside it, goes to the decks first. */
async function deleteDeck(app: AppModel, line: DeckLine, inside: readonly DeckLine[]): Promise<void> {
  const route = app.route.peek();
  const isShown = 'deck' in route && [line, ...inside].some(({ id }) => id === route.deck);
  if (isShown) app.replace({ screen: 'decks' });
  else focusTitle();
  const action = await new OptionsModel(app.parts.context, line.id).delete();
  if (action === null) app.deckNotDeleted(line.name);
  else tell(app, action, () => moreWords.order.done.deleted(line.name, line.cards, inside.length));
}

async function archiveDeck(app: AppModel, { id, name }: DeckLine, archived: boolean): Promise<void> {
  focusTitle();
  const { done } = moreWords.order;
  const undo = await new OrderModel(app.parts.context, id).archive(archived);
  tell(app, undo, () => (archived ? done.archived(name) : done.takenOut(name)));
}
