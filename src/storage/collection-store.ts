import type { ReviewDraft } from '../domain/answer.ts';
import type { Draft } from '../domain/change.ts';
import type { Collection } from '../domain/collection.ts';
import type { CardId, DeckId, DeviceId, NoteId, Random } from '../domain/ids.ts';
import { noteView, type Note } from '../domain/note.ts';
import { noteKey } from '../domain/record.ts';
import type { SavedSearch } from '../domain/saved-search.ts';
import type { UndoRecord } from '../domain/undo.ts';
import { studyDayOf, type Now, type StudyDay } from '../domain/units.ts';
import { act, answer, type ActionTime, type AnswerResult } from './actions.ts';
import type { Aside } from './aside.ts';
import type { CardInfos } from './card-info.ts';
import type { ActionName, CardRow, EngramDatabase, RenderedRow, TallyRow } from './database.ts';
import type { Elsewhere } from './elsewhere.ts';
import { readEnvironment, readOptions, type Environment } from './environment.ts';
import { readHoldings, type Holdings } from './holdings.ts';
import { readLiveDecks, readTallies } from './live-decks.ts';
import { readLive } from './live-shelf.ts';
import type { ManyCards } from './many-cards.ts';
import { readNoteRecords } from './note-cards.ts';
import type { Media } from './media.ts';
import type { DayAnswers } from './day-answers.ts';
import type { Forecast } from './forecast.ts';
import { readLastChange, type LastChange } from './last-change.ts';
import type { OpenCollection } from './open.ts';
import type { Order } from './order.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { keepRendered, readRendered } from './rendered.ts';
import type { Present } from './present.ts';
import type { Snapshots } from './snapshots-store.ts';
import type { Statistics } from './statistics.ts';
import { readPace, readToday, type Day } from './today.ts';
import { isMeant, undoableOn, type Undoable } from './undo-rows.ts';
import type { WriteOptions } from './write-size.ts';

/** A day of study and the decks to show it in. */
export interface Overview extends Day {
  readonly tallies: ReadonlyMap<DeckId, Omit<TallyRow, 'deck'>>;
  /** Milliseconds that an answer took of late, on average; null before the first. */
  readonly pace: number | null;
}

/** The collection on this device. Every method that writes is one transaction. */
export class CollectionStore {
  private readonly db: Promise<EngramDatabase>;
  private readonly random: Random;
  private opened: OpenCollection | null = null;

  /** What is asked of it before it is open waits until then. */
  constructor(opening: Promise<OpenCollection>, random: Random) {
    this.db = opening.then((opened) => (this.opened = opened).db);
    this.random = random;
  }

  /** Known as soon as anything was read. */
  get device(): DeviceId {
    if (!this.opened) throw new Error('The collection is not open yet');
    return this.opened.device;
  }

  /** What a day of study is built from; `extra`: how many cards a deck may give beyond its limits. */
  async day(now: Now, extra: number): Promise<Day> {
    return readLive(await this.db, (shelf) => readToday(shelf, now, extra));
  }

  /** The same with what the decks show besides. */
  async overview(now: Now, extra: number): Promise<Overview> {
    return readLive(await this.db, async (shelf) => {
      const day = await readToday(shelf, now, extra);
      const tallies = await readTallies(shelf, day.environment);
      return { ...day, tallies, pace: await readPace(shelf, day.today.day) };
    });
  }

  /** The decks and options, and which decks a person sees. */
  async decks(): Promise<{ readonly environment: Environment; readonly liveDecks: ReadonlySet<DeckId> }> {
    return readLive(await this.db, async (shelf) => {
      const environment = await readEnvironment(shelf);
      return { environment, liveDecks: await readLiveDecks(shelf, environment) };
    });
  }

  /** The moment as actions need it: the study day by the collection's rollover. */
  async timeOf(now: Now): Promise<ActionTime> {
    const { rollover } = await readLive(await this.db, readOptions);
    return { at: now.at, day: studyDayOf(now, rollover) };
  }

  /** The note of that id, joined ones as one; undefined where there is none. */
  async note(id: NoteId): Promise<Note | undefined> {
    return readLive(await this.db, async (shelf) => {
      const [{ joined }, alone] = await Promise.all([readEnvironment(shelf), shelf.records.get(noteKey(id))]);
      if (joined.members(id).length === 1) return alone && noteView(alone);
      const [record] = await readNoteRecords(shelf, [joined.note(id)], { joined });
      return record && noteView(record);
    });
  }

  /** What is kept of a card's rendering. */
  async rendered(card: CardId): Promise<RenderedRow | undefined> {
    return readRendered(await this.db, card);
  }

  async keepRendered(rows: readonly RenderedRow[]): Promise<void> {
    return keepRendered(await this.db, rows);
  }

  async card(id: CardId): Promise<CardRow | undefined> {
    return readLive(await this.db, (shelf) => shelf.cards.get(id));
  }

