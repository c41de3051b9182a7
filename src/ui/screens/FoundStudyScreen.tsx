import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import { readFoundAddress, type FoundStudy } from '../../state/found-address.ts';
import { foundStudy } from '../../state/found-study.ts';
import type { StudyModel } from '../../state/study-model.ts';
import { useSay } from '../parts/Announcer.tsx';
import type { MenuPlace } from '../parts/menu-place.ts';
import { Title } from '../parts/Title.tsx';
import { CardStack } from '../study/CardStack.tsx';
import { CardTools } from '../study/CardTools.tsx';
import { studyActions, type StudyActions } from '../study/study-actions.ts';
import { StudyBar } from '../study/StudyBar.tsx';
import { StudyDock } from '../study/StudyDock.tsx';
import { StudyNoticeLine } from '../study/StudyNoticeLine.tsx';
import { useCardTools } from '../study/use-card-tools.ts';
import { useLeaving } from '../study/use-leaving.ts';
import { useGoingOn } from '../study/use-study.ts';
import { useStudyKeys } from '../study/use-study-keys.ts';
import { moreWords } from '../words/more-words.ts';
import { FoundDone } from './found/FoundDone.tsx';
import { LookDock } from './found/LookDock.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import './StudyScreen.css';
import './FoundStudyScreen.css';

interface FoundStudyScreenProps {
  readonly app: AppModel;
  /** As the address says it. */
  readonly what: string;
}

/** One sitting over what a search found. */
export function FoundStudyScreen({ app, what }: FoundStudyScreenProps): JSX.Element {
  const found = useMemo(() => readFoundAddress(what), [what]);
  return found ? <Sitting app={app} what={what} found={found} /> : <NotFoundScreen app={app} />;
}

interface SittingProps extends FoundStudyScreenProps {
  readonly found: FoundStudy;
}

function useSittingOf({ app, what, found }: SittingProps): StudyModel {
  const study = useMemo(
    () => app.sit({ screen: 'study-found', what }, () => foundStudy(app.parts.context, found)),
    [app, what],
  );
  useGoingOn(app, study);
  return study;
}

function Sitting(props: SittingProps): JSX.Element {
  const { app, found } = props;
  const study = useSittingOf(props);
  const leaving = useLeaving();
  const menu = useSignal<MenuPlace | null>(null);
  const { swipes, keys } = app.device.value;
  const phase = study.phase.value;
  const hasTools = useCardTools(app, 'card' in phase);
  const isDone = phase.kind === 'done';
  const left = isDone ? 0 : study.left.value;
  const actions = useFoundActions(app, study, found, leaving.add);
  useStudyKeys({ study, characters: keys, actions });
  return (
    <main class={`study-screen ${found.counts ? '' : 'looking'}`}>
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
      <CardTools app={app} study={study} menu={menu} />
      {!isDone && <SittingTitle />}
      <CardStack
        phase={phase}
        leaving={leaving.cards}
        left={left}
        swipes={swipes}
        actions={actions}
        onGone={leaving.remove}
      />
      {isDone ? (
        <FoundDone study={study} found={found} actions={actions}>
          <Told study={study} />
        </FoundDone>
      ) : found.counts || phase.kind !== 'back' ? (
        <StudyDock phase={phase} keys={keys} actions={actions}>
          <Told study={study} />
        </StudyDock>
      ) : (
        <LookDock keys={keys} actions={actions} />
      )}
    </main>
  );
}

/** Said, not shown. */
const SittingTitle = (): JSX.Element => (
  <div class="visually-hidden">
    <Title>{moreWords.many.studyTitle}</Title>
  </div>
);

function Told({ study }: { readonly study: StudyModel }): JSX.Element | null {
  const notice = study.notice.value;
  return notice && <StudyNoticeLine notice={notice} onDismiss={() => study.dismissNotice()} />;
}

/** Out of it, the way leads to the search. */
function useFoundActions(
  app: AppModel,
  study: StudyModel,
  { query, sort }: FoundStudy,
  onLeave: Parameters<typeof studyActions>[0]['onLeave'],
): StudyActions {
  const toSearch = (): void => app.replace({ screen: 'browse', query, sort });
  const actions = studyActions({ app, deck: null, study, onLeave, say: useSay() });
  return { ...actions, close: toSearch, toDecks: toSearch };
}
