import { signal, type Signal } from '@preact/signals';
import { fingerprint } from '../domain/fingerprint.ts';
import { printBackup } from '../formats/backup/print.ts';
import type { Downloads } from '../platform/downloads.ts';
import type { AppContext } from './app-context.ts';
import { backupName } from './backup-name.ts';
import type { DeviceSettings } from './device-settings.ts';
import { OptionsModel } from './options-model.ts';

export type ExportPhase = 'idle' | 'working' | 'done';

export interface SettingsParts {
  readonly context: AppContext;
  readonly device: Signal<DeviceSettings>;
  readonly downloads: Downloads;
}

/** The settings of this device and of the collection, its backup and its fingerprint. */
export class SettingsModel {
  /** What all decks inherit. */
  readonly options: OptionsModel;
  readonly device: Signal<DeviceSettings>;
  /** Null until computed. */
  readonly fingerprint = signal<string | null>(null);
  readonly exporting = signal<ExportPhase>('idle');
  private readonly parts: SettingsParts;
  private taken: number | null = null;

  constructor(parts: SettingsParts) {
    this.parts = parts;
    this.device = parts.device;
    this.options = new OptionsModel(parts.context, null, () => this.takeFingerprint());
  }

  async refresh(): Promise<void> {
    await this.options.refresh();
    await this.takeFingerprint();
  }

  setDevice(change: Partial<DeviceSettings>): void {
    this.device.value = { ...this.device.value, ...change };
  }

  /** Downloads everything as one file. */
  async exportBackup(): Promise<void> {
    this.exporting.value = 'working';
    const { store, clock } = this.parts.context;
    const { at } = clock.now();
    const head = { device: store.device, deviceName: '', made: at };
    const lines = [...printBackup(await store.collection(), head)];
    const file = new Blob(lines, { type: 'application/json' });
    this.parts.downloads.download(file, backupName(at));
    this.exporting.value = 'done';
  }

  /** The whole collection is read for it, so only where something was written since. */
  private async takeFingerprint(): Promise<void> {
    const { store } = this.parts.context;
    const writes = await store.writes();
    if (writes === this.taken) return;
    this.fingerprint.value = fingerprint(await store.collection());
    this.taken = writes;
  }
}
