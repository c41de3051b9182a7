import type { DeckOptions } from '../../../domain/options.ts';
import type { DeckOption, OptionsView } from '../../../state/options-model.ts';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

export const optionName = (option: DeckOption): string =>
  option === 'leechThreshold' || option === 'leechSuspends' || option === 'typedStrict'
    ? moreWords.order.options[option]
    : moreWords.options[option];

/** What the name alone does not say; '' where that is enough. */
export function optionMeaning(option: DeckOption): string {
  const { leechMeans, suspendsMeans } = moreWords.order.options;
  if (option === 'leechThreshold') return leechMeans;
  return option === 'leechSuspends' ? suspendsMeans : '';
}

/** What the deck would have without its own, and whose it is. */
export function inheritedValue({ around, from }: OptionsView, option: DeckOption): string {
  const { options } = moreWords.order;
  const value = shownValue(option, around[option]);
  const deck = from.get(option) ?? '';
  return deck === '' ? options.fromAll(value) : options.from(value, deck);
}

function shownValue(option: DeckOption, value: DeckOptions[DeckOption]): string {
  const { on, off, strict } = moreWords.order.options;
  if (typeof value === 'boolean') return value ? on : off;
  if (typeof value === 'string') return strict[value];
  return option === 'retention' ? words.percent(value) : words.number(value);
}
