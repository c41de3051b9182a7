import { effect, signal, type Signal } from '@preact/signals';
import type { KeptText } from '../platform/kept-text.ts';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** What stays on this device: how it looks here, and how this person's thumb works here. */
export interface DeviceSettings {
  readonly appearance: Appearance;
  /** Rating by swipe. */
  readonly swipes: boolean;
  /** Keys of one character: 1 to 4, U. */
  readonly keys: boolean;
}

const DEFAULTS: DeviceSettings = { appearance: 'auto', swipes: true, keys: true };

/** The settings of this device; what is set is kept. */
export function deviceSettings(kept: KeptText): Signal<DeviceSettings> {
  const settings = signal(parse(kept.read()));
  effect(() => kept.write(JSON.stringify(settings.value)));
  return settings;
}

function parse(text: string | null): DeviceSettings {
  const { appearance, swipes, keys } = readObject(text);
  return {
    appearance: APPEARANCES.find((known) => known === appearance) ?? DEFAULTS.appearance,
    swipes: typeof swipes === 'boolean' ? swipes : DEFAULTS.swipes,
    keys: typeof keys === 'boolean' ? keys : DEFAULTS.keys,
  };
}

function readObject(text: string | null): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
