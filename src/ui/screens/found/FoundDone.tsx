import type { ComponentChildren, JSX } from 'preact';
import type { FoundStudy } from '../../../state/found-address.ts';
import type { StudyModel } from '../../../state/study-model.ts';
import { Button } from '../../parts/Button.tsx';
import { Title } from '../../parts/Title.tsx';
import type { StudyActions } from '../../study/study-actions.ts';
import { moreWords } from '../../words/more-words.ts';
import '../../study/DoneView.css';

interface FoundDoneProps {
  readonly study: StudyModel;
  readonly found: FoundStudy;
  readonly actions: StudyActions;
  /** What is to be said above the button. */
  readonly children: ComponentChildren;
}

/** All that was found was asked: what became of the answers, and the way back. */
export function FoundDone({ study, found, actions, children }: FoundDoneProps): JSX.Element {
  const { many } = moreWords;
  const asked = study.answered.value;
  const told = asked === 0 ? many.noneFound : found.counts ? many.counted(asked) : many.looked(asked);
  return (
    <div class="done-view">
      <div class="done-summary">
        <Title>{many.over}</Title>
        <p class="done-lede">{told}</p>
      </div>
      <div class="study-dock">
        {children}
        <Button kind="primary" onClick={actions.close}>
          {many.back}
        </Button>
      </div>
    </div>
  );
}
