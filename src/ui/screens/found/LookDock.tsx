import type { JSX } from 'preact';
import { words } from '../../words/words.ts';
import { moreWords } from '../../words/more-words.ts';
import type { StudyActions } from '../../study/study-actions.ts';
import '../../study/StudyDock.css';
import '../../study/RatingBar.css';
import './LookDock.css';

interface LookDockProps {
  /** Whether keys of one character do something. */
  readonly keys: boolean;
  readonly actions: StudyActions;
}

/** Where ratings are not kept, a card comes again or it does not. */
export function LookDock({ keys, actions }: LookDockProps): JSX.Element {
  return (
    <div class="study-dock">
      <fieldset class="ratings look" aria-label={words.studying.ratings}>
        <button
          type="button"
          class="again"
          aria-keyshortcuts={keys ? '1' : undefined}
          onClick={() => actions.rate('again')}
        >
          <b>{words.studying.rating('again')}</b>
        </button>
        <button
          type="button"
          class="good"
          aria-keyshortcuts={keys ? '3' : undefined}
          onClick={() => actions.rate('good')}
        >
          <b>{moreWords.many.next}</b>
        </button>
      </fieldset>
    </div>
  );
}
