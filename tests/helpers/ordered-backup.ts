import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import type { Manual } from '../../src/domain/event.ts';
import { cardId, type DeviceId, type EventId, type NoteId } from '../../src/domain/ids.ts';
import type { Json } from '../../src/domain/json.ts';
import type { CollectionRecord } from '../../src/domain/record.ts';
import { stampAt } from '../../src/domain/stamp.ts';
import { DAY, epochMs, studyDay } from '../../src/domain/units.ts';
import { printBackup } from '../../src/formats/backup/print.ts';

const idOf = (name: string): string => name.padEnd(22, '-');
const DEVICE = idOf('tablet') as DeviceId;
const MADE = epochMs(Date.UTC(2026, 0, 5));
const STAMP = stampAt({ ms: MADE, counter: 0 }, DEVICE, 'person');

const record = (kind: string, name: string, fields: Readonly<Record<string, Json>>): CollectionRecord => ({
  kind,
  id: idOf(name),
  fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [STAMP, value]])),
});

const deck = (name: string, parent: string | null): CollectionRecord =>
  record('deck', name, { name, parent: parent === null ? null : idOf(parent) });

const note = (front: string, home: string, more: Readonly<Record<string, Json>> = {}): CollectionRecord =>
  record('note', front, {
    deck: idOf(home),
    kind: 'basic',
    front,
    back: 'Back',
    position: 0,
    ...more,
  });

/** A card that was forgotten seven times, and is due. */
function slipping(name: string): Manual {
  const day = studyDay(Math.floor(MADE / DAY));
  return {
    kind: 'manual',
    id: idOf(`${name}-event`) as EventId,
    stamp: STAMP,
    card: cardId(idOf(name) as NoteId, 0),
    change: 'imported',
    due: day,
    interval: 9,
    stability: 9,
    difficulty: 8,
    lapses: 7,
    day,
  };
}

/** Decks inside decks, tags inside tags, and a card that keeps slipping. */
const ORDERED: Collection = collectionOf(
  [slipping('Slipping')],
  [
    deck('Languages', null),
    deck('Spanish', 'Languages'),
    deck('Verbs', 'Spanish'),
    deck('Letters', null),
    note('hablar', 'Verbs', { 'tag:verb::regular': true }),
    note('ir', 'Verbs', { 'tag:verb::irregular': true, 'tag:short': true }),
    note('casa', 'Spanish', { 'tag:noun': true }),
    note('Slipping', 'Letters'),
  ],
);

export const orderedBackup = (): string =>
  [...printBackup(ORDERED, { device: DEVICE, deviceName: 'Tablet', made: MADE })].join('');
