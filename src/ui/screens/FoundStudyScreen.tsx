import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import { readFoundAddress, type FoundStudy } from '../../state/found-address.ts';
import { foundStudy } from '../../state/found-study.ts';
import type { StudyModel } from '../../state/study-model.ts';
import { useSay } from '../parts/Announcer.tsx';
import { Title } from '../parts/Title.tsx';
import { Session } from '../study/Session.tsx';
import { studyActions, type StudyActions } from '../study/study-actions.ts';
import { useLeaving } from '../study/use-leaving.ts';
import { useGoingOn } from '../study/use-study.ts';
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

function Sitting({ app, what, found }: SittingProps): JSX.Element {
  const study = useMemo(
    () => app.sit({ screen: 'study-found', what }, () => foundStudy(app.parts.context, found)),
    [app, what],
  );
  useGoingOn(app, study);
  const leaving = useLeaving();
  const actions = useFoundActions(app, study, found, leaving.add);
  return (
    <Session
      {...{ app, study, actions, leaving }}
      isLooking={!found.counts}
      title={() => <Title>{moreWords.many.studyTitle}</Title>}
      rates={found.counts ? undefined : <LookDock keys={app.device.value.keys} actions={actions} />}
      over={(_phase, told) => (
        <FoundDone study={study} found={found} actions={actions}>
          {told}
        </FoundDone>
      )}
    />
  );
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
