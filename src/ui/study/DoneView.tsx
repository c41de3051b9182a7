import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DoneSummary } from '../../state/done-summary.ts';
import { useSay } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Title } from '../parts/Title.tsx';
import { words } from '../words/words.ts';
import { AnswerStrip } from './AnswerStrip.tsx';
import { answeredWords, nextWords } from './done-words.ts';
import type { StudyActions } from './study-actions.ts';
import './DoneView.css';

interface DoneViewProps {
  readonly summary: DoneSummary;
  readonly actions: StudyActions;
  /** What else there is to tell, after the day. */
  readonly news?: ComponentChildren;
  /** What is to be said above the buttons. */
  readonly children?: ComponentChildren;
}

/** Nothing left: what was done today, what comes next, and the way on. */
export function DoneView({ summary, actions, news, children }: DoneViewProps): JSX.Element {
  const { ready } = summary;
  const lede = answeredWords(summary);
  const say = useSay();
  useEffect(() => {
    if (ready > 0) say(words.studying.readyAgain(ready));
  }, [say, ready]);
  return (
    <div class="done-view">
      <div class="done-summary">
        <Title>{words.studying.done}</Title>
        {lede !== '' && <p class="done-lede">{lede}</p>}
        {summary.ratings.length > 0 && <AnswerStrip ratings={summary.ratings} />}
        <Panel title={words.studying.next}>
          <p>{nextWords(summary)}</p>
        </Panel>
        {news}
      </div>
      <div class="study-dock">
        {children}
        {ready > 0 && (
          <Button key="ready" kind="primary" onClick={actions.resume}>
            {words.study(ready)}
          </Button>
        )}
        {/* Keyed: the button that has the focus stays what it is when one comes above it. */}
        <Button key="back" kind={ready > 0 ? 'second' : 'primary'} onClick={actions.toDecks}>
          {words.studying.backToDecks}
        </Button>
        {summary.more > 0 && ready === 0 && (
          <Button key="more" kind="second" onClick={actions.more}>
            {words.studying.studyMore(summary.more)}
          </Button>
        )}
      </div>
    </div>
  );
}
