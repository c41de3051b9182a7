import { TEXT_FIELDS, type TextField } from './note.ts';
import { laterValue, stampedField, type CollectionRecord, type Stamped } from './record.ts';
import { writtenBy, type Stamp } from './stamp.ts';

/** A text that was edited on this device and on another, neither knowing of the other's. */
export interface EditedText {
  readonly field: TextField;
  readonly here: string;
  readonly there: string;
  /** Which of them shows after merging: the later. */
  readonly shows: 'here' | 'there';
}

/** One device's version of a note, and what else that device has seen. */
export interface Version {
  readonly note: CollectionRecord;
  readonly hasSeen: (stamp: Stamp) => boolean;
}

export const textsEditedOnBoth = (here: Version, there: Version): readonly EditedText[] =>
  TEXT_FIELDS.flatMap((field) => {
    const [ours, theirs] = [stampedField(here.note, field), stampedField(there.note, field)];
    if (!isPersonsText(ours) || !isPersonsText(theirs) || ours[1] === theirs[1]) return [];
    if (here.hasSeen(theirs[0]) || there.hasSeen(ours[0])) return [];
    const shows = laterValue(ours, theirs) === ours ? 'here' : 'there';
    return [{ field, here: ours[1], there: theirs[1], shows }];
  });

const isPersonsText = (stamped: Stamped | undefined): stamped is readonly [Stamp, string] =>
  stamped !== undefined && typeof stamped[1] === 'string' && writtenBy(stamped[0]) === 'person';
