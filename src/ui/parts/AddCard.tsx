import { SquarePen } from 'lucide';
import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import { words } from '../words/words.ts';
import { IconButton } from './Button.tsx';
import './AddCard.css';

interface AddCardProps {
  readonly app: AppModel;
  /** Where the card is to go; null for where the last one went. */
  readonly deck: DeckId | null;
}

/** The way to write a card, beside what else is under the thumb. */
export function AddCard({ app, deck }: AddCardProps): JSX.Element {
  return (
    <span class="add-card">
      <IconButton
        node={SquarePen}
        label={words.addCard}
        keys={app.device.value.keys ? 'A N' : undefined}
        onClick={() => app.go({ screen: 'add', deck })}
      />
    </span>
  );
}
