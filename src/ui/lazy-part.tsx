import { h, type FunctionComponent, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Later } from './later.ts';

/** When a line that failed is tried again. */
const AGAIN_MS = 2_000;

/** A part of a screen whose code loads when it is first shown; nothing stands in its place until then. */
export const lazyPart = <Props extends object>(later: Later<Props>): FunctionComponent<Props> =>
  function LazyPart(props): JSX.Element | null {
    useEffect(() => {
      let isShown = true;
      let again: ReturnType<typeof setTimeout> | undefined;
      const show = async (): Promise<void> => {
        await later.load().catch(() => undefined);
        if (later.component.peek() === null && isShown) again = setTimeout(() => void show(), AGAIN_MS);
      };
      void show();
      return () => {
        isShown = false;
        clearTimeout(again);
      };
    }, []);
    const loaded = later.component.value;
    return loaded && h(loaded, props);
  };
