import { useSignal } from '@preact/signals';
import { h, type FunctionComponent, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';

/** A part of a screen whose code loads when it is first shown; nothing stands in its place until then. */
export function lazyPart<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | null = null;
  return function LazyPart(props): JSX.Element | null {
    const loaded = useSignal(known);
    useEffect(() => {
      const show = async (): Promise<void> => {
        // A screen is whole without it: what can't be fetched comes another time.
        known ??= await load().catch(() => null);
        loaded.value = known;
      };
      void show();
    }, [loaded]);
    return loaded.value && h(loaded.value, props);
  };
}
