import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byStampThenId, laterEvent, type CollectionEvent, type Review } from '../../src/domain/event.ts';
import { EventLog } from '../../src/domain/event-log.ts';
import type { EventId } from '../../src/domain/ids.ts';
import { packReviews } from '../../src/domain/review-block.ts';
import { SharedTexts } from '../../src/domain/shared-texts.ts';
import { deviceOf, laterStamp } from '../../src/domain/stamp.ts';
import { ReviewCollector } from '../../src/workers/review-collector.ts';
import { arbitraryReviews } from '../helpers/storage-reviews.ts';

/** A log is what a plain map of its events is, however its reviews are packed, and whatever was altered of them. */

type Plain = ReadonlyMap<EventId, CollectionEvent>;

interface Both {
  readonly log: EventLog;
  readonly plain: Plain;
}

const plainOf = (events: readonly CollectionEvent[]): Plain => {
  const plain = new Map<EventId, CollectionEvent>();
  for (const event of events) plain.set(event.id, laterEvent(plain.get(event.id) ?? event, event));
  return plain;
};

const voidOf = ({ id, card, stamp }: Review): CollectionEvent => ({
  kind: 'void',
  id: `${id.slice(0, 20)}vA` as EventId,
  stamp,
  target: id,
  card,
});

/** Two logs over one pool of reviews: some in both, some with another content, some packed and some loose. */
const twoLogs = fc
  .record({
    pool: arbitraryReviews({ minLength: 1, maxLength: 30 }),
    choices: fc.array(fc.tuple(fc.nat(15), fc.nat(7)), { minLength: 30, maxLength: 30 }),
  })
  .map(({ pool, choices }): readonly [Both, Both] => {
    const logOf = (side: 0 | 1): Both => {
      const parts: { packed: Review[]; more: Review[]; loose: CollectionEvent[] } = {
        packed: [],
        more: [],
        loose: [],
      };
      for (const [i, review] of pool.entries()) {
        const [where = 0, how = 0] = choices[i] ?? [];
        const bits = side === 0 ? where & 3 : where >> 2;
        if (bits === 0) continue;
        const altered = ((how >> side) & 1) === 1 ? { ...review, took: review.took + 1 } : review;
        if (bits === 1) parts.loose.push(altered);
        else (bits === 2 ? parts.packed : parts.more).push(altered);
        if ((how & 4) === 4) parts.loose.push(voidOf(review));
      }
      const blocks = [parts.packed, parts.more].filter((some) => some.length > 0).map(packReviews);
      return {
        log: EventLog.of(parts.loose, blocks),
        plain: plainOf([...parts.loose, ...parts.packed, ...parts.more]),
      };
    };
    return [logOf(0), logOf(1)];
  });

const eventsOf = (log: Iterable<CollectionEvent>): readonly CollectionEvent[] => [...log];

describe('a log', () => {
  test('holds what a map holds', () => {
    fc.assert(
      fc.property(twoLogs, ([{ log, plain }]) => {
        expect(new Map(log)).toEqual(plain);
        expect(log.size).toBe(plain.size);
        for (const [id, event] of plain) expect(log.get(id)).toEqual(event);
        expect(log.has('nothing' as EventId)).toBe(false);
        expect(eventsOf(log.inOrder())).toEqual([...plain.values()].sort(byStampThenId));
      }),
    );
  });

  test('gives what was done to a card', () => {
    fc.assert(
      fc.property(twoLogs, ([{ log, plain }]) => {
        const reviews = [...plain.values()].filter((event) => event.kind === 'review');
        for (const { card } of reviews) {
          expect(new Set(log.ofCard(card))).toEqual(new Set(reviews.filter((event) => event.card === card)));
        }
      }),
    );
  });

  test('knows the latest stamp of each device', () => {
    fc.assert(
      fc.property(twoLogs, ([{ log, plain }]) => {
        const latest = new Map<string, string>();
        for (const { stamp } of plain.values()) {
          const device = deviceOf(stamp);
          latest.set(device, laterStamp((latest.get(device) ?? stamp) as typeof stamp, stamp));
        }
        expect(log.latestStamps()).toEqual(latest);
      }),
    );
  });
});

describe('two logs', () => {
  test('unite as maps do, from both sides', () => {
    fc.assert(
      fc.property(twoLogs, ([a, b]) => {
        const united = plainOf([...a.plain.values(), ...b.plain.values()]);
        expect(new Map(a.log.union(b.log))).toEqual(united);
        expect(new Map(b.log.union(a.log))).toEqual(united);
        expect(new Map(a.log.union(b.log).union(a.log))).toEqual(united);
      }),
    );
  });

  test('tell what one lacks of the other, and what it would gain', () => {
    fc.assert(
      fc.property(twoLogs, ([a, b]) => {
        const lacking = [...a.plain].filter(([id]) => !b.plain.has(id));
        expect(new Map(a.log.without(b.log))).toEqual(new Map(lacking));
        const gained = [...b.plain.values()].filter((event) => {
          const known = a.plain.get(event.id);
          return known === undefined || laterEvent(known, event) !== known;
        });
        expect(new Set(a.log.gains(b.log))).toEqual(new Set(gained));
        expect(a.log.gainsBy(b.log)).toBe(gained.length > 0);
        expect(a.log.gainsBy(EventLog.of(a.plain.values()))).toBe(false);
      }),
    );
  });

  test('are one as another is read where the first is: what both have is held once', () => {
    fc.assert(
      fc.property(twoLogs, ([here, file]) => {
        const reviews = [...file.plain.values()].filter((event) => event.kind === 'review');
        const collector = new ReviewCollector(here.log, new SharedTexts());
        for (const review of reviews) collector.add(review);
        const collected = collector.log();
        expect(new Map(collected)).toEqual(plainOf(reviews));
        const own = collected.packed.blocks.filter((block) => !here.log.packed.blocks.includes(block));
        const twins = reviews.filter(({ id, took }) => here.log.packed.get(id)?.took === took);
        expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(reviews.length - twins.length);
      }),
    );
  });
});
