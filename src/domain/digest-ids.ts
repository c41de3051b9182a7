import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { ID_BYTES } from './id-bytes.ts';
import type { DeckId, NoteId } from './ids.ts';

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
