/** The motor of a phone. */
export interface Vibration {
  readonly isSupported: boolean;
  /** One light tap. */
  tap(): void;
}

const TAP_MS = 10;

/** Some browsers have the function on devices that have no motor: those that take no touch. */
export const browserVibration: Vibration = {
  isSupported: 'vibrate' in navigator && navigator.maxTouchPoints > 0,
  tap() {
    navigator.vibrate(TAP_MS);
  },
};
