import { useSignal } from '@preact/signals';
import { h, type FunctionComponent, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Later } from './later.ts';

/** A part of a screen whose code loads when it is first shown; nothing stands in its place until then. */
export const lazyPart = <Props extends object>(later: Later<Props>): FunctionComponent<Props> =>
  function LazyPart(props): JSX.Element | null {
    const loaded = useSignal(later.component);
    useEffect(() => {
      if (loaded.value !== null) return;
      const show = async (): Promise<void> => {
        // A screen is whole without it: what can't be fetched comes another time.
        loaded.value = await later.load().catch(() => null);
      };
      void show();
    }, [loaded]);
    return loaded.value && h(loaded.value, props);
  };
