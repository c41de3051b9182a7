import type { Draft, FieldWrite } from '../domain/change.ts';
import { noteDeletion, within } from '../domain/deck.ts';
import type { DeckId, NoteId } from '../domain/ids.ts';
import { noteView } from '../domain/note.ts';
import { deleteDraft, joinDecksDraft } from '../domain/order.ts';
import { retag, TagTally, type TagBranch } from '../domain/tag-tree.ts';
import type { EpochMs } from '../domain/units.ts';
import type { EngramDatabase, Shelf } from './database.ts';
import { readDeleted, type Deleted } from './deleted.ts';
import { readEnvironment } from './environment.ts';
import { readLiveDecks } from './live-decks.ts';
import { readLive } from './live-shelf.ts';
import { scanNotes, type ScannedNote } from './note-scan.ts';

/** What keeping a collection in order needs to know of all its notes. */
export class Order {
  private readonly db: EngramDatabase;

  constructor(db: EngramDatabase) {
    this.db = db;
  }

  /** All tags that notes have, as a tree. */
  tags(): Promise<readonly TagBranch[]> {
    return readLive(this.db, async (shelf) => {
      const tally = new TagTally();
      await scanLiving(shelf, ({ record }) => tally.add(noteView(record).tags));
      return tally.branches();
    });
  }

  /** What renames a tag and those inside it; with `to` null, what takes them off all notes. */
  retagging(from: string, to: string | null): Promise<Draft> {
    return readLive(this.db, async (shelf) => {
      const fields: FieldWrite[] = [];
      await scanLiving(shelf, ({ record, ids }) => {
        for (const field of retag(ids, noteView(record).tags, from, to)) fields.push(field);
      });
      return { events: [], fields };
    });
  }

  /** What moves the notes and decks of one deck to another and deletes it. */
  joining(from: DeckId, into: DeckId): Promise<Draft> {
    return readLive(this.db, async (shelf) => {
      const environment = await readEnvironment(shelf);
      const live = await readLiveDecks(shelf, environment);
      const notes: NoteId[] = [];
      await scanLiving(shelf, ({ record, ids }) => {
        if (noteView(record).deck === from) notes.push(...ids);
      });
      const inside = [...live].filter((id) => environment.decks.get(id)?.parent === from);
      return joinDecksDraft({ from, into, notes, inside });
    });
  }

  /**
   * What deletes a deck with all that is in it. Of one that was gone before, and shows for what came to it since, that
   * goes: a second deletion of the deck could not be taken back without all that went with the first.
   */
  deleting(deck: DeckId): Promise<Draft> {
    return readLive(this.db, async (shelf) => {
      const { decks } = await readEnvironment(shelf);
      const isGone = (id: DeckId): boolean => {
        const known = decks.get(id);
        return known !== undefined && (known.deletion !== '' || known.emptied !== '');
      };
      if (!isGone(deck)) return deleteDraft({ notes: [], decks: [deck] });
      const inside = within(deck, decks);
      const gone = new Set(inside.filter(isGone));
      const notes: NoteId[] = [];
      await scanLiving(shelf, ({ record, ids }) => {
        if (gone.has(noteView(record).deck)) notes.push(...ids);
      });
      return deleteDraft({ notes, decks: inside.filter((id) => !gone.has(id)) });
    });
  }

  /** What was deleted since then, the newest first. */
  deleted(since: EpochMs): Promise<readonly Deleted[]> {
    return readLive(this.db, (shelf) => readDeleted(shelf, since));
  }
}

async function scanLiving(shelf: Shelf, look: (note: ScannedNote) => void): Promise<void> {
  const { decks, joined } = await readEnvironment(shelf);
  await scanNotes(shelf, joined, (note) => {
    if (noteDeletion(note.record, decks.get(noteView(note.record).deck)) === null) look(note);
  });
}
