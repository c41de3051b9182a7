/** One short text that this device keeps. */
export interface KeptText {
  /** Null where nothing is kept (yet, or any more). */
  read(): string | null;
  write(text: string): void;
}

/** A device that refuses to keep it (a private window, a full disk) goes on with the defaults. */
export const keptText = (key: string): KeptText => ({
  read() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(text) {
    try {
      localStorage.setItem(key, text);
    } catch {
      return;
    }
  },
});
