import type { IconNode } from 'lucide';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { menuCorner, type MenuPlace } from './menu-place.ts';
import './Menu.css';

export interface MenuItem {
  readonly name: string;
  readonly icon: IconNode;
  /** It takes something away. */
  readonly isDanger?: boolean;
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
    if (menu.current) show(menu.current, at);
  }, [at]);
  const choose = (act: MenuItem['act']): void => {
    menu.current?.hidePopover();
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
      {items.map(({ name, icon, isDanger = false, act }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={isDanger ? 'danger' : undefined}
          onClick={() => choose(act)}
        >
          <Icon node={icon} />
          <span>{name}</span>
        </button>
      ))}
    </div>
  );
}

function show(menu: HTMLElement, at: MenuPlace): void {
  menu.showPopover();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const isRtl = getComputedStyle(menu).direction === 'rtl';
  const { x, y } = menuCorner(at, menu.getBoundingClientRect(), { width, height }, isRtl);
  menu.style.left = `${x}px`;
  menu.style.top = `${y}px`;
  itemsOf(menu)[0]?.focus();
}

const itemsOf = (menu: HTMLElement): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role=menuitem]'),
];

/** Up and down, and on from the ends; the Tab key leaves. Escape is the browser's. */
function onKey(event: TargetedKeyboardEvent<HTMLElement>): void {
  const menu = event.currentTarget;
  if (event.key === 'Tab') menu.hidePopover();
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = nextItem(event.key, at, items.length);
  if (next === null) return;
  event.preventDefault();
  items.at(next)?.focus();
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
