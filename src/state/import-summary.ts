import type { FormulaReason } from '../content/formula-reason.ts';
import type { MergeSummary } from '../domain/merge-summary.ts';
import type { OpenFault } from '../formats/open-file.ts';

/** A formula that cannot be set, and the card that it stands in. */
export interface BrokenFormula {
  readonly heading: string;
  readonly formula: string;
  readonly reason: FormulaReason;
}

/** What a page of cards would change, in numbers of cards. */
export interface PageSummary {
  readonly kind: 'markdown';
  readonly fileName: string;
  readonly title: string;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Deleted here; importing brings them back. */
  readonly revived: number;
  /** The file's text differs, and the person's own stays. */
  readonly kept: number;
  readonly broken: readonly BrokenFormula[];
  /** Text of the page that belongs to no card; '' for none. It is not imported. */
  readonly outside: string;
  readonly changes: boolean;
}

/** What a backup would change. */
export interface BackupSummary {
  readonly kind: 'backup';
  readonly fileName: string;
  readonly deviceName: string;
  /** When it was made, in epoch milliseconds. */
  readonly made: number;
  readonly summary: MergeSummary;
  /** Pictures and sounds that were not here. */
  readonly media: number;
  readonly changes: boolean;
}

export type FileSummary = PageSummary | BackupSummary;

export interface RefusedFile {
  readonly fileName: string;
  readonly fault: OpenFault;
}

/** What an import did, in numbers of cards and answers. */
export interface ImportResult {
  readonly added: number;
  readonly updated: number;
  /** Left as they were: unchanged, or the person's own text kept. */
  readonly left: number;
  readonly answers: number;
  /** The action that Undo takes back; null where a backup was merged or nothing was written. */
  readonly undo: number | null;
}

/** What an import that did all this is told as when it is done. */
export function resultOf(files: readonly FileSummary[], written: number | null): ImportResult {
  const parts = files.map(countsOf);
  const sum = (name: keyof Counts): number => parts.reduce((total, part) => total + part[name], 0);
  const arePages = files.every(({ kind }) => kind === 'markdown');
  return {
    added: sum('added'),
    updated: sum('updated'),
    left: sum('left'),
    answers: sum('answers'),
    undo: arePages ? written : null,
  };
}

type Counts = Omit<ImportResult, 'undo'>;

function countsOf(file: FileSummary): Counts {
  if (file.kind === 'markdown') {
    const { added, updated, revived, unchanged, kept } = file;
    return { added, updated: updated + revived, left: unchanged + kept, answers: 0 };
  }
  const { cards, updated, revived, answers } = file.summary;
  const added = cards.reduce((sum, { count }) => sum + count, 0);
  return { added, updated: updated.length + revived.length, left: 0, answers };
}