  /** What is here of a deck and of notes that an import is about; joined notes as the one that they are. */
  async present(deck: DeckId, notes: readonly NoteId[]): Promise<Present> {
    const { readPresent } = await import('./present.ts');
    return readLive(await this.db, (shelf) => readPresent(shelf, deck, notes));
  }

  /** What returns after `day`, over all decks or over those of `scope`. */
  async forecast(day: StudyDay, scope: ReadonlySet<DeckId> | null): Promise<Forecast> {
    const { readForecast } = await import('./forecast.ts');
    return readLive(await this.db, (shelf) => readForecast(shelf, day, scope));
  }

  /** The texts that lost to concurrent ones. */
  async aside(): Promise<Aside> {
    const { readAside } = await import('./aside.ts');
    return readLive(await this.db, readAside);
  }

  /** What was answered and what comes, over all decks or over one; null where a person sees no such deck. */
  async statistics(now: Now, deck: DeckId | null): Promise<Statistics | null> {
    const { readStatistics } = await import('./statistics.ts');
    return readLive(await this.db, (shelf) => readStatistics(shelf, now, deck));
  }

  /** What was answered on a day, over all decks or over one; no more than `most` of it. */
  async dayAnswers(day: StudyDay, deck: DeckId | null, most: number): Promise<DayAnswers> {
    const { readDayAnswers } = await import('./day-answers.ts');
    return readLive(await this.db, (shelf) => readDayAnswers(shelf, day, deck, most));
  }

  async answer(review: ReviewDraft): Promise<Outcome<AnswerResult>> {
    return outcomeOf(answer(await this.db, review));
  }

  /** The number of the action is what `undoLast` takes it back by; null where it can't be taken back. */
  async act(
    action: ActionName | null,
    draft: Draft,
    time: ActionTime,
    options: WriteOptions = {},
  ): Promise<Outcome<number | null>> {
    return outcomeOf(act(await this.db, action, draft, time, options));
  }

  async undoLast(
    time: ActionTime,
    which?: Undoable,
    options: WriteOptions = {},
  ): Promise<Outcome<UndoRecord | null>> {
    const { undoLast } = await import('./undo.ts');
    return outcomeOf(undoLast(await this.db, time, this.random, which, options));
  }

  /** The latest action of the day that can be taken back and is no answer. */
  async lastChange(day: StudyDay): Promise<LastChange | null> {
    return readLastChange(await this.db, day);
  }

  /** How many actions of that name can be taken back today. */
  async undoable(day: StudyDay, which: Exclude<Undoable, number>): Promise<number> {
    const rows = await undoableOn(await this.db, day);
    return rows.filter(isMeant(which)).length;
  }

  /** Counts what was ever written here: where it stands still, the collection is the same. */
  async writes(): Promise<number> {
    return (await (await this.db).readMeta('writes')) ?? 0;
  }

  async holdings(): Promise<Holdings> {
    return readLive(await this.db, readHoldings);
  }

  async collection(): Promise<Collection> {
    const { readCollection } = await import('./whole.ts');
    return readLive(await this.db, readCollection);
  }

  /** What of all this is elsewhere too. */
  async elsewhere(): Promise<Elsewhere> {
    const [{ Elsewhere }, db] = await Promise.all([import('./elsewhere.ts'), this.db]);
    return new Elsewhere(db);
  }

  /** What was put by of it. */
  async snapshots(): Promise<Snapshots> {
    const [{ Snapshots }, db] = await Promise.all([import('./snapshots-store.ts'), this.db]);
    return new Snapshots(db);
  }

  /** The pictures and sounds of its cards. */
  async media(): Promise<Media> {
    const [{ Media }, db] = await Promise.all([import('./media.ts'), this.db]);
    return new Media(db);
  }

  /** What keeping it in order needs to know of it. */
  async order(): Promise<Order> {
    const [{ Order }, db] = await Promise.all([import('./order.ts'), this.db]);
    return new Order(db);
  }

  /** The searches that a person saved, by name. */
  async savedSearches(): Promise<readonly SavedSearch[]> {
    const { readSavedSearches } = await import('./saved-searches.ts');
    return readLive(await this.db, readSavedSearches);
  }

  /** Many cards at once, by their ids. */
  async manyCards(): Promise<ManyCards> {
    const [{ ManyCards }, db] = await Promise.all([import('./many-cards.ts'), this.db]);
    return new ManyCards(db);
  }

  /** Single cards and what was done to them. */
  async cardInfos(): Promise<CardInfos> {
    const [{ CardInfos }, db] = await Promise.all([import('./card-info.ts'), this.db]);
    return new CardInfos(db);
  }

  /** Work for a quiet moment; what a full disk refuses waits for another. */
  async tidy(day: StudyDay): Promise<void> {
    const { tidy } = await import('./tidy.ts');
    await outcomeOf(tidy(await this.db, day));
  }

  async shippedVersion(): Promise<string | undefined> {
    return (await this.db).readMeta('shipped');
  }

  /** Where that is not kept, the deck is brought in again, which changes nothing. */
  async markShipped(version: string): Promise<void> {
    await outcomeOf((await this.db).writeMeta('shipped', version));
  }
}
