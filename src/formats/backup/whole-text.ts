import type { Json, JsonObject } from '../../domain/json.ts';
import { beginsAsBackup, beginsAsNone } from './beginning.ts';
import type { BackupFault } from './fault.ts';
import type { BackupHead, BackupSink } from './format.ts';
import { SECTIONS, type ItemReader, type Section } from './item-reader.ts';
import { DEPTH_LIMIT, type Limits } from './limits.ts';
import { lineNestedDeeper } from './nesting.ts';
import { parseJson } from './parse-json.ts';
import { LIST, OBJECT } from './parts.ts';
import { END } from './printed-lines.ts';
import type { PrintedSoFar } from './printed-reader.ts';
import { readHead } from './read-head.ts';
import { refused, type Reading } from './reading.ts';
import { readShape, shapeOf } from './shape.ts';

const LISTS = shapeOf({ events: LIST, records: LIST });
const NONE: readonly Json[] = [];

/** Why a text is refused that is longer than is parsed at once. */
export const tooLarge = (text: string, limit: number): BackupFault =>
  beginsAsNone(text) ? { kind: 'not-json' } : { kind: 'too-large', limit };

export interface WholeParts {
  readonly items: ItemReader;
  readonly sink: BackupSink;
  readonly limits: Limits;
}

/** A text that is not printed one item a line, or no more from some line on: kept, and parsed at its end. */
export class WholeText {
  private readonly items: ItemReader;
  private readonly sink: BackupSink;
  private readonly soFar: PrintedSoFar;
  private readonly firstLine: number;
  private readonly limit: number;
  private readonly parts: string[] = [];
  private length = 0;

  constructor({ items, sink, limits }: WholeParts, soFar: PrintedSoFar, firstLine: number) {
    this.items = items;
    this.sink = sink;
    this.soFar = soFar;
    this.firstLine = firstLine;
    this.limit = limits.characters;
  }

  get isBackup(): boolean {
    return !this.isFromTheStart || beginsAsBackup(this.parts[0] ?? '');
  }

  private get isFromTheStart(): boolean {
    return this.soFar.text === '';
  }

  push(text: string): BackupFault | null {
    this.parts.push(text);
    this.length += text.length;
    if (this.length <= this.limit) return null;
    return this.isFromTheStart
      ? tooLarge(this.parts[0] ?? '', this.limit)
      : { kind: 'damaged', line: this.firstLine };
  }

  end(): Reading<BackupHead> {
    const text = this.soFar.text + this.parts.join('');
    const deep = lineNestedDeeper(text, DEPTH_LIMIT);
    if (deep !== null)
      return refused({ kind: 'too-deep', line: this.firstLine - 1 + deep, limit: DEPTH_LIMIT });
    const json = parseJson(text);
    if (json === undefined) return refused(this.damage());
    const head = readHead(json);
    if (head.kind === 'refused' || !OBJECT.accepts(json)) return head;
    if (this.isFromTheStart) this.sink.head(head.value);
    const fault = this.takeLists(json);
    return fault ? refused(fault) : head;
  }

  private takeLists(json: JsonObject): BackupFault | null {
    const lists = readShape(json, LISTS);
    if (lists.kind === 'refused') return lists.fault;
    const { media = NONE } = json;
    if (!LIST.accepts(media)) return { kind: 'wrong', place: 'media', expected: LIST.expected };
    const all = { ...lists.value, media };
    const current = SECTIONS.indexOf(this.soFar.section);
    for (const [i, section] of SECTIONS.entries()) {
      const { [section]: list } = all;
      const standsForRead = this.items.count(section) === 0 ? 0 : 1;
      // A member that comes twice would put other items in the place of those that were read.
      const isAnother = standsForRead === 1 ? list[0] !== null : i < current && list.length > 0;
      if (isAnother || (i < current && list.length > 1)) return { kind: 'damaged', line: this.firstLine };
      const fault = this.takeItems(section, list.slice(standsForRead));
      if (fault) return fault;
    }
    return null;
  }

  private takeItems(section: Section, list: readonly Json[]): BackupFault | null {
    for (const item of list) {
      const fault = this.items.take(section, item);
      if (fault) return fault;
    }
    return null;
  }

  /** What is wrong with a text that is no JSON. */
  private damage(): BackupFault {
    if (!this.isBackup) return { kind: 'not-json' };
    const lines = this.parts.join('').trimEnd().split('\n');
    const lastLine = this.firstLine - 1 + lines.length;
    const last = lines.at(-1)?.trim() ?? '';
    if (!last.endsWith('}')) return { kind: 'cut-short', line: lastLine };
    if (this.isFromTheStart) return { kind: 'damaged', line: null };
    return this.firstLine === lastLine && last !== END
      ? { kind: 'cut-short', line: lastLine }
      : { kind: 'damaged', line: this.firstLine };
  }
}
