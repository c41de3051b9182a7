import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import { Title } from '../parts/Title.tsx';
import { CardStack } from '../study/CardStack.tsx';
import { DoneView } from '../study/DoneView.tsx';
import { studyActions } from '../study/study-actions.ts';
import { StudyNoticeLine } from '../study/StudyNoticeLine.tsx';
import { StudyBar } from '../study/StudyBar.tsx';
import { StudyDock } from '../study/StudyDock.tsx';
import { useLeaving } from '../study/use-leaving.ts';
import { useStudyKeys } from '../study/use-study-keys.ts';
import { useStudy } from '../study/use-study.ts';
import { words } from '../words/en.ts';
import './StudyScreen.css';

interface StudyScreenProps {
  readonly app: AppModel;
  /** Null for everything that is due, over all decks. */
  readonly deck: DeckId | null;
}

/** One sitting: a card after the other until nothing is left, then what was done. */
export function StudyScreen({ app, deck }: StudyScreenProps): JSX.Element {
  const study = useStudy(app, deck);
  const leaving = useLeaving();
  const { swipes, keys } = app.device.value;
  const phase = study.phase.value;
  const isDone = phase.kind === 'done';
  const left = isDone ? 0 : study.left.value;
  const actions = studyActions({ app, deck, study, onLeave: leaving.add });
  useStudyKeys({ study, characters: keys, actions });
  const notice = study.notice.value && (
    <StudyNoticeLine notice={study.notice.value} onDismiss={() => study.dismissNotice()} />
  );

  return (
    <main class="study-screen">
      {!isDone && (
        <div class="visually-hidden">
          <Title>{words.studying.title}</Title>
        </div>
      )}
      <StudyBar answered={study.answered.value} left={left} canUndo={study.canUndo.value} actions={actions} />
      <CardStack
        phase={phase}
        leaving={leaving.cards}
        left={left}
        swipes={swipes}
        actions={actions}
        onGone={leaving.remove}
      />
      {isDone ? (
        <DoneView summary={phase.summary} actions={actions}>
          {notice}
        </DoneView>
      ) : (
        <StudyDock phase={phase} actions={actions}>
          {notice}
        </StudyDock>
      )}
    </main>
  );
}
