import { Folder, FolderSync as SyncIcon } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { FolderDevice, LeftAlone } from '../../../state/folder-sync-parts.ts';
import type { FolderSync as FolderSyncModel } from '../../../state/folder-sync.ts';
import { useSay } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { Status } from '../../parts/Status.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { moreWords } from '../../words/more-words.ts';
import './FolderSync.css';

/** The folder in which this device meets others, where the browser opens folders. */
export function FolderSync({ app }: { readonly app: AppModel }): JSX.Element | null {
  const sync = app.home.value?.folder;
  if (!sync) return null;
  const name = sync.folder.value;
  const trouble = troubleOf(sync);
  return (
    <Section title={moreWords.folder.title}>
      <Panel>
        <p>{moreWords.folder.means}</p>
        {name !== null && <Chosen sync={sync} name={name} />}
        {name !== null && sync.leftOut.value > 0 && (
          <small class="left-out">{moreWords.media.leftOut(sync.leftOut.value)}</small>
        )}
        <Actions sync={sync} />
        {trouble !== null && <Status said={trouble}>{trouble}</Status>}
      </Panel>
      {name !== null && sync.last.value !== null && <Devices devices={sync.devices.value} />}
    </Section>
  );
}

interface SyncProps {
  readonly sync: FolderSyncModel;
}

function Chosen({ sync, name }: SyncProps & { readonly name: string }): JSX.Element {
  const { folder } = moreWords;
  const last = sync.last.value;
  return (
    <div class="chosen-folder">
      <Icon node={Folder} />
      <span>
        <b dir="auto">{name}</b>
        <small>{last === null ? folder.never : folder.last(last)}</small>
      </span>
    </div>
  );
}

function Actions({ sync }: SyncProps): JSX.Element {
  const { folder } = moreWords;
  const say = useSay();
  const isChosen = sync.folder.value !== null;
  const isSyncing = sync.isSyncing.value;
  const tell = async (work: Promise<boolean>): Promise<void> => {
    if (await work) say(folder.synced);
  };
  const stop = async (): Promise<void> => {
    await sync.stop();
    // The button goes with the folder.
    focusTitle();
    say(folder.stopped);
  };
  return (
    <div class="folder-actions">
      {isChosen && (
        <Button icon={SyncIcon} disabled={isSyncing} onClick={() => void tell(sync.press())}>
          {isSyncing ? folder.syncing : folder.sync}
        </Button>
      )}
      <Button
        kind={isChosen ? 'text' : 'plain'}
        {...(!isChosen && { icon: Folder })}
        onClick={() => void tell(sync.choose())}
      >
        {folder.choose}
      </Button>
      {isChosen && (
        <Button kind="text" onClick={() => void stop()}>
          {folder.stop}
        </Button>
      )}
    </div>
  );
}

/** What is to be said of the folder itself; null where all is well. */
function troubleOf(sync: FolderSyncModel): string | null {
  const { folder, notKept } = moreWords;
  const name = sync.folder.value;
  const trouble = sync.trouble.value;
  if (trouble?.kind === 'ask') return folder.ask(trouble.folder);
  if (trouble) return folder.faults(trouble.kind, trouble.folder);
  const fault = sync.fault.value;
  switch (fault?.kind) {
    case undefined:
      return null;
    case 'elsewhere':
      return folder.elsewhere;
    case 'storage':
      return notKept[fault.failure];
    case 'folder':
      return name === null ? folder.notOpened : folder.faults(fault.fault, name);
  }
}

function Devices({ devices }: { readonly devices: readonly FolderDevice[] }): JSX.Element {
  const { folder } = moreWords;
  if (devices.length === 0) {
    return (
      <Panel>
        <small>{folder.noDevices}</small>
      </Panel>
    );
  }
  return (
    <Panel>
      <ul class="folder-devices" aria-label={folder.devices}>
        {devices.map((device) => (
          <li key={device.fileName} title={device.fileName}>
            <b dir="auto">{device.deviceName === '' ? folder.unnamed : device.deviceName}</b>
            <small>{saidOf(device)}</small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const saidOf = ({ leftAlone, made }: FolderDevice): string =>
  leftAlone ? whyLeftAlone(leftAlone) : moreWords.folder.level(made ?? 0);

function whyLeftAlone(left: LeftAlone): string {
  const { folder, explainFault } = moreWords;
  switch (left.kind) {
    case 'not-whole':
      return folder.notWhole;
    case 'unreadable':
      return folder.unreadable;
    case 'locked':
      return folder.locked;
    case 'refused':
      return explainFault(left.fault);
  }
}
