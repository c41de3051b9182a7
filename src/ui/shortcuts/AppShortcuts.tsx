import { useSignal } from '@preact/signals';
import { h, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import type { ShortcutList } from './ShortcutList.tsx';
import { useAppKeys } from './use-app-keys.ts';

/** The keys that work on all screens, and the list of every key, which loads when it is first asked for. */
export function AppShortcuts({ app }: { readonly app: AppModel }): JSX.Element | null {
  useAppKeys(app);
  const loaded = useSignal<typeof ShortcutList | null>(null);
  const isShown = app.showsShortcuts.value;
  useEffect(() => {
    if (!isShown || loaded.peek()) return;
    const load = async (): Promise<void> => {
      const { ShortcutList } = await import('./ShortcutList.tsx');
      loaded.value = ShortcutList;
    };
    void load();
  }, [isShown, loaded]);
  if (!isShown || !loaded.value) return null;
  return h(loaded.value, {
    characters: app.device.value.keys,
    onClose: () => {
      app.showsShortcuts.value = false;
    },
  });
}
