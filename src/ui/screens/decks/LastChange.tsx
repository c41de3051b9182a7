import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { LastChange as Change } from '../../../storage/last-change.ts';
import { Button } from '../../parts/Button.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { words } from '../../words/words.ts';
import './LastChange.css';

interface LastChangeProps {
  readonly app: AppModel;
  readonly change: Change;
}

/** The latest change of today and the way back, for as long as the day lasts. */
export function LastChange({ app, change }: LastChangeProps): JSX.Element | null {
  const { seq, action, name } = change;
  // The toast offers the same while it stays.
  if (app.toast.value?.undo === seq) return null;
  const undo = (): void => {
    focusTitle();
    void app.undo(seq);
  };
  return (
    <div class="last-change">
      <p>{words.decks.lastChange(action, name)}</p>
      <Button kind="text" onClick={undo}>
        {words.undo}
      </Button>
    </div>
  );
}
