import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { count, list, moment } = numberWords('de');
const name = nameIn('ltr');

/** The words of the devices, in German. */
export const DEVICES: AllWords['devices'] = {
  title: 'Geräte',
  name: 'Name dieses Geräts',
  nameMeans: 'Deine Backups tragen ihn, und deine anderen Geräte zeigen ihn.',
  none: 'Sobald du das Backup eines anderen Geräts importierst, steht es hier.',
  heard: (at: number): string => `Zuletzt gehört: ${moment(at)}.`,
  looking: 'Was ihm fehlt, wird ermittelt …',
  lacks: (answers: number, changes: number): string =>
    `Fehlt dort noch: ${list([
      ...(answers > 0 ? [count(answers, { one: 'Antwort', other: 'Antworten' })] : []),
      ...(changes > 0 ? [count(changes, { one: 'Änderung', other: 'Änderungen' })] : []),
    ])}.`,
  hasAll: 'Es hat alle deine Antworten und Änderungen.',
  level: (device: string): string =>
    `Exportiere ein Backup und importiere es dort, damit ${name(device)} gleichzieht.`,
  levelAll: 'Exportiere ein Backup und importiere es dort, damit sie gleichziehen.',
  unnamed: (code: string): string => `Gerät ${code}`,
  sorts: {
    iphone: 'iPhone',
    ipad: 'iPad',
    'android-phone': 'Android-Telefon',
    'android-tablet': 'Android-Tablet',
    chromebook: 'Chromebook',
    windows: 'Windows-Computer',
    mac: 'Mac',
    linux: 'Linux-Computer',
    other: 'Mein Gerät',
  },
};
