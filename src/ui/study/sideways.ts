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

/** Marks what has to scroll: browsers keep a finger's sideways movement for any scroller, be it too wide or not. */
export function markScrollers(card: Element): void {
  for (const scroller of card.querySelectorAll(SCROLLERS)) {
    scroller.toggleAttribute('data-scrolls', isTooWide(scroller));
  }
}
