import { signal, type Signal } from '@preact/signals';
import type { AppContext } from './app-context.ts';
import type { DeviceSettings } from './device-settings.ts';
import { OptionsModel } from './options-model.ts';

export interface SettingsParts {
  readonly context: AppContext;
  readonly device: Signal<DeviceSettings>;
}

/** The settings of this device and of the collection, and its fingerprint. */
export class SettingsModel {
  /** What all decks inherit. */
  readonly options: OptionsModel;
  readonly device: Signal<DeviceSettings>;
  /** Null until computed. */
  readonly fingerprint = signal<string | null>(null);
  private readonly parts: SettingsParts;
  private taken: number | null = null;
  private taking: Promise<void> | null = null;

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

  /** The whole collection is read for it: never twice at once. */
  private takeFingerprint(): Promise<void> {
    this.taking ??= this.readFingerprint().finally(() => (this.taking = null));
    return this.taking;
  }

  /** Only where something was written since, also while it was read. */
  private async readFingerprint(): Promise<void> {
    const { store, work } = this.parts.context;
    for (let writes = await store.writes(); writes !== this.taken;) {
      // What a line that failed did not bring is asked for again with the next look.
      // oxlint-disable-next-line no-await-in-loop
      const worker = await work().catch(() => null);
      if (!worker) return;
      // oxlint-disable-next-line no-await-in-loop
      this.fingerprint.value = await worker.fingerprint();
      this.taken = writes;
      // oxlint-disable-next-line no-await-in-loop
      writes = await store.writes();
    }
  }
}
