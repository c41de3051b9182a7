import type { NumberOption } from '../../../state/options-model.ts';
import { words } from '../../words/en.ts';

export const OPTION_NAMES: Readonly<Record<NumberOption, string>> = {
  newPerDay: words.options.newPerDay,
  reviewsPerDay: words.options.reviewsPerDay,
  retention: words.options.retention,
};
