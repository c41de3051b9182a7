import { deviceKey } from '../domain/device.ts';
import type { DeviceId } from '../domain/ids.ts';
import { textOf } from '../domain/record.ts';
import type { EpochMs } from '../domain/units.ts';
import type { Deeds, EngramDatabase, PeerRow } from './database.ts';
import { readLacks, type Lack } from './lacks.ts';
import { liveShelf, readLive } from './live-shelf.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { readPeers } from './peers.ts';
import { backupMade, beginBackup, readUnsaved, type Unsaved } from './unsaved.ts';

/** Another device that a backup came from. */
export interface OtherDevice {
  readonly device: DeviceId;
  /** What a person calls it, or what it called itself; '' for neither. */
  readonly name: string;
  /** When its latest backup was made, by its own clock. */
  readonly made: EpochMs;
  /** When a backup of its came in here last. */
  readonly heard: EpochMs;
}

/** What of this collection is elsewhere: in backups that were made here, and on other devices. */
export class Elsewhere {
  private readonly db: EngramDatabase;

  constructor(db: EngramDatabase) {
    this.db = db;
  }

  unsaved(): Promise<Unsaved> {
    return readUnsaved(this.db);
  }

  beginBackup(): Promise<Outcome<Deeds>> {
    return outcomeOf(beginBackup(this.db));
  }

  backupMade(held: Deeds, at: EpochMs): Promise<Outcome<void>> {
    return outcomeOf(backupMade(this.db, held, at));
  }

  /** What a person calls a device; '' where nobody named it. */
  async nameOf(device: DeviceId): Promise<string> {
    const record = await readLive(this.db, (shelf) => shelf.records.get(deviceKey(device)));
    return textOf(record, 'name');
  }

  /** The one that was heard of last first. */
  async others(): Promise<readonly OtherDevice[]> {
    const peers = await readPeers(this.db);
    return Promise.all(
      peers.map(async ({ device, name, made, heard }) => {
        const given = await this.nameOf(device);
        return { device, name: given === '' ? name : given, made, heard };
      }),
    );
  }

  /**
   * What each of them lacks of what is here. All of it is looked through, bit by bit, so that nobody who writes has to
   * wait: where something was written meanwhile, it is looked through once more.
   */
  async lacks(): Promise<ReadonlyMap<DeviceId, Lack>> {
    const peers = await readPeers(this.db);
    const before = await this.db.readMeta('writes');
    const lacks = await this.lacksOf(peers);
    return (await this.db.readMeta('writes')) === before ? lacks : this.lacksOf(peers);
  }

  private async lacksOf(peers: readonly PeerRow[]): Promise<ReadonlyMap<DeviceId, Lack>> {
    return readLacks(this.db.shelves[await liveShelf(this.db)], peers);
  }
}
