import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { menuCorner, type MenuPlace } from './menu-place.ts';
import './Menu.css';

export interface MenuItem {
  readonly name: string;
  readonly icon: IconNode;
  /** It takes something away. */
  readonly isDanger?: boolean;
  /** What its name does not say. */
  readonly hint?: string | undefined;
  /** The keys that do the same, as `aria-keyshortcuts` names them. */
  readonly keys?: string | undefined;
  /** It opens and closes what lies below it, and the menu stays: items of the role `menuitemradio`, null while closed. */
  readonly unfolds?: { readonly content: ComponentChildren | null };
  readonly act: () => void;
}

interface MenuProps {
  /** What it is about. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly at: MenuPlace;
  readonly onClose: () => void;
}

/** What can be done with the thing under the pointer. Closed, it gives the focus back to what had it. */
export function Menu({ label, items, at, onClose }: MenuProps): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    menu.current?.showPopover();
    if (menu.current) itemsOf(menu.current)[0]?.focus();
  }, []);
  // It may have unfolded.
  useLayoutEffect(() => {
    if (menu.current) place(menu.current, at);
  });
  const choose = ({ act, unfolds }: MenuItem): void => {
    if (!unfolds) menu.current?.hidePopover();
    act();
  };
  return (
    <div
      ref={menu}
      class="menu"
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKey}
      onContextMenu={(event) => event.preventDefault()}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {items.map((item) => (
        <Row key={item.name} item={item} onChoose={() => choose(item)} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly item: MenuItem;
  readonly onChoose: () => void;
}

function Row({ item, onChoose }: RowProps): JSX.Element {
  const { name, icon, isDanger = false, hint, keys, unfolds } = item;
  const id = useId();
  return (
    <>
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        class={isDanger ? 'danger' : undefined}
        aria-describedby={hint === undefined ? undefined : id}
        aria-keyshortcuts={keys}
        aria-expanded={unfolds && unfolds.content !== null}
        onClick={onChoose}
      >
        <Icon node={icon} />
        <span>
          {name}
          {hint !== undefined && (
            <small id={id} aria-hidden="true">
              {hint}
            </small>
          )}
        </span>
      </button>
      {unfolds?.content}
    </>
  );
}

function place(menu: HTMLElement, at: MenuPlace): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const isRtl = getComputedStyle(menu).direction === 'rtl';
  const { x, y } = menuCorner(at, menu.getBoundingClientRect(), { width, height }, isRtl);
  menu.style.left = `${x}px`;
  menu.style.top = `${y}px`;
}

const itemsOf = (menu: HTMLElement): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role^=menuitem]'),
];

/** Up and down, and on from the ends; the Tab key leaves. Escape is the browser's. */
function onKey(event: TargetedKeyboardEvent<HTMLElement>): void {
  const menu = event.currentTarget;
  if (event.key === 'Tab') menu.hidePopover();
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const isInRow = items[at]?.role === 'menuitemradio';
  const next = nextItem(isInRow ? alongRow(event.key, menu) : event.key, at, items.length);
  if (next === null) return;
  event.preventDefault();
  items.at(next)?.focus();
}

/** What stands side by side is walked through by the keys of that direction too. */
function alongRow(key: string, menu: HTMLElement): string {
  const isRtl = getComputedStyle(menu).direction === 'rtl';
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return 'ArrowDown';
  return key === (isRtl ? 'ArrowRight' : 'ArrowLeft') ? 'ArrowUp' : key;
}

function nextItem(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return Math.max(at, 0) - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return null;
  }
}
