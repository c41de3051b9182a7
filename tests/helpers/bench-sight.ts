// What runs in the page has to stand for itself.
/* oxlint-disable unicorn/consistent-function-scoping */

/** Times on a page's own clock, in milliseconds. */
export interface Sighting {
  /** The end of the first frame that shows the new text on screen in full. */
  readonly shown: number;
  /** The end of the first frame in which nothing lies over it any more. */
  readonly uncovered: number;
}

export interface Sight {
  /** From the start of the page to its first text and a button that can be pressed. */
  start(text: string, button: string): Promise<number>;
  /** Gets ready to see the text that comes after the present one at the next key or click. */
  expectNext(type: 'keydown' | 'click', text: string, above: string): void;
  /** From that key or click to that text. */
  next: Promise<Sighting>;
}

declare global {
  // oxlint-disable-next-line no-var
  var sight: Sight;
}

/** Runs in the page, before anything else of it. */
export function installSight(): void {
  const opacityOf = (element: Element | null): number =>
    element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);

  const isInFullSight = (element: Element): boolean => {
    const { width, height, left, right, top, bottom } = element.getBoundingClientRect();
    const isOnScreen = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return width > 0 && height > 0 && isOnScreen && element.checkVisibility() && opacityOf(element) === 1;
  };

  const overlap = (above: Element, below: Element): boolean => {
    const [a, b] = [above.getBoundingClientRect(), below.getBoundingClientRect()];
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  };

  /** What was found before a frame was drawn, and when that frame was done. */
  const frame = <Found>(find: () => Found): Promise<{ readonly found: Found; readonly at: number }> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const found = find();
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve({ found, at: performance.now() }));
        port1.start();
        port2.postMessage(null);
      });
    });

  const PATIENCE_MS = 60_000;

  const firstShown = async (find: () => Element | null): Promise<{ element: Element; at: number }> => {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const { found, at } = await frame(find);
      if (at > end) throw new Error('What was expected was never in full sight');
      if (found && isInFullSight(found)) return { element: found, at };
    }
  };

  const textIn = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

  globalThis.sight = {
    async start(text, button) {
      const find = (): Element | null => {
        const pressable = document.querySelector(button);
        const isReady = pressable instanceof HTMLButtonElement && !pressable.disabled;
        return isReady && textIn(text) !== '' ? document.querySelector(text) : null;
      };
      return (await firstShown(find)).at;
    },
    next: new Promise(() => undefined),
    expectNext(type, text, above) {
      const before = textIn(text);
      this.next = new Promise((resolve, reject) => {
        const watch = async ({ timeStamp }: Event): Promise<void> => {
          const find = (): Element | null =>
            ['', before].includes(textIn(text)) ? null : document.querySelector(text);
          const { element, at: shown } = await firstShown(find);
          let end = shown;
          while ([...document.querySelectorAll(above)].some((each) => overlap(each, element))) {
            end = (await frame(() => null)).at;
          }
          resolve({ shown: shown - timeStamp, uncovered: end - timeStamp });
        };
        addEventListener(type, (event) => void watch(event).catch(reject), { capture: true, once: true });
      });
    },
  };
}
