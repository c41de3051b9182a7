import { BURIED, CARD_KIND, FLAG, SUSPENDED } from '../../domain/card-state.ts';
import { ARCHIVED, JOINED, PARENT } from '../../domain/deck.ts';
import { DEVICE_KIND } from '../../domain/device.ts';
import { baseOf, tagField, TEXT_FIELDS } from '../../domain/note.ts';
import { isShapeField } from '../../domain/occlusion.ts';
import { OPTIONS_KIND } from '../../domain/options.ts';
import { DELETED } from '../../domain/record.ts';
import {
  BOOLEAN,
  CARD_ID,
  DAY,
  DECK_ID,
  DEVICE_ID,
  INSTANT,
  NOTE_ID,
  NUMBER,
  NUMBERS,
  OBJECT,
  TEXT,
  type Part,
} from './parts.ts';

type PartsByName = ReadonlyMap<string, Part<unknown>>;

/** Ids of the kinds of record that are known here. */
export const RECORD_IDS: PartsByName = new Map<string, Part<unknown>>([
  ['note', NOTE_ID],
  ['deck', DECK_ID],
  [CARD_KIND, CARD_ID],
  [DEVICE_KIND, DEVICE_ID],
]);

/** Their ranges are the reader's of options: what is out of range counts as not set. */
const DECK_OPTIONS: readonly (readonly [string, Part<unknown>])[] = [
  ['newPerDay', NUMBER],
  ['reviewsPerDay', NUMBER],
  ['retention', NUMBER],
  ['maximumInterval', NUMBER],
  ['weights', NUMBERS],
  ['typedStrict', TEXT],
  ['learningSteps', NUMBERS],
  ['relearningSteps', NUMBERS],
  ['leechThreshold', NUMBER],
  ['leechSuspends', BOOLEAN],
];

const NOTE_FIELDS: PartsByName = new Map<string, Part<unknown>>([
  ['deck', DECK_ID],
  ['kind', TEXT],
  ['position', NUMBER],
  ['picture', TEXT],
  ['hides', TEXT],
  ['created', INSTANT],
  [DELETED, BOOLEAN],
  ...TEXT_FIELDS.flatMap((field) => [[field, TEXT] as const, [baseOf(field), TEXT] as const]),
]);

const FIELDS: ReadonlyMap<string, PartsByName> = new Map([
  ['note', NOTE_FIELDS],
  [
    'deck',
    new Map<string, Part<unknown>>([
      ['name', TEXT],
      [PARENT, DECK_ID],
      [ARCHIVED, BOOLEAN],
      [JOINED, DECK_ID],
      [DELETED, BOOLEAN],
      ...DECK_OPTIONS,
    ]),
  ],
  [
    CARD_KIND,
    new Map<string, Part<unknown>>([
      [SUSPENDED, BOOLEAN],
      [BURIED, DAY],
      [FLAG, NUMBER],
    ]),
  ],
  [DEVICE_KIND, new Map<string, Part<unknown>>([['name', TEXT]])],
  [OPTIONS_KIND, new Map<string, Part<unknown>>([['rollover', NUMBER], ...DECK_OPTIONS])],
]);

const TAG = tagField('');

/** What a field must hold, or undefined where this app does not know it. Null is no value, and always taken. */
export function partOfField(kind: string, name: string): Part<unknown> | undefined {
  if (kind === 'note' && name.startsWith(TAG)) return BOOLEAN;
  if (kind === 'note' && isShapeField(name)) return OBJECT;
  return FIELDS.get(kind)?.get(name);
}
