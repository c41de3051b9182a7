import { ListChecks } from 'lucide';
import type { JSX } from 'preact';
import type { CardSelection } from '../../../state/card-selection.ts';
import { Button } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';
import { focusFirstRow } from './row-focus.ts';
import './FoundWays.css';

interface FoundWaysProps {
  readonly selection: CardSelection;
}

/** What can be done with all that was found. */
export function FoundWays({ selection }: FoundWaysProps): JSX.Element {
  const { many } = moreWords;
  const select = (): void => {
    selection.begin();
    // The button goes, and what comes next is done in the list.
    focusFirstRow();
  };
  return (
    <div class="found-ways">
      <Button kind="text" icon={ListChecks} onClick={select}>
        {many.select}
      </Button>
    </div>
  );
}
