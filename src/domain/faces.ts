import { coveredPicture, type CoveredPicture } from './covered-picture.ts';
import { clozeBack, clozeFront, clozeLine, clozePlain } from './cloze-sides.ts';
import { hasComputed, unfilled, withoutComputed } from './computed-block.ts';
import { withoutFaceMarks } from './face-marks.ts';
import type { Note } from './note.ts';

/** What the card of a note shows: Markdown, and of an occlusion its picture below it. */
export interface Faces {
  readonly front: string;
  readonly back: string;
  /** What follows an answer that stands in its place; '' for nothing. */
  readonly extra: string;
  /** Where it comes from; '' for none. */
  readonly source: string;
  readonly pictures: { readonly front: CoveredPicture; readonly back: CoveredPicture } | null;
  /** The back is the whole card with its answer filled in: the front is not shown above it. */
  readonly inPlace: boolean;
  /** The answer is typed before the card is turned. */
  readonly typed: boolean;
  /** The back holds a block from which numbers are drawn for both sides, each time that the card is asked. */
  readonly computed: boolean;
}

export function facesOf(note: Note, ordinal: number): Faces {
  const front = withoutFaceMarks(note.front);
  const back = withoutFaceMarks(note.back);
  const faces: Faces = { ...NO_FACES, front, back, source: withoutFaceMarks(note.source) };
  switch (note.kind) {
    case 'basic':
    case 'typed': {
      const computed = hasComputed(back);
      return { ...faces, typed: computed || note.kind === 'typed', computed };
    }
    case 'reversed':
      return ordinal === 1 ? { ...faces, front: back, back: front } : faces;
    case 'cloze':
      return {
        ...faces,
        front: clozeFront(front, ordinal),
        back: clozeBack(front, ordinal),
        extra: back,
        inPlace: true,
      };
    case 'occlusion': {
      const pictures = {
        front: coveredPicture(note, ordinal, 'front'),
        back: coveredPicture(note, ordinal, 'back'),
      };
      return { ...faces, back: front, extra: back, pictures, inPlace: true };
    }
  }
}

/** Those of a card whose note is gone. */
export const NO_FACES: Faces = {
  front: '',
  back: '',
  extra: '',
  source: '',
  pictures: null,
  inPlace: false,
  typed: false,
  computed: false,
};

/** What a card asks, as its Markdown for a list of cards. */
export function frontLine(note: Note, ordinal: number): string {
  if (note.kind === 'reversed' && ordinal === 1) return note.back;
  if (note.kind === 'cloze') return clozeLine(note.front, ordinal);
  return hasComputed(note.back) ? unfilled(note.front) : note.front;
}

/** What a card answers, likewise. */
export function backLine(note: Note, ordinal: number): string {
  if (note.kind === 'reversed' && ordinal === 1) return note.front;
  if (note.kind === 'cloze') return `${clozePlain(note.front)}\n\n${note.back}`.trim();
  return hasComputed(note.back) ? unfilled(withoutComputed(note.back)) : note.back;
}
