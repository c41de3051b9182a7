import type { DeckId } from '../../domain/ids.ts';
import type { Json } from '../../domain/json.ts';
import type { CollectionRecord } from '../../domain/record.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { BackupFault, Countable } from './fault.ts';
import type { BackupSink } from './format.ts';
import { refuseFutureAt, type RefuseFuture } from './future.ts';
import type { Limits } from './limits.ts';
import { readEvent } from './read-event.ts';
import { readMedia } from './read-media.ts';
import { readRecord } from './read-record.ts';
import { from, refused, type Refusal } from './reading.ts';

/** The lists of a backup, in the order in which it is printed. */
export const SECTIONS = ['events', 'records', 'media'] as const;
export type Section = (typeof SECTIONS)[number];
/** Those that every backup has. */
export const NEEDED_SECTIONS = ['events', 'records'] as const satisfies readonly Section[];

/** Hands the items of a backup to a sink, each read and counted. */
export class ItemReader {
  private readonly sink: BackupSink;
  private readonly limits: Limits;
  private readonly refuseFuture: RefuseFuture;
  private readonly counts: Record<Section, number> = { events: 0, records: 0, media: 0 };
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
    const refusal = this.takeFrom(section, json);
    if (refusal) return from(`${section}[${this.counts[section]}]`, refusal).fault;
    this.counts[section]++;
    return null;
  }

  private takeFrom(section: Section, json: Json): Refusal | null {
    switch (section) {
      case 'events':
        return this.takeEvent(json);
      case 'records':
        return this.takeRecord(json);
      case 'media':
        return this.takeMedia(json);
    }
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

  private takeMedia(json: Json): Refusal | null {
    // It takes a while to read: what is beyond is not.
    if (this.counts.media >= this.limits.media) return tooMany('media', this.limits);
    const reading = readMedia(json);
    if (reading.kind === 'refused') return reading;
    this.sink.media?.(reading.value);
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
