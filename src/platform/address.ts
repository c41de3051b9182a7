/** The address bar's fragment: every screen has its own. */
export interface Address {
  read(): string;
  onChange(listener: () => void): void;
  go(fragment: string): void;
  /** Goes there without a step for Back. */
  replace(fragment: string): void;
}

export const browserAddress: Address = {
  read: () => location.hash,
  onChange: (listener) => window.addEventListener('hashchange', listener),
  go(fragment) {
    location.hash = fragment;
  },
  replace(fragment) {
    location.replace(fragment);
  },
};
