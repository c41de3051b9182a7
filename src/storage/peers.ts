import type { DeviceId } from '../domain/ids.ts';
import { laterStamp, type Stamp } from '../domain/stamp.ts';
import type { EpochMs } from '../domain/units.ts';
import type { EngramDatabase, PeerRow } from './database.ts';

/** Who wrote a backup, and when: what its head says. */
interface PeerHead {
  readonly device: DeviceId;
  readonly deviceName: string;
  readonly made: EpochMs;
}

type Seen = PeerRow['seen'];

/**
 * Remembers another device by a backup of its that came in here at `heard`. `seen`: the latest stamp that a person
 * wrote on each device, of all that the backup holds. A backup of this device's own tells nothing of another.
 */
export async function notePeer(
  db: EngramDatabase,
  { device, deviceName, made }: PeerHead,
  seen: Seen,
  heard: EpochMs,
): Promise<void> {
  await db.transaction('rw', db.meta, db.peers, async () => {
    if ((await db.readMeta('device')) === device) return;
    const known = await db.peers.get(device);
    const isLatest = !known || made >= known.made;
    await db.peers.put({
      device,
      name: isLatest ? deviceName : known.name,
      made: isLatest ? made : known.made,
      heard: known && known.heard > heard ? known.heard : heard,
      seen: known ? latestOf(known.seen, seen) : seen,
    });
  });
}

/** An older backup that comes in later takes nothing back: what its device had seen, it has seen. */
function latestOf(a: Seen, b: Seen): Seen {
  const latest = new Map(Object.entries(a) as [DeviceId, Stamp][]);
  for (const [device, stamp] of Object.entries(b) as [DeviceId, Stamp][]) {
    latest.set(device, laterStamp(latest.get(device) ?? stamp, stamp));
  }
  return Object.fromEntries(latest);
}

/** The other devices, the one that was heard of last first. */
export async function readPeers(db: EngramDatabase): Promise<readonly PeerRow[]> {
  const peers = await db.peers.toArray();
  return peers.sort((a, b) => b.heard - a.heard || (a.device < b.device ? -1 : 1));
}
