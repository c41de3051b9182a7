import type { DeckId } from '../../domain/ids.ts';
import type { Json } from '../../domain/json.ts';
import type { CollectionRecord } from '../../domain/record.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { BackupFault, Countable } from './fault.ts';
import type { BackupSink } from './format.ts';
import { refuseFutureAt, type RefuseFuture } from './future.ts';
import type { Limits } from './limits.ts';
import { readEvent } from './read-event.ts';
import { readRecord } from './read-record.ts';
import { from, refused, type Refusal } from './reading.ts';

/** The lists of a backup, in the order in which it is printed. */
export const SECTIONS = ['events', 'records'] as const;
export type Section = (typeof SECTIONS)[number];

/** Hands the items of a backup to a sink, each read and counted. */
export class ItemReader {
  private readonly sink: BackupSink;
  private readonly limits: Limits;
  private readonly refuseFuture: RefuseFuture;
  private readonly counts: Record<Section, number> = { events: 0, records: 0 };
  private readonly decks = new Set<DeckId>();

  constructor(at: EpochMs, sink: BackupSink, limits: Limits) {
    this.sink = sink;
    this.limits = limits;
    this.refuseFuture = refuseFutureAt(at);
  }

  /** How many items of a list were taken. */
  count(section: Section): number {
    return this.counts[section];
  }

  /** Takes the next item of a list, or says what is wrong with it and where. */
  take(section: Section, json: Json): BackupFault | null {
    const refusal = section === 'events' ? this.takeEvent(json) : this.takeRecord(json);
    if (refusal) return from(`${section}[${this.counts[section]}]`, refusal).fault;
    this.counts[section]++;
    return null;
  }

  private takeEvent(json: Json): Refusal | null {
    const reading = readEvent(json, this.refuseFuture);
    if (reading.kind === 'refused') return reading;
    if (this.counts.events >= this.limits.events) return tooMany('events', this.limits);
    this.sink.event(reading.value);
    return null;
  }

  private takeRecord(json: Json): Refusal | null {
    const reading = readRecord(json, this.refuseFuture);
    if (reading.kind === 'refused') return reading;
    if (this.counts.records >= this.limits.records) return tooMany('records', this.limits);
    if (this.isDeckTooMany(reading.value)) return tooMany('decks', this.limits);
    this.sink.record(reading.value);
    return null;
  }

  private isDeckTooMany({ kind, id }: CollectionRecord): boolean {
    if (kind !== 'deck') return false;
    this.decks.add(id as DeckId);
    return this.decks.size > this.limits.decks;
  }
}

const tooMany = (what: Exclude<Countable, 'fields'>, limits: Limits): Refusal =>
  refused({ kind: 'too-many', what, place: '', limit: limits[what] });
