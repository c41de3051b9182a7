export const DEVICE_SORTS = [
  'iphone',
  'ipad',
  'android-phone',
  'android-tablet',
  'chromebook',
  'windows',
  'mac',
  'linux',
  'other',
] as const;
export type DeviceSort = (typeof DEVICE_SORTS)[number];

/** What a device is, as far as the browser tells. */
export interface DeviceGuess {
  readonly sort: DeviceSort;
  /** "Pixel 8"; '' where the browser does not say. */
  readonly model: string;
}

export async function guessDevice(): Promise<DeviceGuess> {
  return { sort: sortOf(navigator.userAgent, navigator.maxTouchPoints), model: await readModel() };
}

/** Tried in turn: an iPad says Macintosh, a Chromebook and Android say Linux. */
const SIGNS: readonly (readonly [DeviceSort, RegExp])[] = [
  ['iphone', /iPhone|iPod/],
  ['ipad', /iPad/],
  ['android-phone', /Android.*Mobile/],
  ['android-tablet', /Android/],
  ['chromebook', /CrOS/],
  ['windows', /Windows/],
  ['mac', /Macintosh/],
  ['linux', /Linux/],
];

/** No Mac can be touched: an iPad that poses as one can. */
export function sortOf(userAgent: string, touchPoints: number): DeviceSort {
  const sort = SIGNS.find(([, sign]) => sign.test(userAgent))?.[0] ?? 'other';
  return sort === 'mac' && touchPoints > 1 ? 'ipad' : sort;
}

/** Chromium names the model of a phone or tablet, where it is asked. */
async function readModel(): Promise<string> {
  const hints: unknown = Reflect.get(navigator, 'userAgentData');
  if (!isHints(hints)) return '';
  const values = await hints.getHighEntropyValues(['model']).catch(() => null);
  return typeof values === 'object' &&
    values !== null &&
    'model' in values &&
    typeof values.model === 'string'
    ? values.model.trim()
    : '';
}

interface Hints {
  getHighEntropyValues(names: readonly string[]): Promise<unknown>;
}

const isHints = (value: unknown): value is Hints =>
  typeof value === 'object' &&
  value !== null &&
  'getHighEntropyValues' in value &&
  typeof value.getHighEntropyValues === 'function';
