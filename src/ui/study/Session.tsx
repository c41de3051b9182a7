import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import type { StudyModel } from '../../state/study-model.ts';
import type { StudyPhase } from '../../state/study-phase.ts';
import { LATER } from '../later-parts.ts';
import { lazyPart } from '../lazy-part.tsx';
import type { MenuPlace } from '../parts/menu-place.ts';
import { CardStack } from './CardStack.tsx';
import type { StudyActions } from './study-actions.ts';
import { StudyBar } from './StudyBar.tsx';
import { StudyDock } from './StudyDock.tsx';
import { useCardTools } from './use-card-tools.ts';
import type { Leaving } from './use-leaving.ts';
import { useStudyKeys } from './use-study-keys.ts';

const CardTools = lazyPart(LATER.cardTools);
const StudyNoticeLine = lazyPart(LATER.studyNotice);

interface SessionProps {
  readonly app: AppModel;
  readonly study: StudyModel;
  readonly actions: StudyActions;
  readonly leaving: Leaving;
  /** A session in which ratings are not kept looks like one. */
  readonly isLooking?: boolean;
  /** Said, not shown, while it goes on. */
  readonly title: (phase: StudyPhase) => JSX.Element;
  /** What rates a turned card, where that is no rating of every day. */
  readonly rates?: JSX.Element | undefined;
  /** What stands there once nothing is left, with what is to be told. */
  readonly over: (phase: Extract<StudyPhase, { kind: 'done' }>, told: ComponentChildren) => JSX.Element;
}

/** A card after the other, with what is done with it by thumb, keys and menu. */
export function Session(props: SessionProps): JSX.Element {
  const { app, study, actions, leaving, isLooking, title, rates, over } = props;
  const menu = useSignal<MenuPlace | null>(null);
  const { swipes, keys } = app.device.value;
  const phase = study.phase.value;
  const hasTools = useCardTools(app, 'card' in phase);
  const left = phase.kind === 'done' ? 0 : study.left.value;
  useStudyKeys({ study, characters: keys, actions });
  const told = study.notice.value && (
    <StudyNoticeLine notice={study.notice.value} onDismiss={() => study.dismissNotice()} />
  );
  const bar = { keys, hasTools, menu, actions, left };
  return (
    <main class={`study-screen ${isLooking ? 'looking' : ''}`}>
      <StudyBar
        {...bar}
        answered={study.answered.value}
        canUndo={study.canUndo.value}
        hasCard={'card' in phase}
      />
      {(hasTools || menu.value) && <CardTools app={app} study={study} menu={menu} />}
      {phase.kind !== 'done' && <div class="visually-hidden">{title(phase)}</div>}
      <CardStack {...{ phase, left, swipes, actions }} leaving={leaving.cards} onGone={leaving.remove} />
      {phase.kind === 'done' && over(phase, told)}
      {phase.kind === 'back' && rates}
      {phase.kind !== 'done' && !(phase.kind === 'back' && rates) && (
        <StudyDock phase={phase} keys={keys} actions={actions}>
          {told}
        </StudyDock>
      )}
    </main>
  );
}
