import type { DeviceGuess } from '../../platform/device-name.ts';
import { moreWords } from './more-words.ts';

/** What a device is called until a person names it. */
export const nameOfGuess = ({ sort, model }: DeviceGuess): string =>
  model === '' ? moreWords.devices.sorts[sort] : model;
