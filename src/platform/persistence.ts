/** Firefox asks the person, and its answer may never come. */
const PATIENCE_MS = 20_000;

/** The browser's promise not to clear what the app keeps. */
export interface Persistence {
  /** True if it is given; false too where no answer came. */
  ask(): Promise<boolean>;
}

export const browserPersistence: Persistence = {
  ask() {
    const storage: Partial<StorageManager> | undefined = navigator.storage;
    const answer = storage?.persist?.().catch(() => false) ?? Promise.resolve(false);
    const silence = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
    return Promise.race([answer, silence]);
  },
};
