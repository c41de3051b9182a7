import { Import, Plus } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './DecksActions.css';

interface DecksActionsProps {
  readonly app: AppModel;
  /** There are no decks yet: importing is the one thing to do, and has its place below. */
  readonly isEmpty: boolean;
  readonly onAdd: () => void;
}

/** What brings something to the decks. */
export function DecksActions({ app, isEmpty, onAdd }: DecksActionsProps): JSX.Element {
  return (
    <div class="decks-actions">
      <IconButton node={Plus} label={moreWords.order.add} onClick={onAdd} />
      {!isEmpty && (
        <Button kind="text" icon={Import} onClick={() => app.go({ screen: 'import' })}>
          {words.import}
        </Button>
      )}
    </div>
  );
}
