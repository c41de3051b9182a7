import { scrollsSideways } from './sideways.ts';

/** Where iOS goes back: a swipe never starts this near the screen's sides. */
const EDGE = 24;

const CONTROLS =
  'audio, button, figure, input, select, textarea, summary, label, [contenteditable], [role="slider"]';
const CODE = 'pre, code';

/** Whether a press may become a swipe of the card: not at the screen's edge, nor on what is dragged for itself. */
export function mayStartSwipe(event: PointerEvent, card: Element): boolean {
  const { clientX, target } = event;
  if (!event.isPrimary || event.button !== 0 || event.shiftKey || event.ctrlKey) return false;
  if (clientX < EDGE || clientX > window.innerWidth - EDGE) return false;
  if (!(target instanceof Element) || target.closest(CONTROLS)) return false;
  if (event.pointerType === 'mouse' && target.closest(CODE)) return false;
  return !scrollsSideways(target, card);
}
