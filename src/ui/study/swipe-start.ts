/** Where iOS goes back: a swipe never starts this near the screen's sides. */
const EDGE = 24;

const CONTROLS = 'button, input, select, textarea, summary, label, [contenteditable], [role="slider"]';
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

/** Whether something between the target and its card can be scrolled sideways: wide code, mathematics, a table. */
function scrollsSideways(target: Element, card: Element): boolean {
  for (let at: Element | null = target; at && at !== card; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(at).overflowX))
      return true;
  }
  return false;
}
