import { asideTexts, knewOf } from '../../src/domain/aside.ts';
import type { Collection } from '../../src/domain/collection.ts';
import type { Json } from '../../src/domain/json.ts';
import { fieldOf, keyOf } from '../../src/domain/record.ts';
import { deviceOf, writtenBy, type Stamp } from '../../src/domain/stamp.ts';
import type { Knowledge, TextPlace, Written } from './simulation-device.ts';
import { textsOf } from './simulation-truth.ts';

/**
 * What must have become of the texts of a story, told from who had what before them when they wrote, and not from
 * what the collection says of it.
 */

interface Touch {
  readonly stamp: Stamp;
  readonly by: Written;
}

interface TextWrite extends TextPlace, Touch {
  readonly value: Json;
}

/** All that was written of the texts of one field of one record, and what was said about them. */
interface TextHistory {
  readonly texts: TextWrite[];
  /** What settled a text, or took that back; the texts, too. */
  readonly touches: Touch[];
}

function textHistories(written: Knowledge): ReadonlyMap<string, TextHistory> {
  const histories = new Map<string, TextHistory>();
  for (const by of written) {
    for (const record of by.change.records) {
      const key = keyOf(record);
      for (const field of textsOf(record.kind)) {
        const place = placeOf({ key, field });
        const history = histories.get(place) ?? { texts: [], touches: [] };
        histories.set(place, history);
        for (const [name, [stamp, value]] of Object.entries(record.fields)) {
          if (writtenBy(stamp) === 'source') continue;
          if (name === field) history.texts.push({ key, field, stamp, value, by });
          if (name === field || name.startsWith(`knew:${field}:`)) history.touches.push({ stamp, by });
        }
      }
    }
  }
  return histories;
}

const placeOf = ({ key, field }: Pick<TextPlace, 'key' | 'field'>): string => JSON.stringify([key, field]);

const wasUndone = (by: Written, written: Knowledge): boolean =>
  [...written].some(({ undoes }) => undoes?.includes(by) === true);

/** What let the text go and still stands. */
const letGoBy = (text: TextPlace, written: Knowledge): readonly Written[] =>
  [...written].filter(
    (by) => by.letGo?.stamp === text.stamp && placeOf(by.letGo) === placeOf(text) && !wasUndone(by, written),
  );

/** What took back that somebody wrote over the text knowingly, or let it go: it may show again. */
function reopenedBy(
  text: TextWrite,
  { texts, touches }: TextHistory,
  written: Knowledge,
): readonly Written[] {
  const wroteIt = (by: Written): boolean => texts.some((each) => each.by === by);
  const settledIt = (by: Written): boolean => by.knew.has(text.by) && touches.some((each) => each.by === by);
  return [...written].filter((undo) =>
    undo.undoes?.some((undone) => settledIt(undone) && (undone.letGo !== undefined || wroteIt(undo))),
  );
}

/** A device that wrote earlier itself knew that, even if it went back to a snapshot since. */
const knew = (later: Touch, { by, stamp }: Touch): boolean =>
  later.by.knew.has(by) || (later.by.device === by.device && later.stamp > stamp);

/** Texts that neither show nor lie aside, though nobody wrote over them knowingly and nobody let them go. */
export function lostTexts(written: Knowledge, { records }: Collection): readonly TextWrite[] {
  const isLost = (text: TextWrite, { texts }: TextHistory): boolean => {
    const record = records.get(text.key);
    const aside = record ? asideTexts(record).filter(({ field }) => field === text.field) : [];
    const isThere =
      fieldOf(record, text.field) === text.value || aside.some((each) => each.text === text.value);
    if (isThere || typeof text.value !== 'string') return false;
    return !texts.some((other) => knew(other, text)) && letGoBy(text, written).length === 0;
  };
  return [...textHistories(written).values()].flatMap((history) =>
    history.texts.filter((text) => isLost(text, history)),
  );
}

/** Whether somebody who wrote over a text says that she knew it. */
const says = ({ change }: Written, { key, field, stamp }: TextPlace): boolean =>
  change.records.some((record) => {
    const [, known] = record.fields[knewOf(field, deviceOf(stamp))] ?? [];
    return keyOf(record) === key && typeof known === 'string' && known >= stamp;
  });

/**
 * Texts that lie aside for everybody to see without need: all who wrote or settled one later knew them; or somebody wrote over one
 * knowingly, or let it go, and all who touched the field later knew of that. (Who did not may un-know it: of what was
 * known of a device, what was written last counts, and who has said what she knew does not say it again. And an undo settles nothing: it shows again what was there, also to
 * who settled it elsewhere at the same time.)
 */
export function needlessTexts(written: Knowledge, { records }: Collection): readonly TextPlace[] {
  const histories = textHistories(written);
  const isNeedless = (place: TextPlace): boolean => {
    const history = histories.get(placeOf(place)) ?? { texts: [], touches: [] };
    const { texts, touches } = history;
    const text = texts.find(({ stamp }) => stamp === place.stamp);
    if (!text) return true;
    const later = touches.filter(({ stamp }) => stamp > place.stamp);
    const reopened = reopenedBy(text, history, written);
    if (reopened.length === 0 && later.every((other) => knew(other, text))) return true;
    const settled = [
      ...texts.filter(({ by }) => says(by, place) && !by.undoes && !wasUndone(by, written)),
      ...letGoBy(place, written).map((by) => ({ by, stamp: stampOf(by) })),
    ];
    return settled.some(
      (each) =>
        reopened.every((undo) => each.by.knew.has(undo)) &&
        touches.every(({ stamp, by }) => stamp <= each.stamp || by.knew.has(each.by)),
    );
  };
  return [...records].flatMap(([key, record]) =>
    asideTexts(record)
      .map(({ field, stamp }) => ({ key, field, stamp }))
      .filter(isNeedless),
  );
}

const stampOf = ({ change }: Written): Stamp | '' =>
  Object.values(change.records[0]?.fields ?? {})[0]?.[0] ?? '';
