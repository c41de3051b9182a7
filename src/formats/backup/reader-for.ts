import { CARD_KIND } from '../../domain/card-state.ts';
import { ID_LENGTH } from '../../domain/id-bytes.ts';
import type { CollectionRecord } from '../../domain/record.ts';
import { PLAIN_READER, READER } from './format.ts';

/** So many digits of a card's ordinal an app takes that knows of no shapes. */
const PLAIN_DIGITS = 4;
const LONGEST_PLAIN_ID = ID_LENGTH + 1 + PLAIN_DIGITS;
const LONG_SHAPE = /^shape:\d{5}/;

/**
 * What an app must understand to read these records and the answers to their cards: one that knows of no shapes takes
 * the ordinals of their cards for a fault.
 */
export const readerFor = (records: Iterable<CollectionRecord>): number => {
  for (const record of records) if (hasLongOrdinal(record)) return READER;
  return PLAIN_READER;
};

const hasLongOrdinal = ({ kind, id, fields }: CollectionRecord): boolean =>
  kind === 'note'
    ? 'picture' in fields && Object.keys(fields).some((name) => LONG_SHAPE.test(name))
    : kind === CARD_KIND && id.length > LONGEST_PLAIN_ID;
