import { readMediaName, sortOf, type MediaName } from '../../domain/media.ts';
import type { MediaAddress } from '../../platform/media-addresses.ts';
import type { MediaCache } from '../../state/media-cache.ts';
import { moreWords } from '../words/more-words.ts';
import './card-media.css';

const NAMED = '[data-media]';
type Shown = HTMLImageElement | HTMLAudioElement;

const isShown = (element: Element): element is Shown =>
  element instanceof HTMLImageElement || element instanceof HTMLAudioElement;

/**
 * Gives every picture and sound on the page its bytes, before it is painted where they are at hand, and lets go of them
 * when it leaves. Texts come and go in many places: the page itself tells of them.
 */
export function showMedia(page: Element, cache: MediaCache): void {
  const places = new Map<Shown, MediaName>();
  const leave = (element: Shown, name: MediaName): void => {
    places.delete(element);
    cache.release(name);
  };
  const enter = (element: Element): void => {
    const name = element.getAttribute('data-media') ?? '';
    const before = isShown(element) ? places.get(element) : undefined;
    if (!isShown(element) || before === name || !readMediaName(name)) return;
    if (before !== undefined) leave(element, before);
    const known = name as MediaName;
    places.set(element, known);
    void fill(element, known, cache, () => places.get(element) === known);
  };
  const look = (changes: readonly MutationRecord[]): void => {
    for (const [element, name] of places) if (!element.isConnected) leave(element, name);
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'attributes' ? [target] : addedNodes) namedIn(node).forEach(enter);
    }
  };
  namedIn(page).forEach(enter);
  new MutationObserver(look).observe(page, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-media'],
  });
}

function namedIn(node: Node): readonly Element[] {
  if (!(node instanceof Element)) return [];
  return [...(node.matches(NAMED) ? [node] : []), ...node.querySelectorAll(NAMED)];
}

async function fill(
  element: Shown,
  name: MediaName,
  cache: MediaCache,
  isStillThere: () => boolean,
): Promise<void> {
  const atHand = cache.peek(name);
  const coming = cache.hold(name);
  if (atHand) return give(element, atHand);
  const address = await coming.catch(() => null);
  if (!isStillThere()) return;
  if (address) give(element, address);
  else tellMissing(element, name);
}

function give(element: Shown, { url, size }: MediaAddress): void {
  if (element instanceof HTMLImageElement && size) {
    element.width = size.width;
    element.height = size.height;
  }
  // A mouse that swipes the card would carry the picture away.
  element.draggable = false;
  element.src = url;
  if (element instanceof HTMLAudioElement && !element.getAttribute('aria-label')) {
    element.setAttribute('aria-label', moreWords.media.sound);
  }
  element.hidden = false;
  noteOf(element)?.remove();
}

const MISSING = 'media-missing';

const noteOf = (element: Shown): Element | null => {
  const next = element.nextElementSibling;
  return next?.classList.contains(MISSING) ? next : null;
};

/** In the place of what is on another device, with what describes it. */
function tellMissing(element: Shown, name: MediaName): void {
  const named = readMediaName(name);
  if (!named || noteOf(element)) return;
  const description = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '';
  const note = document.createElement('div');
  note.className = MISSING;
  if (description !== '') note.append(lineOf('b', description, ''));
  note.append(lineOf('small', moreWords.media.missing[sortOf(named.type)], document.documentElement.lang));
  element.hidden = true;
  element.after(note);
}

function lineOf(tag: 'b' | 'small', text: string, lang: string): HTMLElement {
  const line = document.createElement(tag);
  line.dir = 'auto';
  line.lang = lang;
  line.textContent = text;
  return line;
}
