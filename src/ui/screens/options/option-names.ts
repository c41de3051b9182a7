import type { NumberOption } from '../../../state/options-model.ts';
import { moreWords } from '../../words/more-words.ts';

export const optionName = (option: NumberOption): string => moreWords.options[option];
