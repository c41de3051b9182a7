import { setField, type FieldWrite } from '../domain/change.ts';
import { newDeckId, type DeckId } from '../domain/ids.ts';
import { mediaIn } from '../domain/media.ts';
import type { NoteText } from '../domain/note-edit.ts';
import type { CollectionRecord } from '../domain/record.ts';
import type { ActionTime } from '../storage/actions.ts';
import type { Outcome } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';

/** A note with the deck that it goes to, and what makes that deck where it is new. */
export interface Homed {
  readonly text: NoteText;
  readonly deckWrites: readonly FieldWrite[];
}

/** `newDeck`: the name of the deck that it goes to, null where that is here. */
export function homed(text: NoteText, newDeck: string | null, context: Pick<AppContext, 'random'>): Homed {
  const name = newDeck?.trim() ?? '';
  if (name === '') return { text, deckWrites: [] };
  const deck: DeckId = newDeckId(context.random);
  return { text: { ...text, deck }, deckWrites: [setField('deck', deck, 'name', name)] };
}

/** Writes a note in one action, with what its pictures and sounds need; `seen` is the note as it was before the person. */
export async function writeNote(
  context: AppContext,
  { front, back, source, picture }: NoteText,
  fields: readonly FieldWrite[],
  seen?: CollectionRecord,
): Promise<Outcome<number | null>> {
  const { store, clock } = context;
  const time: ActionTime = await store.timeOf(clock.now());
  const media = await mediaFields(context, [front, back, source, picture]);
  const draft = { events: [], fields: [...fields, ...media] };
  const outcome = await store.act('edit', draft, time, seen ? { seen } : {});
  context.announce();
  return outcome;
}

async function mediaFields({ intake }: AppContext, texts: readonly string[]): Promise<readonly FieldWrite[]> {
  if (!texts.some((text) => mediaIn(text).length > 0)) return [];
  return (await intake()).fieldsFor(texts);
}
