import { asideTexts, type AsideText } from './aside.ts';
import { groupBy } from './group.ts';
import type { CollectionRecord } from './record.ts';

/** What is decided at once: a text that lies aside, with all that say the same, the oldest first. */
export type AsideGroup = readonly [AsideText, ...AsideText[]];

export const asideGroups = (record: CollectionRecord): readonly AsideGroup[] =>
  [...groupBy(asideTexts(record), ({ field, text }) => JSON.stringify([field, text])).values()].flatMap(
    (texts): AsideGroup[] => {
      const [oldest, ...others] = texts.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
      return oldest ? [[oldest, ...others]] : [];
    },
  );
