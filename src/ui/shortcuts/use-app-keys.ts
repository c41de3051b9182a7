import { useEffect } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import { pressOf } from './key-press.ts';
import { KEYS } from './keys.ts';

/** The button that studies tells its key, and that key presses it: where there is none, there is nothing to study. */
const STUDY_BUTTON = `[aria-keyshortcuts="${KEYS.study.toUpperCase()}"]`;

/** The keys of one character that work on all screens. */
export function useAppKeys(app: AppModel): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!app.device.peek().keys) return;
      const press = pressOf(event);
      if (!press || press.on === 'field' || press.command || press.alt || press.repeat) return;
      if (KEYS.shortcuts.some((key) => key === press.key)) app.showsShortcuts.value = true;
      else if (KEYS.add.some((key) => key === press.key.toLowerCase()) && !press.shift) addCard(app);
      else if (press.key.toLowerCase() === KEYS.study && !press.shift) pressStudy();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [app]);
}

/** Not from where one is being written, or files are on their way in. */
function addCard(app: AppModel): void {
  const route = app.route.peek();
  if (route.screen === 'add' || route.screen === 'edit' || route.screen === 'import') return;
  app.go({ screen: 'add', deck: route.screen === 'deck' ? route.deck : null });
}

function pressStudy(): void {
  document.querySelector<HTMLElement>(STUDY_BUTTON)?.click();
}
