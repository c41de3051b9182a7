import type { AppContext } from '../../src/state/app-context.ts';
import type { BackupParts } from '../../src/state/backup-model.ts';

/** The parts of a backup on a device that downloads it into nothing and can't share it, unless a test says otherwise. */
export const fakeBackups = (context: AppContext, more: Partial<BackupParts> = {}): BackupParts => ({
  context,
  deviceName: () => Promise.resolve('Ada’s phone'),
  downloads: { download: () => undefined },
  sharing: { canShare: () => false, share: () => Promise.resolve('refused') },
  ...more,
});
