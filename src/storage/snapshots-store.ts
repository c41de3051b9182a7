import type { DeckId } from '../domain/ids.ts';
import type { ActionTime } from './actions.ts';
import type { EngramDatabase, SnapshotRow } from './database.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { keepBeforeDeletingCards, keepBeforeDeletion } from './snapshots-deletion.ts';
import { readSnapshots } from './snapshots.ts';

/** What was put by of the collection, before something large was done to it. */
export class Snapshots {
  private readonly db: EngramDatabase;

  constructor(db: EngramDatabase) {
    this.db = db;
  }

  /** The newest first. */
  list(): Promise<readonly SnapshotRow[]> {
    return readSnapshots(this.db);
  }

  /** Puts all by where that deck holds many cards. Undo brings it back as well: it is no harm where this fails. */
  beforeDeletion(deck: DeckId, time: ActionTime): Promise<Outcome<void>> {
    return outcomeOf(keepBeforeDeletion(this.db, deck, time));
  }

  /** The same before so many cards are deleted. */
  beforeDeletingCards(cards: number, time: ActionTime): Promise<Outcome<void>> {
    return outcomeOf(keepBeforeDeletingCards(this.db, cards, time));
  }
}
