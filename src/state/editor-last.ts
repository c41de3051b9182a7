import type { DeckId } from '../domain/ids.ts';
import type { NoteKind } from '../domain/note.ts';
import type { KeptText } from '../platform/kept-text.ts';
import { readObject } from './read-object.ts';

/** The kinds that are chosen for a card, in the order in which they are offered. One of occlusion is drawn instead. */
export const WRITTEN_KINDS = ['basic', 'reversed', 'cloze', 'typed'] as const satisfies readonly NoteKind[];

/** Where the last card went, and of what kind it was: the next one probably does too. */
export interface LastChoice {
  readonly deck: DeckId | null;
  readonly kind: NoteKind;
}

export function readLast(kept: KeptText): LastChoice {
  const { deck, kind } = readObject(kept.read());
  return {
    deck: typeof deck === 'string' ? (deck as DeckId) : null,
    kind: WRITTEN_KINDS.find((known) => known === kind) ?? 'basic',
  };
}

export const keepLast = (kept: KeptText, { deck, kind }: LastChoice): void =>
  kept.write(JSON.stringify({ deck, kind }));
