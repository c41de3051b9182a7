import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import { decksInside, type DeckLine } from '../../state/decks-model.ts';
import { LATER } from '../later-parts.ts';
import { lazyPart } from '../lazy-part.tsx';
import type { MenuPlace } from './menu-place.ts';

const DeckMenu = lazyPart(LATER.deckMenu);

interface Opening {
  /** Counts the openings: each menu is a new one. */
  readonly id: number;
  readonly line: DeckLine;
  readonly at: MenuPlace;
}

interface ShownDeckMenu {
  readonly open: (event: MouseEvent, line: DeckLine) => void;
  readonly shown: JSX.Element | null;
}

/** The menu of a deck in a list: by the right button of a mouse, or by the menu key. A finger's long press is the system's. */
export function useDeckMenu(app: AppModel, lines: readonly DeckLine[]): ShownDeckMenu {
  const opening = useSignal<Opening | null>(null);
  const count = useRef(0);
  const open = (event: MouseEvent, line: DeckLine): void => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    event.preventDefault();
    focus(event.currentTarget);
    opening.value = { id: ++count.current, line, at: { x: event.clientX, y: event.clientY } };
  };
  const close = (id: number): void => {
    if (opening.peek()?.id === id) opening.value = null;
  };
  const { value } = opening;
  const shown = value && (
    <DeckMenu
      key={value.id}
      app={app}
      line={value.line}
      inside={decksInside(value.line, lines)}
      at={value.at}
      onClose={() => close(value.id)}
    />
  );
  return { open, shown };
}

/** What had the focus when its menu opened has it again when it closes; not every browser gives it to what is clicked. */
function focus(link: EventTarget | null): void {
  if (link instanceof HTMLElement) link.focus({ preventScroll: true });
}
