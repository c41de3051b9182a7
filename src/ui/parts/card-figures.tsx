import { render } from 'preact';
import { CardFigure } from './CardFigure.tsx';

const NAMED = 'figure[data-figure]';

/** The first of a text are made wherever they are: who goes by keys, or hears a page, comes upon them unseen. */
const MADE_UNSEEN = 4;
/** So far from what is seen all others are made: a card of hundreds does not make them all at once. */
const AHEAD = '100%';

const shown = new Set<HTMLElement>();
let isWatching = false;

/**
 * From now on every figure on the page takes the place of what is written of it, once its card is `painted`: no figure
 * holds up the frame that shows its card. Texts come and go in many places: the page itself tells of them.
 */
export function showFigures(painted: () => Promise<void>): void {
  if (isWatching) return;
  isWatching = true;
  const sight = new IntersectionObserver(
    (places) => {
      for (const { target, isIntersecting } of places) if (isIntersecting) see(target);
    },
    // A long card scrolls by itself.
    { rootMargin: AHEAD, scrollMargin: AHEAD },
  );
  const see = (place: Element): void => {
    sight.unobserve(place);
    if (place instanceof HTMLElement) fill(place);
  };
  const make = async (places: readonly HTMLElement[]): Promise<void> => {
    await painted();
    places.slice(0, MADE_UNSEEN).forEach(fill);
    places.slice(MADE_UNSEEN).forEach((place) => sight.observe(place));
  };
  const enterAll = (node: Node): void => {
    const places = enter(node);
    if (places.length > 0) void make(places);
  };
  enterAll(document.body);
  new MutationObserver((changes) => {
    for (const place of shown) {
      if (place.isConnected) continue;
      sight.unobserve(place);
      leave(place);
    }
    for (const { target, addedNodes } of changes) {
      addedNodes.forEach(enterAll);
      if (addedNodes.length > 0) arrive(target);
    }
  }).observe(document.body, { subtree: true, childList: true });
}

/** The places of figures that were not there before. */
function enter(node: Node): readonly HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const own = node.matches(NAMED) ? [node] : [];
  const places = [...own, ...node.querySelectorAll<HTMLElement>(NAMED)].filter((place) => !shown.has(place));
  for (const place of places) {
    shown.add(place);
    place.dataset['state'] = 'coming';
  }
  return places;
}

function fill(place: HTMLElement): void {
  if (!place.isConnected) return;
  const { figure = '', settings = '' } = place.dataset;
  place.replaceChildren();
  render(<CardFigure name={figure} settings={settings} />, place);
}

/** The room of a figure is kept until it is there, or all that follow it would come into sight meanwhile. */
function arrive(place: Node): void {
  if (place instanceof HTMLElement && shown.has(place)) place.dataset['state'] = 'shown';
}

function leave(place: HTMLElement): void {
  shown.delete(place);
  render(null, place);
}
