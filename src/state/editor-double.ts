import { signal } from '@preact/signals';
import type { NoteId } from '../domain/ids.ts';
import { foldedFront } from '../domain/same-front.ts';
import type { Clock } from '../platform/clock.ts';
import type { CollectionStore } from '../storage/collection-store.ts';
import type { CardSearch } from '../workers/card-search.ts';

/** A card that asks the same. */
export interface DoubledFront {
  readonly note: NoteId;
  readonly front: string;
  /** The name of its deck. */
  readonly deck: string;
}

interface DoubleParts {
  readonly store: Pick<CollectionStore, 'note'>;
  readonly clock: Clock;
  readonly search: () => Promise<Pick<CardSearch, 'search' | 'rows' | 'changed'>>;
}

/** Beyond this nobody writes the same twice by mistake, and the search takes no line as long. */
const LONGEST = 300;
/** So many that begin alike are looked at. */
const MOST = 50;

/** The longest words say most. */
const WORDS = 6;

/** Finds whatever has the words of that front in its own. */
function lineFor(front: string): string {
  const words = front.match(/[\p{L}\p{N}]+/gu) ?? [front.trim().replaceAll(/[\\"]/gu, String.raw`\$&`)];
  const longest = [...new Set(words)].toSorted((a, b) => b.length - a.length).slice(0, WORDS);
  return longest.map((word) => `front:"${word}"`).join(' ');
}

/** Looks for a note with the same front, capitals, accents and spaces aside; `own` is the one that is being written. */
export async function findDouble(
  { store, clock, search }: DoubleParts,
  front: string,
  own: NoteId | null,
): Promise<DoubledFront | null> {
  const folded = foldedFront(front);
  if (folded === '' || front.length > LONGEST) return null;
  const cards = await search();
  await cards.changed();
  const found = await cards.search(lineFor(front), null, clock.now());
  if (found.kind !== 'found') return null;
  const rows = await cards.rows(0, Math.min(found.count, MOST));
  const notes = new Map(rows.filter(({ note }) => note !== own).map((row) => [row.note, row]));
  const read = await Promise.all([...notes].map(async ([id, row]) => ({ row, note: await store.note(id) })));
  const same = read.find(({ note }) => note && foldedFront(note.front) === folded);
  return same?.note ? { note: same.note.id, front: same.note.front, deck: same.row.deck.at(-1) ?? '' } : null;
}

export type FindDouble = (front: string, own: NoteId | null) => Promise<DoubledFront | null>;

/** So long a person stops typing before it is looked for. */
const PAUSE_MS = 350;

/** Looks while a front is typed whether there is such a card already. */
export class DoubleWatch {
  readonly found = signal<DoubledFront | null>(null);
  private readonly find: FindDouble;
  private readonly own: NoteId | null;
  private front = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(find: FindDouble, own: NoteId | null) {
    this.find = find;
    this.own = own;
  }

  follow(front: string): void {
    if (front === this.front) return;
    this.front = front;
    clearTimeout(this.timer);
    if (front.trim() === '') this.found.value = null;
    else this.timer = setTimeout(() => void this.look(front), PAUSE_MS);
  }

  close(): void {
    clearTimeout(this.timer);
    this.front = '';
  }

  private async look(front: string): Promise<void> {
    // Where it can't be looked for, nothing is said of it.
    const found = await this.find(front, this.own).catch(() => null);
    if (front === this.front) this.found.value = found;
  }
}
