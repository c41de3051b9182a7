import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { LATER } from '../later-parts.ts';
import { lazyPart } from '../lazy-part.tsx';
import { useAppKeys } from './use-app-keys.ts';

const ShortcutList = lazyPart(LATER.shortcuts);

/** The keys that work on all screens, and the list of every key where it is asked for. */
export function AppShortcuts({ app }: { readonly app: AppModel }): JSX.Element | null {
  useAppKeys(app);
  if (!app.showsShortcuts.value) return null;
  const close = (): void => {
    app.showsShortcuts.value = false;
  };
  return <ShortcutList characters={app.device.value.keys} onClose={close} />;
}
