import { useSignal } from '@preact/signals';
import { EllipsisVertical, Tags, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import { IconButton } from '../../parts/Button.tsx';
import { Menu, type MenuItem } from '../../parts/Menu.tsx';
import type { MenuPlace } from '../../parts/menu-place.ts';
import { moreWords } from '../../words/more-words.ts';

interface BrowseMenuProps {
  readonly app: AppModel;
  /** What can be done with the search. */
  readonly items: readonly MenuItem[];
}

/** What is done less often, and the ways to what lies across all cards. */
export function BrowseMenu({ app, items }: BrowseMenuProps): JSX.Element {
  const at = useSignal<MenuPlace | null>(null);
  const { many, order } = moreWords;
  const ways: readonly MenuItem[] = [
    { name: order.tags.title, icon: Tags, act: () => app.go({ screen: 'tags' }) },
    { name: order.recent.title, icon: Trash2, act: () => app.go({ screen: 'deleted' }) },
  ];
  return (
    <>
      <IconButton
        node={EllipsisVertical}
        label={many.menu}
        opens="menu"
        onClick={({ currentTarget }) => (at.value = placeBelow(currentTarget))}
      />
      {at.value && (
        <Menu label={many.menu} items={[...items, ...ways]} at={at.value} onClose={() => (at.value = null)} />
      )}
    </>
  );
}

function placeBelow(button: EventTarget | null): MenuPlace | null {
  if (!(button instanceof HTMLElement)) return null;
  // Not every browser gives the focus to what is clicked: it comes back from the menu.
  button.focus();
  const { left, right, bottom } = button.getBoundingClientRect();
  return { x: getComputedStyle(button).direction === 'rtl' ? left : right, y: bottom };
}
