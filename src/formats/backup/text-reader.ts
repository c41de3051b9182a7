import type { EpochMs } from '../../domain/units.ts';
import { beginsAsBackup } from './beginning.ts';
import type { BackupFault } from './fault.ts';
import type { BackupHead, BackupSink } from './format.ts';
import { ItemReader } from './item-reader.ts';
import { LIMITS, type Limits } from './limits.ts';
import { PrintedReader } from './printed-reader.ts';
import { refused, type Reading } from './reading.ts';
import { tooLarge, WholeText, type WholeParts } from './whole-text.ts';

/**
 * Reads the text of a backup as it comes, in pieces of any size. What is printed one item a line is read line by
 * line; from the first line on that is laid out otherwise, the rest is kept and parsed at once at the end.
 */
export class TextReader {
  private readonly parts: WholeParts;
  private readonly printed: PrintedReader;
  /** Null while all is printed. */
  private whole: WholeText | null = null;
  private fault: BackupFault | null = null;
  /** Of a line whose end is still to come. */
  private carry = '';
  private lines = 0;

  constructor(at: EpochMs, sink: BackupSink, limits: Limits = LIMITS) {
    const items = new ItemReader(at, sink, limits);
    this.parts = { items, sink, limits };
    this.printed = new PrintedReader(items, sink);
  }

  /** The line that is being read; null before it is known that the text is a backup, or where lines tell nothing. */
  get line(): number | null {
    return this.printed.head === null || this.whole ? null : this.lines + 1;
  }

  get isBackup(): boolean {
    return this.printed.head !== null || beginsAsBackup(this.carry) || (this.whole?.isBackup ?? false);
  }

  /** Takes the next piece of the text; once something is wrong, nothing more is taken. */
  push(text: string): BackupFault | null {
    this.fault ??= this.whole ? this.whole.push(text) : this.pushLines(text);
    return this.fault;
  }

  /** The text is at its end: whether all was read. */
  end(): Reading<BackupHead> {
    if (!this.whole) this.fault ??= this.takeLine(this.carry);
    if (this.fault) return refused(this.fault);
    return this.whole ? this.whole.end() : this.printed.end();
  }

  private pushLines(text: string): BackupFault | null {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      const line = this.carry + text.slice(start, end);
      this.carry = '';
      start = end + 1;
      const fault = this.boundLine(line) ?? this.takeLine(line);
      if (fault) return fault;
      if (this.whole) return this.whole.push(`\n${text.slice(start)}`);
    }
    this.carry += text.slice(start);
    return this.boundLine(this.carry);
  }

  private takeLine(line: string): BackupFault | null {
    this.lines++;
    const taken = this.printed.take(line, this.lines);
    if (taken.kind === 'refused') return taken.fault;
    if (taken.kind === 'taken') return null;
    this.whole = new WholeText(this.parts, this.printed.soFar, this.lines);
    return this.whole.push(line);
  }

  private boundLine(line: string): BackupFault | null {
    const { characters: limit } = this.parts.limits;
    if (line.length <= limit) return null;
    return this.printed.head ? { kind: 'line-too-long', line: this.lines + 1, limit } : tooLarge(line, limit);
  }
}
