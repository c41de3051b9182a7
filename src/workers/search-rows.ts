import { addedAt } from '../domain/added-at.ts';
import { frontLine } from '../domain/faces.ts';
import { noteOfCard, ordinalOfCard, type NoteId } from '../domain/ids.ts';
import { noteView } from '../domain/note.ts';
import type { CollectionRecord } from '../domain/record.ts';
import type { CardIndex } from '../domain/search/card-index.ts';
import { isDated, NEVER, STATES } from '../domain/search/card-table.ts';
import { deckPath } from '../domain/search/deck-names.ts';
import { plainLine } from '../domain/search/plain-line.ts';
import { epochMs, studyDay, type StudyDay } from '../domain/units.ts';
import type { CardRow, EngramDatabase } from '../storage/database.ts';
import type { Environment } from '../storage/environment.ts';
import { readTexts } from '../storage/search-reading.ts';
import type { BrowseRow, RowDue } from './card-search.ts';

/** A row but for what is written on its note. */
type CardPart = Omit<BrowseRow, 'front' | 'added'>;

/** How days are counted. */
export interface Days {
  readonly today: StudyDay;
  readonly dayOf: (at: number) => StudyDay;
}

/** The rows of cards with their texts, which are read for them alone. */
export async function withTexts(
  db: EngramDatabase,
  environment: Environment,
  parts: readonly CardPart[],
  { dayOf }: Days,
): Promise<readonly BrowseRow[]> {
  const ids = [...new Set(parts.map(({ note }) => note))];
  const records = new Map<NoteId, CollectionRecord>();
  for (const record of await readTexts(db, ids, environment)) records.set(record.id as NoteId, record);
  return parts.map((part): BrowseRow => {
    const record = records.get(part.note);
    const at = record ? addedAt(record) : Number.NaN;
    return {
      ...part,
      front: record ? plainLine(frontLine(noteView(record, part.note), ordinalOfCard(part.card))) : '',
      added: Number.isFinite(at) ? dayOf(at) : null,
    };
  });
}

/** A card as the index knows it; null where it is gone. */
export function indexedPart(
  { cards }: CardIndex,
  card: number,
  { decks }: Environment,
  { today }: Days,
): CardPart | null {
  if (!cards.isHere(card)) return null;
  const { columns } = cards;
  const id = cards.id(card);
  const deck = cards.decks.texts[columns.deck[card] ?? 0];
  const stability = columns.stability[card] ?? Number.NaN;
  const buried = columns.buried[card] ?? NEVER;
  return {
    card: id,
    note: noteOfCard(id),
    deck: deck === undefined ? [] : deckPath(deck, decks),
    state: STATES[columns.state[card] ?? 0] ?? 'new',
    due: dueOf(columns.due[card] ?? 0, columns.isDated[card] === 1, columns.state[card] === 0),
    flag: columns.flag[card] ?? 0,
    suspended: columns.suspended[card] === 1,
    buried: buried !== NEVER && buried === today,
    lapses: columns.lapses[card] ?? 0,
    interval: columns.interval[card] ?? 0,
    stability: Number.isNaN(stability) ? null : stability,
  };
}

/** A card as it is stored. */
export function storedPart(row: CardRow, { decks }: Environment, { today }: Days): CardPart {
  const { id, note, deck, schedule, flag, suspended, buried, position } = row;
  return {
    card: id,
    note,
    deck: deckPath(deck, decks),
    state: schedule.kind,
    due: dueOf(schedule.due ?? position, isDated(schedule), schedule.kind === 'new'),
    flag,
    suspended,
    buried: buried === today,
    lapses: 'lapses' in schedule ? schedule.lapses : 0,
    interval: schedule.kind === 'review' ? schedule.interval : 0,
    stability: schedule.kind === 'new' ? null : schedule.memory.stability,
  };
}

function dueOf(due: number, onDay: boolean, isNew: boolean): RowDue {
  if (onDay) return { kind: 'day', day: studyDay(due) };
  return isNew ? { kind: 'place', place: due } : { kind: 'at', at: epochMs(due) };
}
