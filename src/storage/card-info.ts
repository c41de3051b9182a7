import { addedAt } from '../domain/added-at.ts';
import { pathOf } from '../domain/deck.ts';
import { DEVICE_KIND } from '../domain/device.ts';
import { byStampThenId, type CardEvent } from '../domain/event.ts';
import { foldOne } from '../domain/fold.ts';
import { UNANSWERED } from '../domain/folded.ts';
import { ordinalOfCard, type CardId, type DeckId, type DeviceId } from '../domain/ids.ts';
import { noteView, type Note } from '../domain/note.ts';
import { optionsOfDeck, type DeckOptions } from '../domain/options.ts';
import { textOf } from '../domain/record.ts';
import type { Schedule } from '../domain/schedule.ts';
import { epochMs, type EpochMs } from '../domain/units.ts';
import type { CardRow, EngramDatabase, Shelf } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { isAlive } from './live-decks.ts';
import { readLive } from './live-shelf.ts';
import { readNoteRecords } from './note-cards.ts';
import { readPeers } from './peers.ts';
import { readCardEvents } from './review-log.ts';
import { loadSchedulers, schedulerOf } from './schedulers.ts';
import { namesOf } from './scope.ts';

/** What is known of a card without a look through the log. */
export interface CardInfo {
  readonly card: CardRow;
  readonly note: Note;
  /** The names of the decks around it and of its own, the outermost first. */
  readonly decks: readonly string[];
  readonly options: DeckOptions;
  readonly added: EpochMs;
  /** All cards of its note in their order, itself among them. */
  readonly siblings: readonly CardRow[];
}

/** Something that was done to a card's schedule, and what became of that. */
export interface CardStep {
  readonly event: CardEvent;
  readonly schedule: Schedule;
}

/** What is here of single cards. */
export class CardInfos {
  private readonly db: EngramDatabase;

  constructor(db: EngramDatabase) {
    this.db = db;
  }

  /** Undefined where a person sees no such card. */
  info(id: CardId): Promise<CardInfo | undefined> {
    return readLive(this.db, (shelf) => readInfo(shelf, id));
  }

  /** What was done to it, the first first, without what was taken back. All of the log is looked through for it. */
  async steps(id: CardId): Promise<readonly CardStep[]> {
    await loadSchedulers();
    return readLive(this.db, (shelf) => readSteps(shelf, id));
  }

  /** What the other devices call themselves, or are called; of those that nobody named, nothing. */
  async deviceNames(): Promise<ReadonlyMap<DeviceId, string>> {
    const peers = await readPeers(this.db);
    const named = new Map(peers.map(({ device, name }) => [device, name]));
    const records = await readLive(this.db, (shelf) =>
      shelf.records.where('key').between(`${DEVICE_KIND}/`, `${DEVICE_KIND}0`).toArray(),
    );
    for (const record of records) {
      const name = textOf(record, 'name');
      if (name !== '') named.set(record.id as DeviceId, name);
    }
    return new Map([...named].filter(([, name]) => name !== ''));
  }
}

async function readInfo(shelf: Shelf, asked: CardId): Promise<CardInfo | undefined> {
  const environment = await readEnvironment(shelf);
  const { decks, options, joined } = environment;
  const card = await shelf.cards.get(joined.card(asked));
  if (!card || !isAlive(card, decks)) return undefined;
  const [[record], siblings] = await Promise.all([
    readNoteRecords(shelf, [card.note], environment),
    shelf.cards.where(':id').between(`${card.note}.`, `${card.note}/`).toArray(),
  ]);
  if (!record) return undefined;
  return {
    card,
    note: noteView(record),
    decks: namesOfPath(card.deck, environment),
    options: optionsOfDeck(card.deck, decks, options),
    added: epochMs(addedAt(record)),
    siblings: siblings.toSorted((a, b) => ordinalOfCard(a.id) - ordinalOfCard(b.id)),
  };
}

const namesOfPath = (deck: DeckId, { decks }: Environment): readonly string[] =>
  pathOf(deck, decks)
    .map((id) => decks.get(id)?.name ?? '')
    .toReversed();

async function readSteps(shelf: Shelf, asked: CardId): Promise<readonly CardStep[]> {
  const environment = await readEnvironment(shelf);
  const id = environment.joined.card(asked);
  const card = await shelf.cards.get(id);
  if (!card) return [];
  const events = await readCardEvents(shelf, new Set(namesOf(id, environment.joined)));
  const scheduler = schedulerOf(environment, card.deck);
  let folded = UNANSWERED;
  return events.toSorted(byStampThenId).map((event) => {
    folded = foldOne(folded, event, scheduler);
    return { event, schedule: folded.schedule };
  });
}
