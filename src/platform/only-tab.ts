/** Does the work unless another tab of the app is at it; null then, and the work is not begun. */
export type OnlyTab = <Result>(work: () => Promise<Result>) => Promise<Result | null>;

export const onlyTab =
  (name: string): OnlyTab =>
  (work) =>
    navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : null));
