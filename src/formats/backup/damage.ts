import type { BackupFault } from './fault.ts';
import { FORMAT } from './format.ts';
import { parseJson } from './parse-json.ts';

const BEGINNING = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`);
const PRINTED_FIRST_LINE = new RegExp(`^\\{"format":"${FORMAT}".*"events":\\[$`);
const BETWEEN = '],"records":[';
const END = ']}';

export const beginsAsBackup = (text: string): boolean => BEGINNING.test(text);

/** What is wrong with a text that begins as a backup and is no JSON: one item a line tells where. */
export function damageOf(text: string): BackupFault {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const last = rest.at(-1) ?? first;
  if (!last.endsWith('}')) return { kind: 'cut-short', line: rest.length + 1 };
  if (!PRINTED_FIRST_LINE.test(first)) return { kind: 'damaged', line: null };
  const broken = rest.findIndex((line) => !isWhole(line));
  if (broken !== -1 && broken < rest.length - 1) return { kind: 'damaged', line: broken + 2 };
  return last === END ? { kind: 'damaged', line: null } : { kind: 'cut-short', line: rest.length + 1 };
}

const isWhole = (line: string): boolean =>
  line === BETWEEN || line === END || parseJson(line.endsWith(',') ? line.slice(0, -1) : line) !== undefined;
