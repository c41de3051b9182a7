/** The address bar's fragment: every screen has its own. */
export interface Address {
  read(): string;
  onChange(listener: () => void): void;
  go(fragment: string): void;
  /** Goes there without a step for Back. */
  replace(fragment: string): void;
  /** Where the person was before. */
  back(): void;
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
  back() {
    history.back();
  },
};
