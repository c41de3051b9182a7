import type { NumberOption } from '../../../state/options-model.ts';
import { words } from '../../words/words.ts';

export const optionName = (option: NumberOption): string => words.options[option];
