import type { JSX } from 'preact';
import { FLAGS, type Flag } from '../../domain/flags.ts';
import { moreWords } from '../words/more-words.ts';
import { FlagMark } from './FlagMark.tsx';
import './FlagItems.css';

interface FlagItemsProps {
  readonly flag: Flag;
  readonly onChoose: (flag: Flag) => void;
}

/** The flags side by side in a menu, each in its colour and with its word. */
export function FlagItems({ flag, onChoose }: FlagItemsProps): JSX.Element {
  const { cardMenu } = moreWords;
  return (
    <fieldset class="flag-items" aria-label={cardMenu.flag}>
      {FLAGS.map((each, number) => (
        <button
          key={each}
          type="button"
          class="flag-cell"
          role="menuitemradio"
          aria-checked={each === flag}
          aria-keyshortcuts={number > 0 ? `Control+${number}` : undefined}
          tabIndex={-1}
          onClick={({ currentTarget }) => {
            currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
            onChoose(each);
          }}
        >
          <FlagMark flag={each} />
          <span>{cardMenu.flagName(each)}</span>
        </button>
      ))}
    </fieldset>
  );
}
