import { words } from '../words/words.ts';

/** What of a card's text scrolls sideways by itself where it is too wide: code, mathematics, tables. */
const SCROLLERS = 'pre, .formula, .scroller';

const isTooWide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;

/** Whether a press here is for something between it and the card that scrolls sideways. */
export function scrollsSideways(target: Element, card: Element): boolean {
  for (let at: Element | null = target; at && at !== card; at = at.parentElement) {
    if (isTooWide(at) && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

/**
 * Marks what has to scroll, which keys must reach too: browsers keep a finger's sideways movement for any scroller, be
 * it too wide or not.
 */
export function markScrollers(card: Element): void {
  for (const scroller of card.querySelectorAll(SCROLLERS)) {
    const scrolls = isTooWide(scroller);
    scroller.toggleAttribute('data-scrolls', scrolls);
    if (scrolls) scroller.setAttribute('tabindex', '0');
    else scroller.removeAttribute('tabindex');
    if (!isNamedAnyway(scroller)) name(scroller, scrolls);
  }
}

/** Code says its language, scrolling or not. */
const isNamedAnyway = (scroller: Element): boolean => scroller.localName === 'pre';

/** What stops the Tab key says what it is. */
function name(scroller: Element, isStop: boolean): void {
  const { formula, table } = words.studying;
  if (isStop) {
    scroller.setAttribute('role', 'group');
    scroller.setAttribute('aria-label', scroller.matches('.formula') ? formula : table);
  } else {
    scroller.removeAttribute('role');
    scroller.removeAttribute('aria-label');
  }
}
