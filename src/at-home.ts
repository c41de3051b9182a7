import type { ReadonlySignal } from '@preact/signals';
import { browserAddress } from './platform/address.ts';
import { browserBadge } from './platform/badge.ts';
import { guessDevice } from './platform/device-name.ts';
import { browserDownloads } from './platform/downloads.ts';
import { browserDrops } from './platform/dropped-files.ts';
import { keptText } from './platform/kept-text.ts';
import { browserLaunches } from './platform/launch.ts';
import { whenSeen } from './platform/moments.ts';
import { onlyTab } from './platform/only-tab.ts';
import { whenOutOfSight } from './platform/out-of-sight.ts';
import { browserPersistence } from './platform/persistence.ts';
import { browserRoomProbe } from './platform/room-probe.ts';
import { browserSharing } from './platform/sharing.ts';
import { browserShares } from './platform/shares.ts';
import { linkStartupImages } from './platform/startup-images.ts';
import { browserStorageEstimate } from './platform/storage-estimate.ts';
import { browserFolders } from './platform/sync-folder.ts';
import { browserVibration } from './platform/vibration.ts';
import { browserWakeLock } from './platform/wake-lock.ts';
import { nameOfThisDevice } from './state/devices-model.ts';
import { FolderSync, type FolderSyncParts } from './state/folder-sync.ts';
import { HomeModel, type HomeParts } from './state/home-model.ts';
import { nameOfGuess } from './ui/words/device-words.ts';

interface Given extends Pick<HomeParts, 'context' | 'device' | 'due' | 'installer' | 'past' | 'isNew'> {
  /** Counts what may have changed. */
  readonly changes: ReadonlySignal<number>;
}

/** Composition root of what no first card waits for: the app's place on this device. */
export function makeHome(given: Given): HomeModel {
  const { context } = given;
  const deviceName = (): Promise<string> =>
    nameOfThisDevice(context.store, async () => nameOfGuess(await guessDevice()));
  const folder = folderSync({ context, deviceName });
  const home = new HomeModel({
    ...given,
    folder,
    backups: { context, deviceName, downloads: browserDownloads, sharing: browserSharing },
    reminded: keptText('engram-reminder'),
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
  if (folder) {
    void folder.sync();
    whenSeen(() => void folder.seen());
  }
  void home.arrivals.listen(ways, given.context.clock.now().at);
  return home;
}

/** Null where the browser opens no folders. */
function folderSync(parts: Pick<FolderSyncParts, 'context' | 'deviceName'>): FolderSync | null {
  const folders = browserFolders();
  if (!folders.isSupported) return null;
  return new FolderSync({
    ...parts,
    folders,
    kept: keptText('engram-folder'),
    onlyTab: onlyTab('engram-folder'),
  });
}
