import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import { deviceCode, DevicesModel, type DevicesParts } from '../../../state/devices-model.ts';
import type { OtherDevice } from '../../../storage/elsewhere.ts';
import type { Lack } from '../../../storage/lacks.ts';
import { NotKept } from '../../parts/NotKept.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useFresh } from '../../use-fresh.ts';
import { moreWords } from '../../words/more-words.ts';
import './Devices.css';

/** What this device is called, and what others were heard of and lack. */
export function Devices({ app }: { readonly app: AppModel }): JSX.Element | null {
  const parts = app.home.value?.backups;
  return parts ? <KnownDevices app={app} parts={parts} /> : null;
}

interface KnownDevicesProps {
  readonly app: AppModel;
  readonly parts: DevicesParts;
}

function KnownDevices({ app, parts }: KnownDevicesProps): JSX.Element {
  const { devices } = moreWords;
  const model = useFresh(app, () => new DevicesModel(parts));
  const name = model.name.value;
  return (
    <Section title={devices.title}>
      <NotKept failure={model.failure.value} />
      {name !== null && (
        <Panel>
          <TextField name={devices.name} value={name} onChange={(typed) => model.rename(typed)} />
          <small class="device-means">{devices.nameMeans}</small>
        </Panel>
      )}
      <Panel>
        <Others others={model.others.value} lacks={model.lacks.value} />
      </Panel>
    </Section>
  );
}

interface OthersProps {
  readonly others: readonly OtherDevice[];
  /** Null until known. */
  readonly lacks: DevicesModel['lacks']['value'];
}

function Others({ others, lacks }: OthersProps): JSX.Element {
  const { devices } = moreWords;
  if (others.length === 0) return <small>{devices.none}</small>;
  const behind = others.filter(({ device }) => isSomething(lacks?.get(device)));
  const [first] = behind;
  return (
    <>
      <ul class="devices">
        {others.map((other) => (
          <li key={other.device}>
            <b dir="auto">{nameOf(other)}</b>
            <small>{devices.heard(other.heard)}</small>
            <span>{lackWords(lacks?.get(other.device))}</span>
          </li>
        ))}
      </ul>
      {first && <small>{behind.length === 1 ? devices.level(nameOf(first)) : devices.levelAll}</small>}
    </>
  );
}

const isSomething = (lack: Lack | undefined): boolean =>
  lack !== undefined && lack.answers + lack.changes > 0;

const nameOf = ({ name, device }: OtherDevice): string =>
  name === '' ? moreWords.devices.unnamed(deviceCode(device)) : name;

function lackWords(lack: Lack | undefined): string {
  const { devices } = moreWords;
  if (!lack) return devices.looking;
  return isSomething(lack) ? devices.lacks(lack.answers, lack.changes) : devices.hasAll;
}
