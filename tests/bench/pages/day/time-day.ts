import { DEFAULT_OPTIONS } from '../../../../src/domain/options.ts';
import { studyDayOf } from '../../../../src/domain/units.ts';
import { systemClock } from '../../../../src/platform/clock.ts';
import type { AppContext } from '../../../../src/state/app-context.ts';
import { DecksModel } from '../../../../src/state/decks-model.ts';
import { StudyDayQueue } from '../../../../src/state/study-day.ts';
import { openApp } from '../open-app.ts';
import { RawRows } from './raw-rows.ts';

export interface DayTimes {
  /** Reading the rows through plain IndexedDB. */
  readonly rows: number;
  readonly queue: number;
  readonly counts: number;
  /** Cards in the queue, to show that something was built. */
  readonly asked: number;
}

/** Opening the database for the first time in a browser, as the app does it or plainly. */
export async function timeOpening(by: 'app' | 'raw'): Promise<number> {
  const started = performance.now();
  const opened = await (by === 'app' ? openApp() : RawRows.open());
  const time = performance.now() - started;
  if (opened instanceof RawRows) opened.close();
  else opened.db.close();
  return time;
}

/** Building the queue of a day, and what Decks shows, over and over, each in its turn. */
export async function timeDay(runs: number): Promise<readonly DayTimes[]> {
  const raw = await RawRows.open();
  const { db, store } = await openApp();
  const queue = new StudyDayQueue(store, null);
  // The decks ask no more of the world than this.
  const decks = new DecksModel({ store, clock: systemClock } as AppContext);
  const day = studyDayOf(systemClock.now(), DEFAULT_OPTIONS.rollover);
  const all: DayTimes[] = [];
  for (let run = 0; run < runs; run++) {
    all.push({
      rows: await timed(() => raw.read(day, DEFAULT_OPTIONS.newPerDay)),
      queue: await timed(() => queue.load(systemClock.now())),
      counts: await timed(() => decks.refresh()),
      asked: queue.queue.value.main.length,
    });
  }
  raw.close();
  db.close();
  return all;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
