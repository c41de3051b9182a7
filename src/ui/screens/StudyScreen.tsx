import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { StudyPhase } from '../../state/study-phase.ts';
import { DoneNews } from '../home-news.tsx';
import { LATER } from '../later-parts.ts';
import { lazyPart } from '../lazy-part.tsx';
import { useSay } from '../parts/Announcer.tsx';
import { Title } from '../parts/Title.tsx';
import { Session } from '../study/Session.tsx';
import { studyActions } from '../study/study-actions.ts';
import { useLeaving } from '../study/use-leaving.ts';
import { useSitting } from '../study/use-sitting.ts';
import { useStudy } from '../study/use-study.ts';
import { words } from '../words/words.ts';
import './StudyScreen.css';

const DoneView = lazyPart(LATER.done);

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
  const actions = studyActions({ app, deck, study, onLeave: leaving.add, say: useSay() });
  return (
    <Session
      {...{ app, study, actions, leaving }}
      title={(phase) => <SessionTitle phase={phase} deck={deck} />}
      over={({ summary }, told) => (
        <DoneView summary={summary} actions={actions} news={<DoneNews app={app} />}>
          {told}
        </DoneView>
      )}
    />
  );
}

interface SessionTitleProps {
  readonly phase: StudyPhase;
  readonly deck: DeckId | null;
}

/** A session of one deck is called by it; one of all decks is not called by that of each card. */
function SessionTitle({ phase, deck }: SessionTitleProps): JSX.Element {
  const { title, titleOf } = words.studying;
  const page = deck !== null && 'card' in phase ? titleOf(phase.card.deckName) : title;
  return <Title page={page}>{title}</Title>;
}
