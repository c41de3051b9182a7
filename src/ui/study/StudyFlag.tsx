import type { JSX } from 'preact';
import { flagOf } from '../../domain/flags.ts';
import { FlagMark } from '../card/FlagMark.tsx';
import { moreWords } from '../words/more-words.ts';

/** The flag of the card that is studied, if it has one. */
export function StudyFlag({ flag: number }: { readonly flag: number }): JSX.Element | null {
  const flag = flagOf(number);
  return flag === 'none' ? null : <FlagMark flag={flag} label={moreWords.cardMenu.flagged(flag)} />;
}
