import { browserAddress } from './platform/address.ts';
import { browserBadge } from './platform/badge.ts';
import { browserDrops } from './platform/dropped-files.ts';
import { keptText } from './platform/kept-text.ts';
import { browserLaunches } from './platform/launch.ts';
import { whenSeen } from './platform/moments.ts';
import { whenOutOfSight } from './platform/out-of-sight.ts';
import { browserPersistence } from './platform/persistence.ts';
import { browserRoomProbe } from './platform/room-probe.ts';
import { browserShares } from './platform/shares.ts';
import { linkStartupImages } from './platform/startup-images.ts';
import { browserStorageEstimate } from './platform/storage-estimate.ts';
import { browserVibration } from './platform/vibration.ts';
import { browserWakeLock } from './platform/wake-lock.ts';
import type { ReadonlySignal } from '@preact/signals';
import { HomeModel, type HomeParts } from './state/home-model.ts';

interface Given extends Pick<HomeParts, 'context' | 'device' | 'due' | 'installer' | 'past' | 'isNew'> {
  /** Counts what may have changed. */
  readonly changes: ReadonlySignal<number>;
}

/** Composition root of what no first card waits for: the app's place on this device. */
export function makeHome(given: Given): HomeModel {
  const home = new HomeModel({
    ...given,
    folder: null,
    storage: browserStorageEstimate,
    persistence: browserPersistence,
    badge: browserBadge,
    wakeLock: browserWakeLock(),
    vibration: browserVibration,
    asked: keptText('engram-asked'),
    probe: browserRoomProbe,
    tried: keptText('engram-tried'),
    offered: keptText('engram-offered'),
  });
  if (given.installer.way() === 'by-hand') linkStartupImages();
  // What can't be looked at now can be later: nobody is told.
  const look = (): void => void home.look().catch(() => undefined);
  const tryRoom = (): void => void home.tryRoom();
  whenSeen(look);
  whenSeen(tryRoom);
  whenOutOfSight(() => void home.setAside().catch(() => undefined));
  given.changes.subscribe(() => void home.aside.look().catch(() => undefined));
  look();
  if (home.room.isLow.peek()) tryRoom();
  const ways = {
    address: browserAddress,
    drops: browserDrops,
    launches: browserLaunches,
    shares: browserShares,
  };
  void home.arrivals.listen(ways, given.context.clock.now().at);
  return home;
}
