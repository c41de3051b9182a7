import { timeDay, timeOpening } from './time-day.ts';

declare global {
  // oxlint-disable-next-line no-var
  var dayBench: { readonly timeDay: typeof timeDay; readonly timeOpening: typeof timeOpening };
}

globalThis.dayBench = { timeDay, timeOpening };
