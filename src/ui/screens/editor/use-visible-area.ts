import { useLayoutEffect } from 'preact/hooks';

/** Tells the styles how much of the window a keyboard leaves to be seen, and where that begins. */
export function useVisibleArea(): void {
  useLayoutEffect(() => {
    const area = window.visualViewport;
    if (!area) return;
    const { style } = document.documentElement;
    const measure = (): void => {
      // Magnified by two fingers, less is seen too: that is no keyboard.
      const isMagnified = area.scale > 1.01;
      style.setProperty('--visible', isMagnified ? '100dvh' : `${area.height}px`);
      style.setProperty('--visible-top', isMagnified ? '0px' : `${area.offsetTop}px`);
    };
    measure();
    const ends = new AbortController();
    for (const change of ['resize', 'scroll']) area.addEventListener(change, measure, ends);
    return () => {
      ends.abort();
      for (const name of ['--visible', '--visible-top']) style.removeProperty(name);
    };
  }, []);
}
