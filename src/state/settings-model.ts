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

  /** The whole collection is read for it, so only where something was written since. */
  private async takeFingerprint(): Promise<void> {
    const { store, work } = this.parts.context;
    const writes = await store.writes();
    if (writes === this.taken) return;
    // What a line that failed did not bring is asked for again with the next look.
    const worker = await work().catch(() => null);
    if (!worker) return;
    this.fingerprint.value = await worker.fingerprint();
    this.taken = writes;
  }
}
