import { numberWords } from './numbers.ts';

const { bytes, form } = numberWords('en');

/** The words of pictures and sounds on cards, in English. */
export const MEDIA = {
  /** What plays it is called, where nobody described it. */
  sound: 'Sound',
  missing: {
    picture: 'This picture is not on this device. Bring a backup with pictures and sounds.',
    sound: 'This sound is not on this device. Bring a backup with pictures and sounds.',
  },

  withMedia: 'With pictures and sounds',
  withMediaMeans: (size: number): string => `${bytes(size)}. Without them the file is quicker to send.`,
  leftOut: (size: number): string =>
    `Pictures and sounds take ${bytes(size)}, too much for the folder. Bring them to your other devices with a backup.`,

  /** What comes with a backup. */
  came: {
    what: (value: number): string => form(value, { one: 'picture or sound', other: 'pictures and sounds' }),
    note: 'not on this device before',
  },
};
