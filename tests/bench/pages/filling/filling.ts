import { systemClock } from '../../../../src/platform/clock.ts';
import { replaceLive } from '../../../../src/storage/rebuild.ts';
import { seededStudies, type Studies } from '../../../helpers/seeded-studies.ts';
import { openApp } from '../open-app.ts';

/** Gives this origin a collection, the way a large import does. */
async function fill(studies: Studies): Promise<void> {
  const { db, store } = await openApp();
  const { day } = await store.timeOf(systemClock.now());
  const collection = seededStudies(studies, { today: day, device: store.device });
  await replaceLive(db, { change: () => ({ collection, alongside: async () => undefined }), day });
  db.close();
}

declare global {
  // oxlint-disable-next-line no-var
  var fillBench: typeof fill;
}

globalThis.fillBench = fill;
