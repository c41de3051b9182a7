import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import type { Brand } from './brand.ts';

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

const ID_BYTES = 16;
export const ID_LENGTH = 22;

/** 128 random bits as 22 characters of base64url. */
const randomId = (random: Random): string => base64urlnopad.encode(random.bytes(ID_BYTES));

export const newDeviceId = (random: Random): DeviceId => randomId(random) as DeviceId;
export const newEventId = (random: Random): EventId => randomId(random) as EventId;
export const newNoteId = (random: Random): NoteId => randomId(random) as NoteId;
export const newDeckId = (random: Random): DeckId => randomId(random) as DeckId;

/** 128 bits of SHA-256 over the parts; no two lists of parts read the same. */
const digest = (...parts: readonly (string | number)[]): string =>
  base64urlnopad.encode(sha256(utf8ToBytes(JSON.stringify(parts))).subarray(0, ID_BYTES));

/** The key of a deck that came from a file: its title tells it from other files' decks. */
export const importedDeckId = (title: string): DeckId => digest('deck', title) as DeckId;

/** A note's id is fixed when its heading is first imported; `occurrence` counts equal headings from 0. */
export const importedNoteId = (deck: DeckId, heading: string, occurrence: number): NoteId =>
  digest('note', deck, heading, occurrence) as NoteId;

/** Tells one version of a file from another. */
export const contentDigest = (text: string): string => digest('text', text);

export const cardId = (note: NoteId, ordinal: number): CardId => `${note}.${ordinal}` as CardId;

export const noteOfCard = (card: CardId): NoteId => card.slice(0, card.lastIndexOf('.')) as NoteId;

export const ordinalOfCard = (card: CardId): number => Number(card.slice(card.lastIndexOf('.') + 1));
