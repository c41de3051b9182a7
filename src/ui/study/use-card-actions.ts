import { useEffect, useRef } from 'preact/hooks';
import type { CardAction } from '../../domain/card-actions.ts';
import { flagOf } from '../../domain/flags.ts';
import type { AppModel, Toast } from '../../state/app-model.ts';
import { actOnCard, countSiblings, showAgain } from '../../state/session-actions.ts';
import type { StudyModel } from '../../state/study-model.ts';
import { toldOf } from '../card/told.ts';
import { useSay } from '../parts/Announcer.tsx';

/** Does things to the card that is studied, and offers the way back until the next answer. */
export function useCardActions(app: AppModel, study: StudyModel): (action: CardAction) => Promise<void> {
  const say = useSay();
  const offered = useRef<Toast | null>(null);
  const phase = study.phase.value;
  const showing = 'card' in phase ? phase.card.showing : null;
  useEffect(
    () => () => {
      if (offered.current === app.toast.peek()) app.dismissToast();
      offered.current = null;
    },
    [app, showing],
  );
  return async (action) => {
    const { card } = study.session;
    if (!card) return;
    const cards = action.kind === 'delete' ? await countSiblings(study) : 1;
    // Another press was faster: the card that shows by now was never meant.
    if (study.session.card?.id !== card.id) return;
    const meant = toggled(action, card.flag);
    const undo = await actOnCard(study, meant);
    if (undo === null) return;
    const told = (): string => toldOf(meant, cards);
    if (meant.kind === 'flag') return say(told());
    app.toast.value = { kind: 'told', told, undo, onUndone: () => void showAgain(study, card.id) };
    offered.current = app.toast.value;
  };
}

/** The flag that is there already is taken away. */
const toggled = (action: CardAction, flag: number): CardAction =>
  action.kind === 'flag' && action.flag === flagOf(flag) ? { kind: 'flag', flag: 'none' } : action;
