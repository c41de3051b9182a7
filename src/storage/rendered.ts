import type { CardId } from '../domain/ids.ts';
import type { EngramDatabase, RenderedRow } from './database.ts';
import { outcomeOf } from './outcome.ts';

/** Cards that stay rendered: some days of study, a few megabytes. */
const KEPT = 1_000;

export const readRendered = (db: EngramDatabase, card: CardId): Promise<RenderedRow | undefined> =>
  db.rendered.get(card);

/** More than this is a book, and would crowd out cards. */
const LARGEST = 200_000;

const isCard = ({ made, front, back, source }: RenderedRow): boolean =>
  made.length + front.length + back.length + source.length <= LARGEST;

/** Keeps rendered cards where there is room for them: on a full disk they make room instead. */
export async function keepRendered(db: EngramDatabase, rows: readonly RenderedRow[]): Promise<void> {
  const kept = await outcomeOf(db.rendered.bulkPut(rows.filter(isCard)));
  if (kept.kind === 'failed' && kept.failure === 'full') await outcomeOf(db.rendered.clear());
}

/** Lets go of those that were rendered longest ago. */
export async function trimRendered(db: EngramDatabase, kept = KEPT): Promise<void> {
  const tooMany = (await db.rendered.count()) - kept;
  if (tooMany > 0) await db.rendered.orderBy('at').limit(tooMany).delete();
}
