import { useSignal } from '@preact/signals';
import { h, type FunctionComponent, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppModel } from '../state/app-model.ts';
import type { Later } from './later.ts';
import { Screen } from './parts/Screen.tsx';
import { Waiting } from './parts/Waiting.tsx';

/** A screen whose code loads when it is first shown. */
export const lazyScreen = <Props extends { readonly app: AppModel }>(
  later: Later<Props>,
): FunctionComponent<Props> =>
  function LazyScreen(props): JSX.Element {
    const { app } = props;
    const loaded = useSignal(later.component);
    const changes = app.changes.value;
    useEffect(() => {
      if (loaded.value !== null) return;
      const show = async (): Promise<void> => {
        loaded.value = await later.load();
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
