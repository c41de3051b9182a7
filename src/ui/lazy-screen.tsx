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
    const changes = app.changes.value;
    useEffect(() => {
      void later.load();
    }, [changes]);
    const loaded = later.component.value;
    if (loaded) return h(loaded, props);
    return (
      <Screen>
        <Waiting app={app} rows={3} />
      </Screen>
    );
  };
