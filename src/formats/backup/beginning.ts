import { FORMAT } from './format.ts';

const AS_BACKUP = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`);
const AS_NO_OBJECT = /^\s*[^\s{]/;
/** No more is looked at to tell what a text is. */
const LENGTH = 1_000;

/** True for all that the app prints, and most of what is laid out otherwise. */
export const beginsAsBackup = (text: string): boolean => AS_BACKUP.test(text.slice(0, LENGTH));

/** True where no backup can begin like this, however it is laid out. */
export const beginsAsNone = (text: string): boolean => AS_NO_OBJECT.test(text.slice(0, LENGTH));
