import type { JSX } from 'preact';
import { ENOUGH_ASKED, RECALL_DAYS, type Recall } from '../../../domain/recall.ts';
import { Panel } from '../../parts/Panel.tsx';
import { moreWords } from '../../words/more-words.ts';
import './RecallPanel.css';

interface RecallPanelProps {
  readonly recall: Recall;
  /** The share that should be remembered. */
  readonly target: number;
}

/** How much was remembered of late, beside what the person aims for. */
export function RecallPanel({ recall, target }: RecallPanelProps): JSX.Element {
  const { stats } = moreWords;
  const { asked, remembered } = recall;
  const share = asked === 0 ? 0 : remembered / asked;
  return (
    <Panel title={stats.recall} aside={stats.target(target)}>
      {asked < ENOUGH_ASKED ? (
        <p class="too-few">{stats.tooFew(asked, ENOUGH_ASKED)}</p>
      ) : (
        <div class="recall">
          <p>
            <b>{stats.share(share)}</b> <span>{stats.recalled(recall, RECALL_DAYS)}</span>
          </p>
          <div class="scale" aria-hidden="true">
            <span class="share" style={{ inlineSize: `${share * 100}%` }} />
            <span class="target" style={{ insetInlineStart: `${target * 100}%` }} />
          </div>
        </div>
      )}
    </Panel>
  );
}
