import { effect, signal, type Signal } from '@preact/signals';
import type { KeptText } from '../platform/kept-text.ts';
import { readObject } from './read-object.ts';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export const LANGUAGES = ['en', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `auto`: the first of the person's own languages, as the browser lists them. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What stays on this device: how it looks here, and how this person's thumb works here. */
export interface DeviceSettings {
  readonly appearance: Appearance;
  readonly language: LanguageChoice;
  /** Rating by swipe. */
  readonly swipes: boolean;
  /** Keys of one character: 1 to 4, U. */
  readonly keys: boolean;
  /** The screen stays on in a session. */
  readonly awake: boolean;
  /** A tap of the motor marks each rating. */
  readonly vibration: boolean;
  /** Stats tell the streak. */
  readonly streak: boolean;
  /** The decks whose inside is folded away. */
  readonly folded: readonly string[];
}

const DEFAULTS: DeviceSettings = {
  appearance: 'auto',
  language: 'auto',
  swipes: true,
  keys: true,
  awake: true,
  vibration: false,
  streak: true,
  folded: [],
};

/** The settings of this device; what is set is kept. */
export function deviceSettings(kept: KeptText): Signal<DeviceSettings> {
  const settings = signal(parse(kept.read()));
  effect(() => kept.write(JSON.stringify(settings.value)));
  return settings;
}

function parse(text: string | null): DeviceSettings {
  const { appearance, language, swipes, keys, awake, vibration, streak, folded } = readObject(text);
  return {
    appearance: APPEARANCES.find((known) => known === appearance) ?? DEFAULTS.appearance,
    language: LANGUAGE_CHOICES.find((known) => known === language) ?? DEFAULTS.language,
    swipes: typeof swipes === 'boolean' ? swipes : DEFAULTS.swipes,
    keys: typeof keys === 'boolean' ? keys : DEFAULTS.keys,
    awake: typeof awake === 'boolean' ? awake : DEFAULTS.awake,
    vibration: typeof vibration === 'boolean' ? vibration : DEFAULTS.vibration,
    streak: typeof streak === 'boolean' ? streak : DEFAULTS.streak,
    folded: Array.isArray(folded) ? folded.filter((id) => typeof id === 'string') : DEFAULTS.folded,
  };
}
