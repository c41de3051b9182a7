import type { DeckOption } from '../../../state/options-model.ts';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

export const optionName = (option: DeckOption): string =>
  option === 'leechThreshold' || option === 'leechSuspends'
    ? moreWords.order.options[option]
    : moreWords.options[option];

/** What the name alone does not say; '' where that is enough. */
export function optionMeaning(option: DeckOption): string {
  const { leechMeans, suspendsMeans } = moreWords.order.options;
  if (option === 'leechThreshold') return leechMeans;
  return option === 'leechSuspends' ? suspendsMeans : '';
}

/** As it is shown where it is not set. */
export function optionValue(option: DeckOption, value: number | boolean): string {
  const { on, off } = moreWords.order.options;
  if (typeof value === 'boolean') return value ? on : off;
  return option === 'retention' ? words.percent(value) : words.number(value);
}
