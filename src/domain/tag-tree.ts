import { setField, type FieldWrite } from './change.ts';
import type { NoteId } from './ids.ts';
import { tagField } from './note.ts';

/** What stands between a tag and one inside it. */
const TAG_SEPARATOR = '::';

export interface TagBranch {
  /** With all tags around it. */
  readonly tag: string;
  readonly name: string;
  /** How many tags stand around it. */
  readonly depth: number;
  /** Notes that have it or a tag inside it. */
  readonly notes: number;
  readonly hasInside: boolean;
}

/** A tag as it is written: no spaces, since a search ends a word there, and no empty part. */
export const tidyTag = (text: string): string =>
  text
    .split(TAG_SEPARATOR)
    .map((part) => part.trim().replaceAll(/\s+/gu, '_'))
    .filter((part) => part !== '')
    .join(TAG_SEPARATOR);

const isIn = (tag: string, outer: string): boolean => tag === outer || tag.startsWith(outer + TAG_SEPARATOR);

/** Counts the notes of each tag and of those around it. */
export class TagTally {
  private readonly counts = new Map<string, number>();

  add(tags: readonly string[]): void {
    for (const tag of new Set(tags.flatMap(around))) this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
  }

  /** By name, each followed by those inside it. */
  branches(): readonly TagBranch[] {
    const names = new Intl.Collator(undefined, { numeric: true });
    const paths = [...this.counts.keys()].map((tag) => ({ tag, parts: tag.split(TAG_SEPARATOR) }));
    const sorted = paths.toSorted(
      (a, b) => comparePaths(a.parts, b.parts, names) || (a.tag < b.tag ? -1 : 1),
    );
    return sorted.map(({ tag, parts }, i) => ({
      tag,
      name: parts.at(-1) ?? '',
      depth: parts.length - 1,
      notes: this.counts.get(tag) ?? 0,
      hasInside: sorted[i + 1]?.tag.startsWith(tag + TAG_SEPARATOR) ?? false,
    }));
  }
}

/** The tag and all tags around it. */
function around(tag: string): readonly string[] {
  const parts = tag.split(TAG_SEPARATOR);
  return parts.map((_, i) => parts.slice(0, i + 1).join(TAG_SEPARATOR));
}

function comparePaths(a: readonly string[], b: readonly string[], names: Intl.Collator): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = '', y = ''] = [a[i], b[i]];
    // Names that only look alike to the language are two all the same, each with its own tags inside.
    const order = names.compare(x, y) || (x === y ? 0 : x < y ? -1 : 1);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** What renaming a tag and those inside it writes to a note; `to` null deletes them. Nothing where it has none of them. */
export function retag(
  ids: readonly NoteId[],
  tags: readonly string[],
  from: string,
  to: string | null,
): readonly FieldWrite[] {
  const values = new Map<string, boolean>();
  const affected = tags.filter((tag) => isIn(tag, from));
  for (const tag of affected) values.set(tag, false);
  if (to !== null) for (const tag of affected) values.set(to + tag.slice(from.length), true);
  for (const tag of affected) if (values.get(tag) === true) values.delete(tag);
  return ids.flatMap((id) => [...values].map(([tag, value]) => setField('note', id, tagField(tag), value)));
}
