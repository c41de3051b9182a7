import type { FolderFault } from '../../platform/sync-folder.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { moment } = numberWords('en');
const name = nameIn('ltr');

const FAULTS: Readonly<Record<FolderFault, (folder: string) => string>> = {
  gone: (folder) => `“${name(folder)}” is not there any more, or can’t be reached. Choose it again.`,
  'not-allowed': (folder) =>
    `The browser keeps Engram out of “${name(folder)}”. Allow it in the browser’s settings for this page, or choose another folder.`,
  full: (folder) => `There is no room left in “${name(folder)}”. Free some space there, then sync again.`,
  busy: (folder) => `Another app holds a file in “${name(folder)}” just now. Sync again in a moment.`,
  failed: (folder) =>
    `“${name(folder)}” could not be read or written. Sync again; if it stays so, choose it again.`,
};

/** The words of devices that meet in a folder, in English. */
export const FOLDER = {
  title: 'Folder sync',
  means:
    'A folder that a cloud drive carries between your devices keeps them level: each writes a file of its own there and brings in what the others wrote.',
  choose: 'Choose folder',
  sync: 'Sync',
  syncing: 'Syncing…',
  synced: 'Synced.',
  last: (at: number): string => `Last synced ${moment(at)}`,
  never: 'Not synced yet',
  stop: 'Stop syncing',
  stopped: 'Stopped. The files in the folder stay.',

  devices: 'Devices in this folder',
  noDevices: 'No other device has written here yet. Choose the same folder on it.',
  unnamed: 'A device without a name',
  level: (made: number): string => `All that it wrote is here, up to ${moment(made)}.`,
  notWhole: 'Its file is not whole yet: the cloud drive may still be bringing it.',
  unreadable: 'Its file can’t be opened just now.',
  locked: 'Its file is encrypted. Import it by hand, with its passphrase.',

  ask: (folder: string): string => `The browser lets Engram into “${name(folder)}” when you press Sync.`,
  faults: (fault: FolderFault, folder: string): string => FAULTS[fault](folder),
  notOpened: 'The browser did not open that folder. Choose another one.',
  elsewhere: 'Another tab of Engram is syncing.',
  toSettings: 'To the settings',
};
