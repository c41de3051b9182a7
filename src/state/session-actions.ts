import { cardDraft, type CardAction } from '../domain/card-actions.ts';
import type { CardState } from '../domain/card-state.ts';
import type { CardId } from '../domain/ids.ts';
import type { ActionTime } from '../storage/actions.ts';
import type { Outcome } from '../storage/outcome.ts';
import type { Session } from './session.ts';
import type { StudyModel } from './study-model.ts';

/**
 * Does something to the card that shows; one that is asked no more gives way to the next at once. Returns what Undo
 * takes to take it back; null where nothing was written, of which a notice tells.
 */
export async function actOnCard(study: StudyModel, action: CardAction): Promise<number | null> {
  const { session } = study;
  const { card } = session;
  if (!card) return null;
  let undo: number | null = null;
  session.notice.value = null;
  session.unsaved.value++;
  const saved = session.disk.run(async () => {
    // The next card first, as with an answer.
    await session.context.painted();
    const result = await write(session, card, action, session.now()).finally(() => {
      session.unsaved.value--;
      session.today.settled(card.id, null);
    });
    undo = await follow(session, card, action, result);
    study.giveHeld();
  });
  if (action.kind !== 'flag') {
    session.today.takenOut(card.id);
    session.showNext().catch((error: unknown) => session.reportUnlessTold(error));
  }
  await saved;
  return undo;
}

/** How many cards the note of the card that shows has. */
export async function countSiblings({ session }: StudyModel): Promise<number> {
  const { card, context } = session;
  const info = card && (await (await context.store.cardInfos()).info(card.id));
  return info?.siblings.length ?? 1;
}

/** Shows a card again of which something was taken back, but not by the session's own Undo. */
export const showAgain = ({ session }: StudyModel, card: CardId): Promise<void> =>
  session.disk.run(async () => {
    await session.reload();
    await session.showNext(card);
  });

/** Null where there is nothing left to write: another tab was faster. */
async function write(
  { context: { store, random } }: Session,
  { id }: CardState,
  action: CardAction,
  time: ActionTime,
): Promise<Outcome<number | null>> {
  const card = await store.card(id);
  const draft = cardDraft(action, card ? [card] : [], time.day, random);
  return store.act('card', draft, time);
}

async function follow(
  session: Session,
  card: CardState,
  action: CardAction,
  result: Outcome<number | null>,
): Promise<number | null> {
  if (result.kind === 'failed') session.notice.value = { kind: 'not-saved', failure: result.failure };
  else if (result.value === null && action.kind !== 'flag') session.notice.value = { kind: 'overtaken' };
  else session.context.announce();
  await session.reload();
  if (result.kind === 'failed') await session.showNext(card.id);
  else await session.showNextIfGone();
  return result.kind === 'failed' ? null : result.value;
}
