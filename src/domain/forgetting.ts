import { default_w, forgetting_curve } from 'ts-fsrs';
import type { Memory } from './schedule.ts';

/** The chance, 0..1, that a card is remembered so many days after its last answer. `weights`: null for the defaults. */
export const chanceOfRecall = (
  { stability }: Pick<Memory, 'stability'>,
  days: number,
  weights: readonly number[] | null,
): number => forgetting_curve(weights ?? default_w, Math.max(0, days), stability);
