import { render } from 'preact';
import { CardFigure } from './CardFigure.tsx';

const NAMED = 'figure[data-figure]';

const shown = new Set<HTMLElement>();
let isWatching = false;

/**
 * From now on every figure on the page takes the place of what is written of it, once its card is `painted`: no figure
 * holds up the frame that shows that. Texts come and go in many places: the page itself tells of them.
 */
export function showFigures(painted: () => Promise<void>): void {
  if (isWatching) return;
  isWatching = true;
  const enterAll = (node: Node): void => {
    for (const place of enter(node)) void painted().then(() => fill(place));
  };
  enterAll(document.body);
  new MutationObserver((changes) => {
    for (const place of shown) if (!place.isConnected) leave(place);
    for (const { addedNodes } of changes) addedNodes.forEach(enterAll);
  }).observe(document.body, { subtree: true, childList: true });
}

/** The places of figures that were not there before. */
function enter(node: Node): readonly HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const places = [...node.querySelectorAll<HTMLElement>(NAMED)].filter((place) => !shown.has(place));
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
  place.dataset['state'] = 'shown';
}

function leave(place: HTMLElement): void {
  shown.delete(place);
  render(null, place);
}
