import { useMemo, useRef } from 'preact/hooks';
import type { CardId } from '../../../domain/ids.ts';
import type { BrowseModel } from '../../../state/browse-model.ts';
import type { CardSelection } from '../../../state/card-selection.ts';
import { LongPress } from './long-press.ts';

/** Shows a card beside the list; chosen by a key, it takes the focus. */
export type OpenRow = (card: CardId, byKey: boolean) => void;

interface RowPress {
  readonly model: BrowseModel;
  readonly selection: CardSelection;
  readonly active: number;
  /** Null where a card opens on a screen of its own. */
  readonly onOpen: OpenRow | null;
}

/** Rows are selected by a long press, then by taps, and up to one with the Shift key; a tap opens a card otherwise. */
export function useRowPress(present: RowPress) {
  const latest = useRef(present);
  latest.current = present;
  return useMemo(() => {
    const hold = new LongPress((row) => toggle(latest.current, placeOf(row)));
    let before = 0;
    return {
      onPointerDown(event: PointerEvent): void {
        // The focus comes to the row before the click does.
        before = latest.current.active;
        hold.begin(event);
      },
      onPointerMove: (event: PointerEvent): void => hold.move(event),
      onPointerUp: (): void => hold.end(),
      onPointerCancel: (): void => hold.end(),
      onContextMenu(event: Event): void {
        if (hold.isDown) event.preventDefault();
      },
      onClick(event: MouseEvent): void {
        if (hold.wasHeld()) event.preventDefault();
        else click(event, latest.current, before);
      },
    };
  }, []);
}

function click(event: MouseEvent, press: RowPress, before: number): void {
  const { model, selection, onOpen } = press;
  const place = placeOf(event.target);
  const card = place === null ? undefined : model.row(place)?.card;
  if (place === null || !card) return;
  const isChoosing = selection.isOn.peek();
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  if (!event.shiftKey && !isChoosing && (!onOpen || isCommand)) return;
  event.preventDefault();
  if (event.shiftKey) void selection.extend(place, before);
  else if (isChoosing) toggle(press, place);
  else onOpen?.(card, event.detail === 0);
}

function toggle({ model, selection }: RowPress, place: number | null): void {
  const card = place === null ? undefined : model.row(place)?.card;
  if (place === null || !card) return;
  selection.begin();
  selection.toggle(card, place);
}

function placeOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return row ? Number(row.dataset.place) : null;
}
