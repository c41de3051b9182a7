import { useSignal } from '@preact/signals';
import { h, type FunctionComponent, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppModel } from '../state/app-model.ts';
import { Screen } from './parts/Screen.tsx';
import { Waiting } from './parts/Waiting.tsx';

/** A screen whose code loads when it is first shown. */
export function lazyScreen<Props extends { readonly app: AppModel }>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | null = null;
  return function LazyScreen(props): JSX.Element {
    const { app } = props;
    const loaded = useSignal(known);
    const changes = app.changes.value;
    useEffect(() => {
      if (loaded.value !== null) return;
      const show = async (): Promise<void> => {
        known = await load();
        loaded.value = known;
      };
      void show();
    }, [loaded, changes]);
    if (loaded.value) return h(loaded.value, props);
    return (
      <Screen>
        <Waiting app={app} rows={3} />
      </Screen>
    );
  };
}
