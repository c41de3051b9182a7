import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base32crockford } from '@scure/base';
import type { Collection } from './collection.ts';
import { readDecks } from './deck.ts';
import { eventToJson } from './event.ts';
import { readHistory } from './history.ts';
import { canonicalJson, type Json } from './json.ts';
import { deletions } from './library.ts';

const BYTES = 16;

/**
 * A short code that is equal on two devices exactly when their collections are. It is the exclusive or of a
 * digest of each item, so that neither order nor packing matters. What is deleted counts by id and deletion alone.
 */
export function fingerprint(collection: Collection): string {
  const sum = new Uint8Array(BYTES);
  for (const event of collection.events.values()) mix(sum, ['event', eventToJson(event)]);
  const decks = readDecks(collection.records.values());
  const deletionOf = deletions(collection, { decks, history: readHistory(collection.events) });
  for (const record of collection.records.values()) {
    const { kind, id, fields } = record;
    const deletion = deletionOf(record);
    mix(sum, deletion === null ? ['live', kind, id, fields] : ['deleted', kind, id, deletion]);
  }
  return spell(sum);
}

function mix(sum: Uint8Array, item: Json): void {
  const digest = sha256(utf8ToBytes(canonicalJson(item)));
  for (let i = 0; i < BYTES; i++) sum[i] = (sum[i] ?? 0) ^ (digest[i] ?? 0);
}

/** Sixteen characters in fours: 80 bits, short enough to compare by eye. */
const spell = (sum: Uint8Array): string =>
  (base32crockford.encode(sum.subarray(0, 10)).match(/.{4}/g) ?? []).join('-');
