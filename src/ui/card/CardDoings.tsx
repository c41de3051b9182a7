import { useSignal } from '@preact/signals';
import { CirclePause, CirclePlay, Flag as FlagIcon, Pencil, RotateCcw, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { CardAction } from '../../domain/card-actions.ts';
import { flagOf } from '../../domain/flags.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { CardInfoModel, CardInfoView } from '../../state/card-info-model.ts';
import { Button } from '../parts/Button.tsx';
import { focusTitle } from '../parts/Title.tsx';
import { moreWords } from '../words/more-words.ts';
import { FlagChoice } from './FlagChoice.tsx';
import { goToNote } from './go-to-note.ts';
import { toldOf } from './told.ts';
import './CardDoings.css';

interface CardDoingsProps {
  readonly app: AppModel;
  readonly model: CardInfoModel;
  readonly view: CardInfoView;
}

/** What can be done with the card that is looked at. Each has a way back. */
export function CardDoings({ app, model, view }: CardDoingsProps): JSX.Element {
  const { cardMenu } = moreWords;
  const { card, siblings } = view;
  const isFlagging = useSignal(false);
  const act = async (action: CardAction): Promise<void> => {
    if (action.kind === 'delete') focusTitle();
    const undo = await model.act(action);
    if (undo === null) return;
    app.toast.value = { kind: 'told', told: () => toldOf(action, siblings.length + 1), undo };
  };
  const isOut = card.suspended || card.buried === view.today;
  const back: CardAction = card.suspended ? { kind: 'suspend', on: false } : { kind: 'bury', on: false };
  return (
    <div class="card-doings">
      <Button icon={Pencil} onClick={() => goToNote(app, card.note)}>
        {cardMenu.edit}
      </Button>
      {isOut ? (
        <Button icon={CirclePlay} onClick={() => void act(back)}>
          {cardMenu.takeBack}
        </Button>
      ) : (
        <Button icon={CirclePause} onClick={() => void act({ kind: 'suspend', on: true })}>
          {cardMenu.suspend}
        </Button>
      )}
      <Button
        icon={FlagIcon}
        expanded={isFlagging.value}
        onClick={() => (isFlagging.value = !isFlagging.value)}
      >
        {cardMenu.flag}
      </Button>
      <Button
        icon={RotateCcw}
        disabled={card.schedule.kind === 'new' && card.schedule.due === null}
        onClick={() => void act({ kind: 'reset' })}
      >
        {cardMenu.reset}
      </Button>
      <Button kind="danger" icon={Trash2} onClick={() => void act({ kind: 'delete' })}>
        {cardMenu.delete}
      </Button>
      {isFlagging.value && (
        <FlagChoice flag={flagOf(card.flag)} onChange={(flag) => void act({ kind: 'flag', flag })} />
      )}
      {siblings.length > 0 && <p>{cardMenu.deletesToo(siblings.length)}</p>}
    </div>
  );
}
