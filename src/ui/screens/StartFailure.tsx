import '../styles/tokens.css';
import '../styles/base.css';
import type { JSX } from 'preact';
import { Screen } from '../parts/Screen.tsx';
import { StackDrawing } from '../parts/StackDrawing.tsx';
import { Title } from '../parts/Title.tsx';
import { moreWords } from '../words/more-words.ts';
import '../App.css';
import '../parts/Button.css';
import './DeadEnd.css';

/**
 * Why there is no collection to show: a newer app wrote it, the browser gives no place for it or does not open the one
 * that is here, an older app in another tab holds it, or a newer one took it over.
 */
export type StartFault = 'newer' | 'unavailable' | 'unreadable' | 'blocked' | 'replaced';

interface StartFailureProps {
  readonly failure: StartFault;
}

export function StartFailure({ failure }: StartFailureProps): JSX.Element {
  const { title, why, remedy } = moreWords.start[failure];
  return (
    <div class="app">
      <Screen dock={failure === 'blocked' ? null : <LoadAgain />}>
        <div class="dead-end" role="alert">
          <StackDrawing />
          <Title>{title}</Title>
          <p>{why}</p>
          <p class="remedy">{remedy}</p>
        </div>
      </Screen>
    </div>
  );
}

/** An installed app has no button of the browser's for it. */
const LoadAgain = (): JSX.Element => (
  <a class="button primary" href="./">
    {moreWords.start.reload}
  </a>
);
