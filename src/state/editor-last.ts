import type { DeckId } from '../domain/ids.ts';
import { NOTE_KINDS, type NoteKind } from '../domain/note.ts';
import type { KeptText } from '../platform/kept-text.ts';
import { readObject } from './read-object.ts';

/** Where the last card went, and of what kind it was: the next one probably does too. */
export interface LastChoice {
  readonly deck: DeckId | null;
  readonly kind: NoteKind;
}

export function readLast(kept: KeptText): LastChoice {
  const { deck, kind } = readObject(kept.read());
  return {
    deck: typeof deck === 'string' ? (deck as DeckId) : null,
    kind: NOTE_KINDS.find((known) => known === kind) ?? 'basic',
  };
}

export const keepLast = (kept: KeptText, { deck, kind }: LastChoice): void =>
  kept.write(JSON.stringify({ deck, kind }));
