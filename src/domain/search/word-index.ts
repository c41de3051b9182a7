import { PostingsBuilder, type Postings, type Visit } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

/** So many notes are packed at once: what is gathered until then takes several times as much memory. */
const NOTES_PACKED = 8_192;
/** More runs of few notes than this are packed into one. */
const MOST_SMALL = 12;

/** Which notes hold which words. A note that changes gets another slot: nothing is ever taken out of what is packed. */
export class WordIndex {
  readonly vocabulary = new Vocabulary();
  private packed: Postings[] = [];
  private gathered = new PostingsBuilder();

  /** Each word of a note and where it stands. */
  add(slot: number, words: ReadonlyMap<string, number>): void {
    const numbered = new Map<number, number>();
    for (const [word, where] of words) numbered.set(this.vocabulary.add(word), where);
    this.gathered.add(slot, numbered);
    if (this.gathered.notes >= NOTES_PACKED) this.pack();
  }

  /** Shows the notes of every word that has a mark, those that have another slot by now included. */
  forEach(marks: Uint8Array, visit: Visit): void {
    this.pack();
    for (const postings of this.packed) postings.forEach(marks, visit);
  }

  /** Shows every word of every note, likewise. */
  forEachPair(look: (word: number, slot: number) => void): void {
    this.pack();
    for (const postings of this.packed) postings.forEachPair(look);
  }

  private pack(): void {
    if (this.gathered.notes === 0) return;
    this.packed.push(this.gathered.build());
    this.gathered = new PostingsBuilder();
    const small = this.packed.filter(({ notes }) => notes < NOTES_PACKED);
    if (small.length > MOST_SMALL) {
      this.packed = [...this.packed.filter(({ notes }) => notes >= NOTES_PACKED), together(small)];
    }
  }
}

/** One for all of these. */
function together(parts: readonly Postings[]): Postings {
  const builder = new PostingsBuilder();
  for (const part of parts) {
    part.forEachPair((word, slot, where) => builder.addPair(word, slot, where));
    builder.notes += part.notes;
  }
  return builder.build();
}
