import type { ComponentChildren, JSX } from 'preact';
import type { DoneSummary } from '../../state/done-summary.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Title } from '../parts/Title.tsx';
import { words } from '../words/en.ts';
import { AnswerStrip } from './AnswerStrip.tsx';
import { answeredWords, nextWords } from './done-words.ts';
import type { StudyActions } from './study-actions.ts';
import './DoneView.css';

interface DoneViewProps {
  readonly summary: DoneSummary;
  readonly actions: StudyActions;
  /** What is to be said above the buttons. */
  readonly children?: ComponentChildren;
}

/** Nothing left: what was done today, what comes next, and the way on. */
export function DoneView({ summary, actions, children }: DoneViewProps): JSX.Element {
  return (
    <div class="done-view">
      <div class="done-summary">
        <Title>{words.studying.done}</Title>
        <p class="done-lede">{answeredWords(summary)}</p>
        {summary.ratings.length > 0 && <AnswerStrip ratings={summary.ratings} />}
        <Panel title={words.studying.next}>
          <p>{nextWords(summary)}</p>
        </Panel>
      </div>
      <div class="study-dock">
        {children}
        <Button kind="primary" onClick={actions.toDecks}>
          {words.studying.backToDecks}
        </Button>
        {summary.more > 0 && (
          <Button kind="second" onClick={actions.more}>
            {words.studying.studyMore(summary.more)}
          </Button>
        )}
      </div>
    </div>
  );
}
