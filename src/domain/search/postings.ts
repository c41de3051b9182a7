/** Where in a note a word stands; in neither where it is a tag alone. */
export const IN_FRONT = 1;
export const IN_BACK = 2;

/** Called for each note of a word: its slot, where in it the word stands, and the mark of the word. */
export type Visit = (slot: number, where: number, mark: number) => void;

/**
 * Which notes hold which words, of a run of notes: for each word the slots of its notes as steps from one to the next,
 * most of them one byte each.
 */
export class Postings {
  /** How many notes it is of. */
  readonly notes: number;
  /** The words that are in any of them, ascending. */
  private readonly words: Uint32Array;
  /** Where the notes of each begin in `steps`, and behind the last where they end. */
  private readonly starts: Uint32Array;
  private readonly steps: Uint8Array;

  constructor(notes: number, words: Uint32Array, starts: Uint32Array, steps: Uint8Array) {
    this.notes = notes;
    this.words = words;
    this.starts = starts;
    this.steps = steps;
  }

  /** Shows the notes of every word that has a mark. */
  forEach(marks: Uint8Array, visit: Visit): void {
    const { words, starts } = this;
    for (let i = 0; i < words.length; i++) {
      const mark = marks[words[i] ?? 0] ?? 0;
      if (mark > 0) this.read(starts[i] ?? 0, starts[i + 1] ?? 0, mark, visit);
    }
  }

  /** Shows every word of every note. */
  forEachPair(look: (word: number, slot: number, where: number) => void): void {
    for (const [i, word] of this.words.entries()) {
      this.read(this.starts[i] ?? 0, this.starts[i + 1] ?? 0, 0, (slot, where) => look(word, slot, where));
    }
  }

  private read(start: number, end: number, mark: number, visit: Visit): void {
    const { steps } = this;
    let slot = 0;
    let at = start;
    while (at < end) {
      let byte = steps[at++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = steps[at++] ?? 0;
        step |= (byte & 127) << shift;
      }
      slot += step >> 2;
      visit(slot, step & 3, mark);
    }
  }
}

/** Gathers the words of notes and packs them. */
export class PostingsBuilder {
  notes = 0;
  private words = new Uint32Array(1 << 10);
  /** The slot of each word, and where in the note it stands. */
  private codes = new Uint32Array(1 << 10);
  private count = 0;

  add(slot: number, words: ReadonlyMap<number, number>): void {
    this.notes++;
    for (const [word, where] of words) this.addPair(word, slot, where);
  }

  addPair(word: number, slot: number, where: number): void {
    if (this.count === this.words.length) {
      this.words = doubled(this.words);
      this.codes = doubled(this.codes);
    }
    this.words[this.count] = word;
    this.codes[this.count++] = slot * 4 + where;
  }

  build(): Postings {
    const counts = this.countWords();
    const sorted = this.sortedCodes(counts);
    const words = Uint32Array.from(new Set(this.words.subarray(0, this.count))).sort();
    const starts = new Uint32Array(words.length + 1);
    const steps = new StepWriter(this.count);
    let from = 0;
    for (const [i, word] of words.entries()) {
      starts[i] = steps.end;
      const end = from + (counts[word] ?? 0);
      steps.write(sorted.subarray(from, end));
      from = end;
    }
    starts[words.length] = steps.end;
    return new Postings(this.notes, words, starts, steps.bytes());
  }

  /** How many notes each word is in. */
  private countWords(): Uint32Array {
    const used = this.words.subarray(0, this.count);
    const counts = new Uint32Array(used.reduce((most, word) => Math.max(most, word + 1), 0));
    for (const word of used) counts[word] = (counts[word] ?? 0) + 1;
    return counts;
  }

  /** The codes of the first word, then those of the second: each in the order in which they came. */
  private sortedCodes(counts: Uint32Array): Uint32Array {
    const next = new Uint32Array(counts.length);
    for (let word = 1; word < counts.length; word++) {
      next[word] = (next[word - 1] ?? 0) + (counts[word - 1] ?? 0);
    }
    const sorted = new Uint32Array(this.count);
    for (let i = 0; i < this.count; i++) {
      const word = this.words[i] ?? 0;
      const place = next[word] ?? 0;
      sorted[place] = this.codes[i] ?? 0;
      next[word] = place + 1;
    }
    return sorted;
  }
}

/** Writes codes as the steps from one slot to the next. */
class StepWriter {
  end = 0;
  private room: Uint8Array;

  constructor(codes: number) {
    this.room = new Uint8Array(codes * 2 + 8);
  }

  write(codes: Uint32Array): void {
    let before = 0;
    for (const code of isAscending(codes) ? codes : codes.toSorted()) {
      const slot = code >> 2;
      this.writeNumber((slot - before) * 4 + (code & 3));
      before = slot;
    }
  }

  bytes(): Uint8Array {
    return this.room.slice(0, this.end);
  }

  private writeNumber(value: number): void {
    if (this.end + 5 > this.room.length) {
      const more = new Uint8Array(this.room.length * 2);
      more.set(this.room);
      this.room = more;
    }
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.room[this.end++] = (rest & 127) | 128;
    this.room[this.end++] = rest;
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

function isAscending(numbers: Uint32Array): boolean {
  for (let i = 1; i < numbers.length; i++) if ((numbers[i - 1] ?? 0) > (numbers[i] ?? 0)) return false;
  return true;
}
