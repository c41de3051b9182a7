import type { NoteId } from '../domain/ids.ts';
import { noteView, type Note } from '../domain/note.ts';
import { phraseCandidates, phraseKey, type Phrase } from '../domain/search/word-hits.ts';
import { holdsPhrase, withoutMarks, wordsOf } from '../domain/search/words.ts';
import type { EngramDatabase } from '../storage/database.ts';
import { readTexts } from '../storage/search-reading.ts';
import type { CardIndexBuild } from './card-index-build.ts';

/** Notes to a reading: somebody may have typed on meanwhile. */
const SLICE = 500;
/** Phrases that are remembered: those of the line as it is typed. */
const MOST_PHRASES = 8;
const IN_FRONT = 6;
const ELSEWHERE = 5;

/** Finds words in a row: the index tells which notes hold all of them, and their texts which in a row. */
export class PhraseFinder {
  readonly build: CardIndexBuild;
  private readonly db: EngramDatabase;
  private readonly known = new Map<string, Uint8Array>();
  private version = 0;

  constructor(db: EngramDatabase, build: CardIndexBuild) {
    this.db = db;
    this.build = build;
  }

  /** Looks where these are; false where that is not wanted any more. */
  async look(phrases: readonly Phrase[], isWanted: () => boolean): Promise<boolean> {
    for (;;) {
      const { version } = this.build;
      if (version !== this.version || this.known.size > MOST_PHRASES) this.known.clear();
      this.version = version;
      for (const phrase of phrases) {
        // oxlint-disable-next-line no-await-in-loop
        if (!(await this.lookFor(phrase, isWanted))) return false;
      }
      if (version === this.build.version) return isWanted();
    }
  }

  /** How well each note fits, by its slot. */
  holding(phrase: Phrase): Uint8Array {
    return this.known.get(phraseKey(phrase)) ?? new Uint8Array(this.build.index.cards.notes.length);
  }

  private async lookFor(phrase: Phrase, isWanted: () => boolean): Promise<boolean> {
    const key = phraseKey(phrase);
    if (this.known.has(key)) return isWanted();
    const { index, environment } = this.build;
    const { notes } = index.cards;
    const holding = new Uint8Array(notes.length);
    const slots = phraseCandidates(index, phrase);
    for (let from = 0; from < slots.length; from += SLICE) {
      if (!isWanted()) return false;
      const slotOf = new Map<NoteId, number>();
      for (const slot of slots.slice(from, from + SLICE)) {
        const note = notes[slot];
        if (note) slotOf.set(note, slot);
      }
      // oxlint-disable-next-line no-await-in-loop
      for (const record of await readTexts(this.db, [...slotOf.keys()], environment)) {
        const note = noteView(record);
        holding[slotOf.get(note.id) ?? notes.length] = scoreIn(note, phrase);
      }
    }
    this.known.set(key, holding);
    return isWanted();
  }
}

function scoreIn({ front, back, tags }: Note, { field, words, typing }: Phrase): number {
  const holds = (text: string): boolean => holdsPhrase(wordsOf(withoutMarks(text)), words, typing);
  if (field !== 'back' && holds(front)) return IN_FRONT;
  if (field !== 'front' && holds(back)) return ELSEWHERE;
  return field === 'any' && tags.some(holds) ? ELSEWHERE : 0;
}
