import { SUSPENDED, CARD_KIND } from './card-state.ts';
import { setField, type FieldWrite } from './change.ts';
import type { CardId, NoteId } from './ids.ts';
import type { DeckOptions } from './options.ts';
import { LEECH_FIELD } from './record.ts';
import { standingOf, type Schedule } from './schedule.ts';

export const LEECH_TAG = 'leech';

type LeechOptions = Pick<DeckOptions, 'leechThreshold' | 'leechSuspends'>;

/** Whether the answer between two schedules makes a leech: at the threshold of lapses, then at every half of it. */
export function makesLeech(before: Schedule, after: Schedule, { leechThreshold }: LeechOptions): boolean {
  const { lapses } = standingOf(after);
  if (lapses <= standingOf(before).lapses) return false;
  const beyond = lapses - leechThreshold;
  return beyond >= 0 && beyond % Math.ceil(leechThreshold / 2) === 0;
}

/** What is written with that answer. */
export const leechFields = (
  card: CardId,
  note: NoteId,
  { leechSuspends }: LeechOptions,
): readonly FieldWrite[] => [
  setField('note', note, LEECH_FIELD, true),
  ...(leechSuspends ? [setField(CARD_KIND, card, SUSPENDED, true)] : []),
];
