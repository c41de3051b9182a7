import type { BackupFault } from './fault.ts';
import type { BackupHead, BackupSink } from './format.ts';
import { NEEDED_SECTIONS, SECTIONS, type ItemReader, type Section } from './item-reader.ts';
import { DEPTH_LIMIT } from './limits.ts';
import { lineNestedDeeper } from './nesting.ts';
import { parseJson } from './parse-json.ts';
import { OBJECT } from './parts.ts';
import { BEGINNING, betweenSections, END, FIRST_LIST } from './printed-lines.ts';
import { readHead } from './read-head.ts';
import { read, refused, type Reading, type Refusal } from './reading.ts';

/** An item stands in the document's object and in a list. */
const ITEM_DEPTH_LIMIT = DEPTH_LIMIT - 2;

/** What became of a line: `other` is none of the printed form, and may still be JSON. */
type Taken = { readonly kind: 'taken' } | { readonly kind: 'other' } | Refusal;

const TAKEN: Taken = { kind: 'taken' };
const OTHER: Taken = { kind: 'other' };

/** What stands for the lines that were read, where the rest is parsed at once. */
export interface PrintedSoFar {
  /** JSON as far as it goes: one `null` in each list in the place of the items that were read. */
  readonly text: string;
  readonly section: Section;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0d || code === 0x09;

/** Without the white space that JSON may have around a value. */
function trimmed(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line.charCodeAt(start))) start++;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(start, end);
}

/** Reads the lines of a backup in the form in which the app prints it: its head, then one item a line. */
export class PrintedReader {
  head: BackupHead | null = null;
  private readonly items: ItemReader;
  private readonly sink: BackupSink;
  private firstLine = '';
  private section = 0;
  /** True behind a comma: the list goes on. */
  private isOpen = false;
  /** The last that holds anything. */
  private lastLine = 1;

  constructor(items: ItemReader, sink: BackupSink) {
    this.items = items;
    this.sink = sink;
  }

  get soFar(): PrintedSoFar {
    const sections = SECTIONS.slice(0, this.section + 1);
    const section = sections.at(-1) ?? SECTIONS[0];
    if (this.head === null) return { text: '', section };
    const lists = sections.map((each, i) => {
      const items = this.items.count(each) === 0 ? '' : 'null';
      return (i === 0 ? this.firstLine : betweenSections(each)) + items;
    });
    return { text: lists.join('') + (this.isOpen ? ',' : ''), section };
  }

  take(line: string, number: number): Taken {
    const text = trimmed(line);
    if (text === '') return TAKEN;
    this.lastLine = number;
    if (this.head === null) return this.takeFirst(text, number);
    const section = SECTIONS[this.section];
    if (section === undefined) return refused({ kind: 'damaged', line: number });
    return text.startsWith(']') ? this.takeBoundary(text, section) : this.takeItem(text, section, number);
  }

  end(): Reading<BackupHead> {
    if (this.head === null) return refused({ kind: 'not-json' });
    return this.section === SECTIONS.length
      ? read(this.head)
      : refused({ kind: 'cut-short', line: this.lastLine });
  }

  private takeFirst(text: string, number: number): Taken {
    if (!text.startsWith(BEGINNING) || !text.endsWith(FIRST_LIST)) return OTHER;
    if (lineNestedDeeper(text, DEPTH_LIMIT) !== null) return tooDeep(number);
    const json = parseJson(text + END);
    if (!OBJECT.accepts(json)) return OTHER;
    const lists = SECTIONS.filter((section) => Object.hasOwn(json, section));
    if (lists.length !== 1 || Object.keys(json).at(-1) !== SECTIONS[0]) return OTHER;
    const head = readHead(json);
    if (head.kind === 'refused') return head;
    this.firstLine = text;
    this.head = head.value;
    this.sink.head(head.value);
    return TAKEN;
  }

  private takeBoundary(text: string, section: Section): Taken {
    if (this.isOpen) return OTHER;
    const next = SECTIONS.indexOf(section) + 1;
    const isNext = next < SECTIONS.length && text === betweenSections(SECTIONS[next] ?? '');
    if (!isNext && (text !== END || next < NEEDED_SECTIONS.length)) return OTHER;
    this.section = isNext ? next : SECTIONS.length;
    return TAKEN;
  }

  private takeItem(text: string, section: Section, number: number): Taken {
    if (!this.isOpen && this.items.count(section) > 0) return OTHER;
    const goesOn = text.endsWith(',');
    const item = goesOn ? text.slice(0, -1) : text;
    if (lineNestedDeeper(item, ITEM_DEPTH_LIMIT) !== null) return tooDeep(number);
    const json = parseJson(item);
    if (json === undefined) return OTHER;
    const fault: BackupFault | null = this.items.take(section, json);
    if (fault) return refused(fault);
    this.isOpen = goesOn;
    return TAKEN;
  }
}

const tooDeep = (line: number): Refusal => refused({ kind: 'too-deep', line, limit: DEPTH_LIMIT });
