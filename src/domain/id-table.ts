const WORDS = 4;

/** Where an id of sixteen bytes lies: four words of an array. */
export interface IdPlace {
  readonly words: Int32Array;
  readonly row: number;
}

/** Finds numbers by the ids that they stand for; the ids stay where they lie. */
export class IdTable {
  private readonly slots: Uint32Array;
  private readonly idOf: (number: number) => IdPlace;

  /** For up to `count` numbers; `idOf` tells where the id of each lies. */
  constructor(count: number, idOf: (number: number) => IdPlace) {
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(count * 1.5 + 2)));
    this.idOf = idOf;
  }

  /** The number of that id, -1 where there is none. */
  find(words: Int32Array, row: number): number {
    return (this.slots[this.slotOf(words, row)] ?? 0) - 1;
  }

  /** Keeps a number under its id, in place of one that is there. */
  put(number: number): void {
    const { words, row } = this.idOf(number);
    this.slots[this.slotOf(words, row)] = number + 1;
  }

  private slotOf(words: Int32Array, row: number): number {
    const { slots } = this;
    let slot = hash(words, row * WORDS) & (slots.length - 1);
    for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
      const place = this.idOf(found - 1);
      if (isSameId(place.words, place.row, words, row)) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}

function isSameId(a: Int32Array, rowA: number, b: Int32Array, rowB: number): boolean {
  for (let word = 0; word < WORDS; word++) {
    if (a[rowA * WORDS + word] !== b[rowB * WORDS + word]) return false;
  }
  return true;
}

/** Ids are random, those of a hostile file are not: all their bytes count. (The finaliser of MurmurHash3.) */
function hash(words: Int32Array, start: number): number {
  let sum = 0;
  for (let word = start; word < start + WORDS; word++) {
    sum = Math.imul(sum ^ (words[word] ?? 0), 0x85ebca6b);
    sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
    sum ^= sum >>> 16;
  }
  return sum >>> 0;
}
