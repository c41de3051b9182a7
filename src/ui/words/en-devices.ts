import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { count, list, moment } = numberWords('en');
const name = nameIn('ltr');

/** The words of the devices, in English. */
export const DEVICES = {
  title: 'Devices',
  name: 'Name of this device',
  nameMeans: 'Your backups carry it, and your other devices show it.',
  none: 'Once you import a backup of another device, it is listed here.',
  heard: (at: number): string => `Last heard from on ${moment(at)}.`,
  looking: 'Looking at what it lacks…',
  lacks: (answers: number, changes: number): string =>
    `It lacks ${list([
      ...(answers > 0 ? [count(answers, { one: 'answer', other: 'answers' })] : []),
      ...(changes > 0 ? [count(changes, { one: 'change', other: 'changes' })] : []),
    ])} from here.`,
  hasAll: 'It has all your answers and changes.',
  level: (device: string): string => `Export a backup and import it there to bring ${name(device)} level.`,
  levelAll: 'Export a backup and import it there to bring them level.',
  /** Of a device that nobody named. */
  unnamed: (code: string): string => `Device ${code}`,
  sorts: {
    iphone: 'iPhone',
    ipad: 'iPad',
    'android-phone': 'Android phone',
    'android-tablet': 'Android tablet',
    chromebook: 'Chromebook',
    windows: 'Windows computer',
    mac: 'Mac',
    linux: 'Linux computer',
    other: 'My device',
  },
};
