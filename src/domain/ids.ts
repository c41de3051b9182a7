import type { Brand } from './brand.ts';
import { ID_BYTES, readId } from './id-bytes.ts';

export type DeviceId = Brand<string, 'DeviceId'>;
export type EventId = Brand<string, 'EventId'>;
export type NoteId = Brand<string, 'NoteId'>;
export type DeckId = Brand<string, 'DeckId'>;
/** Note id and ordinal (template number, or cloze number): `<note>.<ordinal>`. */
export type CardId = Brand<string, 'CardId'>;

/** Chance, as an argument. */
export interface Random {
  /** `length` random bytes. */
  bytes(length: number): Uint8Array;
  /** A number in [0, 1). */
  unit(): number;
}

/** 128 random bits as 22 characters of base64url. */
const randomId = (random: Random): string => readId(random.bytes(ID_BYTES), 0);

export const newDeviceId = (random: Random): DeviceId => randomId(random) as DeviceId;
export const newEventId = (random: Random): EventId => randomId(random) as EventId;
export const newNoteId = (random: Random): NoteId => randomId(random) as NoteId;
export const newDeckId = (random: Random): DeckId => randomId(random) as DeckId;

export const cardId = (note: NoteId, ordinal: number): CardId => `${note}.${ordinal}` as CardId;

export const noteOfCard = (card: CardId): NoteId => card.slice(0, card.lastIndexOf('.')) as NoteId;

export const ordinalOfCard = (card: CardId): number => Number(card.slice(card.lastIndexOf('.') + 1));
