import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { StudyPhase } from '../../state/study-phase.ts';
import { useSay } from '../parts/Announcer.tsx';
import type { MenuPlace } from '../parts/menu-place.ts';
import { Title } from '../parts/Title.tsx';
import { DoneNews } from '../home-news.tsx';
import { LATER } from '../later-parts.ts';
import { lazyPart } from '../lazy-part.tsx';
import { CardStack } from '../study/CardStack.tsx';
import { studyActions } from '../study/study-actions.ts';
import { StudyBar } from '../study/StudyBar.tsx';
import { StudyDock } from '../study/StudyDock.tsx';
import { useCardTools } from '../study/use-card-tools.ts';
import { useLeaving } from '../study/use-leaving.ts';
import { useStudyKeys } from '../study/use-study-keys.ts';
import { useSitting } from '../study/use-sitting.ts';
import { useStudy } from '../study/use-study.ts';
import { words } from '../words/words.ts';
import './StudyScreen.css';

const CardTools = lazyPart(LATER.cardTools);
const DoneView = lazyPart(LATER.done);
const StudyNoticeLine = lazyPart(LATER.studyNotice);

interface StudyScreenProps {
  readonly app: AppModel;
  /** Null for everything that is due, over all decks. */
  readonly deck: DeckId | null;
}

/** One sitting: a card after the other until nothing is left, then what was done. */
export function StudyScreen({ app, deck }: StudyScreenProps): JSX.Element {
  const study = useStudy(app, deck);
  useSitting(app, study, deck);
  const leaving = useLeaving();
  const menu = useSignal<MenuPlace | null>(null);
  const { swipes, keys } = app.device.value;
  const phase = study.phase.value;
  const hasTools = useCardTools(app, 'card' in phase);
  const isDone = phase.kind === 'done';
  const left = isDone ? 0 : study.left.value;
  const actions = studyActions({ app, deck, study, onLeave: leaving.add, say: useSay() });
  useStudyKeys({ study, characters: keys, actions });
  const notice = study.notice.value && (
    <StudyNoticeLine notice={study.notice.value} onDismiss={() => study.dismissNotice()} />
  );

  return (
    <main class="study-screen">
      <StudyBar
        answered={study.answered.value}
        left={left}
        canUndo={study.canUndo.value}
        keys={keys}
        hasCard={'card' in phase}
        hasTools={hasTools}
        menu={menu}
        actions={actions}
      />
      {(hasTools || menu.value) && <CardTools app={app} study={study} menu={menu} />}
      {!isDone && <SessionTitle phase={phase} deck={deck} />}
      <CardStack
        phase={phase}
        leaving={leaving.cards}
        left={left}
        swipes={swipes}
        actions={actions}
        onGone={leaving.remove}
      />
      {isDone ? (
        <DoneView summary={phase.summary} actions={actions} news={<DoneNews app={app} />}>
          {notice}
        </DoneView>
      ) : (
        <StudyDock phase={phase} keys={keys} actions={actions}>
          {notice}
        </StudyDock>
      )}
    </main>
  );
}

interface SessionTitleProps {
  readonly phase: StudyPhase;
  readonly deck: DeckId | null;
}

/** Said, not shown. A session of one deck is called by it; one of all decks is not called by that of each card. */
function SessionTitle({ phase, deck }: SessionTitleProps): JSX.Element {
  const { title, titleOf } = words.studying;
  const page = deck !== null && 'card' in phase ? titleOf(phase.card.deckName) : title;
  return (
    <div class="visually-hidden">
      <Title page={page}>{title}</Title>
    </div>
  );
}
