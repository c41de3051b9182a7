import { asideTexts } from '../domain/aside.ts';
import { keyOf, type CollectionRecord } from '../domain/record.ts';
import type { RecordRow } from './database.ts';

/** A record's row, marked where texts of it lie aside. */
export function recordRow({ kind, id, fields }: CollectionRecord): RecordRow {
  const record = { kind, id, fields };
  const row = { ...record, key: keyOf(record) };
  return asideTexts(record).length > 0 ? { ...row, aside: 1 } : row;
}
