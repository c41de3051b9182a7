import type { JSX } from 'preact';
import type { DeletedLine } from '../../../state/deleted-model.ts';
import { shortened } from '../../../state/shortened.ts';
import type { Deleted } from '../../../storage/deleted.ts';
import { moreWords } from '../../words/more-words.ts';

interface DeletedItemProps {
  readonly line: DeletedLine;
  readonly isChosen: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onBringBack: () => void;
}

/** One thing that was deleted. */
export function DeletedItem({ line, isChosen, onChoose, onBringBack }: DeletedItemProps): JSX.Element {
  const { recent } = moreWords.order;
  const { thing, daysAgo } = line;
  const what = nameOf(thing);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={recent.choose(what)}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <span class="what">
          <b dir="auto">{what}</b>
          <small>
            {thing.kind === 'deck' ? recent.deck(thing.cards, thing.decks) : recent.note(thing.deck)}
          </small>
          <small>{recent.when(daysAgo, thing.at)}</small>
        </span>
      </label>
      <button type="button" class="button text" aria-label={recent.bringBackOf(what)} onClick={onBringBack}>
        <span>{recent.bringBack}</span>
      </button>
    </li>
  );
}

function nameOf(thing: Deleted): string {
  const text = thing.kind === 'deck' ? thing.name : thing.front.trim().replaceAll(/\s+/gu, ' ');
  return text === '' ? moreWords.order.recent.noText : shortened(text);
}
