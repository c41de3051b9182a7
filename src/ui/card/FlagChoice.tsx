import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { FLAGS, type Flag } from '../../domain/flags.ts';
import { moreWords } from '../words/more-words.ts';
import { FlagMark } from './FlagMark.tsx';
import './FlagChoice.css';

interface FlagChoiceProps {
  readonly flag: Flag;
  readonly onChange: (flag: Flag) => void;
}

/** One of the flags, each in its colour and with its word. */
export function FlagChoice({ flag, onChange }: FlagChoiceProps): JSX.Element {
  const { cardMenu } = moreWords;
  const group = useId();
  return (
    <div class="flag-choice" role="radiogroup" aria-label={cardMenu.flag}>
      {FLAGS.map((each) => (
        <label key={each} class="flag-cell">
          <input
            type="radio"
            name={group}
            value={each}
            checked={each === flag}
            onChange={() => onChange(each)}
          />
          <FlagMark flag={each} />
          <span>{cardMenu.flagName(each)}</span>
        </label>
      ))}
    </div>
  );
}
