import { codesOf, distanceOf } from './edit-distance.ts';
import { fitsPattern } from './pattern.ts';
import type { Pattern } from './query.ts';

/** How well a word fits what was typed; 0 is not at all. */
export const FITS = { near: 1, beginning: 2, whole: 3 } as const;

/** Each of many words once, by number; texts of their own would take several times as much memory. */
export class Vocabulary {
  size = 0;
  private letters = new Uint16Array(1 << 12);
  /** Where each word begins in `letters`, and behind the last where that ends. */
  private starts = new Uint32Array(1 << 10);
  /** Which letters are in each word, by their lowest five bits. */
  private masks = new Uint32Array(1 << 10);
  /** Numbers of words by the hash of each, one more than they are: 0 is an empty place. */
  private table = new Uint32Array(1 << 11);

  /** The number of the word; it gets one where it has none. */
  add(word: string): number {
    const place = this.placeOf(word);
    const known = this.table[place] ?? 0;
    if (known > 0) return known - 1;
    const id = this.size;
    this.makeRoom(word.length);
    const start = this.starts[id] ?? 0;
    for (let i = 0; i < word.length; i++) this.letters[start + i] = word.charCodeAt(i);
    this.masks[id] = maskOf(codesOf(word));
    this.starts[id + 1] = start + word.length;
    this.table[place] = id + 1;
    this.size++;
    if (this.size * 2 > this.table.length) this.rehash();
    return id;
  }

  /** -1 where the word is not known. */
  find(word: string): number {
    return (this.table[this.placeOf(word)] ?? 0) - 1;
  }

  word(id: number): string {
    return String.fromCharCode(...this.codes(id));
  }

  /** Which words are that one, or begin with it. */
  beginningWith(word: string): Uint8Array {
    const fits = new Uint8Array(this.size);
    const codes = codesOf(word);
    for (let id = 0; id < this.size; id++) {
      if (this.beginsWith(id, codes)) {
        fits[id] = this.lengthOf(id) === codes.length ? FITS.whole : FITS.beginning;
      }
    }
    return fits;
  }

  /** Which words are that one but for so many edits; `typing`: or begin so. */
  near(word: string, edits: number, typing: boolean): Uint8Array {
    const fits = new Uint8Array(this.size);
    const codes = codesOf(word);
    const mask = maskOf(codes);
    for (let id = 0; id < this.size; id++) {
      const length = this.lengthOf(id);
      if (length < codes.length - edits || (!typing && length > codes.length + edits)) continue;
      if (bitsIn(mask & ~(this.masks[id] ?? 0)) > edits) continue;
      const known = this.codes(id).subarray(0, codes.length + edits);
      if (distanceOf(codes, typing ? known : this.codes(id), edits, typing) <= edits) fits[id] = FITS.near;
    }
    return fits;
  }

  /** Which words are made so. */
  like(pattern: Pattern): Uint8Array {
    return Uint8Array.from({ length: this.size }, (_, id) =>
      fitsPattern(this.word(id), pattern) ? FITS.whole : 0,
    );
  }

  private codes(id: number): Uint16Array {
    return this.letters.subarray(this.starts[id], this.starts[id + 1]);
  }

  private lengthOf(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0);
  }

  private beginsWith(id: number, codes: Uint16Array): boolean {
    const start = this.starts[id] ?? 0;
    if (this.lengthOf(id) < codes.length) return false;
    for (let i = 0; i < codes.length; i++) if (this.letters[start + i] !== codes[i]) return false;
    return true;
  }

  /** Where the word stands in the table, or would. */
  private placeOf(word: string): number {
    const end = this.table.length - 1;
    let place = hashOf(word) & end;
    for (let known = this.table[place] ?? 0; known > 0; known = this.table[place] ?? 0) {
      if (this.isWord(known - 1, word)) break;
      place = (place + 1) & end;
    }
    return place;
  }

  private isWord(id: number, word: string): boolean {
    if (this.lengthOf(id) !== word.length) return false;
    const start = this.starts[id] ?? 0;
    for (let i = 0; i < word.length; i++) {
      if (this.letters[start + i] !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  private makeRoom(letters: number): void {
    const end = (this.starts[this.size] ?? 0) + letters;
    if (end > this.letters.length) this.letters = larger(this.letters, end);
    if (this.size + 2 > this.starts.length) this.starts = larger(this.starts, this.size + 2);
    if (this.size + 1 > this.masks.length) this.masks = larger(this.masks, this.size + 1);
  }

  private rehash(): void {
    this.table = new Uint32Array(this.table.length * 2);
    for (let id = 0; id < this.size; id++) this.table[this.placeOf(this.word(id))] = id + 1;
  }
}

const larger = <Numbers extends Uint16Array | Uint32Array>(numbers: Numbers, least: number): Numbers => {
  const more = numbers instanceof Uint16Array ? new Uint16Array(least * 2) : new Uint32Array(least * 2);
  more.set(numbers);
  return more as Numbers;
};

function hashOf(word: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16_777_619);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function maskOf(codes: Uint16Array): number {
  let mask = 0;
  for (const code of codes) mask |= 1 << (code & 31);
  return mask;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
