/** The address bar's fragment: every screen has its own. */
export interface Address {
  read(): string;
  onChange(listener: () => void): void;
  go(fragment: string): void;
  /** Goes there without a step for Back. */
  replace(fragment: string): void;
  /** Goes where the person was before; false where that was not in the app. */
  back(): boolean;
}

/** How many steps of the app lie behind the present one; each entry of the browser's history knows its own. */
let steps = stepsOf(history.state) ?? 0;
let replaces = false;

function stepsOf(state: unknown): number | null {
  const kept: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'steps') : null;
  return typeof kept === 'number' ? kept : null;
}

function count(): void {
  steps = stepsOf(history.state) ?? (replaces ? steps : steps + 1);
  replaces = false;
  history.replaceState({ steps }, '');
}

export const browserAddress: Address = {
  read: () => location.hash,
  onChange(listener) {
    history.replaceState({ steps }, '');
    window.addEventListener('hashchange', count);
    window.addEventListener('hashchange', listener);
  },
  go(fragment) {
    location.hash = fragment;
  },
  replace(fragment) {
    replaces = location.hash !== fragment;
    location.replace(fragment);
  },
  back() {
    if (steps === 0) return false;
    history.back();
    return true;
  },
};
