// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { epochMs } from '../../../../src/domain/units.ts';
import type { AppModel } from '../../../../src/state/app-model.ts';
import type { FolderDevice } from '../../../../src/state/folder-sync-parts.ts';
import type { FolderSync as Model, FolderTrouble } from '../../../../src/state/folder-sync.ts';
import { FolderNotice } from '../../../../src/ui/screens/install/FolderNotice.tsx';
import { FolderSync } from '../../../../src/ui/screens/settings/FolderSync.tsx';

afterEach(cleanup);

const AT = epochMs(1_795_000_000_000);

interface Shown {
  readonly folder?: string | null;
  readonly trouble?: FolderTrouble | null;
  readonly fault?: Model['fault']['value'];
  readonly devices?: readonly FolderDevice[];
  readonly leftOut?: number;
}

function appWith({ folder = 'Drive', trouble = null, fault = null, devices = [], leftOut = 0 }: Shown) {
  const press = vi.fn<() => Promise<boolean>>(async () => true);
  const stop = vi.fn<() => Promise<void>>(async () => undefined);
  const go = vi.fn<AppModel['go']>();
  const sync = {
    folder: signal(folder),
    trouble: signal(trouble),
    fault: signal(fault),
    devices: signal(devices),
    leftOut: signal(leftOut),
    last: signal(AT),
    isSyncing: signal(false),
    press,
    stop,
  } as unknown as Model;
  const app = { home: signal({ folder: sync }), go } as unknown as AppModel;
  return { app, sync, press, stop, go };
}

const device = (deviceName: string, leftAlone: FolderDevice['leftAlone'] = null): FolderDevice => ({
  fileName: `engram-${deviceName}`,
  deviceName,
  made: AT,
  leftAlone,
});

describe('the folder in the settings', () => {
  it('is not there where the browser opens none', () => {
    const app = { home: signal({ folder: null }) } as unknown as AppModel;
    const { container } = render(<FolderSync app={app} />);
    expect(container.textContent).toBe('');
  });

  it('can be chosen, and neither synced nor left before', () => {
    render(<FolderSync app={appWith({ folder: null }).app} />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Choose folder']);
  });

  it('says which pictures it does not carry', () => {
    const { container } = render(<FolderSync app={appWith({ leftOut: 62_000_000 }).app} />);
    expect(container.textContent).toContain('take 62 MB, too much for the folder');
  });

  it('tells of each device how far its file is', () => {
    const future = { kind: 'backup', fault: { kind: 'future', place: 'events[1]', stamped: AT } } as const;
    const devices = [
      device('Tablet'),
      device('Laptop', { kind: 'not-whole' }),
      device('', { kind: 'locked' }),
      device('Old phone', { kind: 'unreadable' }),
      device('Ahead', { kind: 'refused', fault: future }),
    ];
    render(<FolderSync app={appWith({ devices }).app} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^TabletAll that it wrote is here/),
      expect.stringMatching(/^LaptopIts file is not whole yet/),
      expect.stringMatching(/^A device without a nameIts file is encrypted/),
      expect.stringMatching(/^Old phoneIts file can’t be opened/),
      expect.stringMatching(/^AheadIt says it was written in the future/),
    ]);
  });

  it.each([
    [{ trouble: { kind: 'ask', folder: 'Drive' } }, /into “Drive” when you press Sync/],
    [{ trouble: { kind: 'gone', folder: 'Drive' } }, /“Drive” is not there any more/],
    [{ fault: { kind: 'folder', fault: 'full' } }, /no room left in “Drive”/],
    [{ folder: null, fault: { kind: 'folder', fault: 'not-allowed' } }, /did not open that folder/],
    [{ fault: { kind: 'storage', failure: 'full' } }, /This device has no room left/],
    [{ fault: { kind: 'elsewhere' } }, /Another tab/],
  ] satisfies [Shown, RegExp][])('says what is wrong with it: %j', (shown, said) => {
    render(<FolderSync app={appWith(shown).app} />);
    expect(screen.getByRole('status').textContent).toMatch(said);
  });

  it('is synced and left by its buttons', () => {
    const { app, press, stop } = appWith({});
    render(<FolderSync app={app} />);
    screen.getByRole('button', { name: 'Sync' }).click();
    expect(press).toHaveBeenCalledOnce();
    screen.getByRole('button', { name: 'Stop syncing' }).click();
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('with the decks', () => {
  it('nothing is said of a folder that needs nobody', () => {
    const { app, sync } = appWith({ fault: { kind: 'folder', fault: 'busy' } });
    expect(render(<FolderNotice app={app} sync={sync} />).container.textContent).toBe('');
  });

  it('one that the browser asks for is synced by a press', () => {
    const { app, sync, press } = appWith({ trouble: { kind: 'ask', folder: 'Drive' } });
    render(<FolderNotice app={app} sync={sync} />);
    screen.getByRole('button', { name: 'Sync' }).click();
    expect(press).toHaveBeenCalledOnce();
  });

  it.each(['gone', 'not-allowed'] as const)('one that is %s leads to the settings', (kind) => {
    const { app, sync, go } = appWith({ trouble: { kind, folder: 'Drive' } });
    render(<FolderNotice app={app} sync={sync} />);
    screen.getByRole('button', { name: 'To the settings' }).click();
    expect(go).toHaveBeenCalledExactlyOnceWith({ screen: 'settings' });
  });
});
