import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { deviceSettings } from '../../../src/state/device-settings.ts';
import { SettingsModel } from '../../../src/state/settings-model.ts';
import type { LongWork } from '../../../src/workers/long-work.ts';
import { addDeck, newWorld } from '../../helpers/world.ts';

it('reads the collection for its fingerprint never twice at once, and again where it changed meanwhile', async () => {
  const world = await newWorld();
  const real = await world.context.work();
  let running = 0;
  let most = 0;
  let reads = 0;
  const fingerprint = async (): Promise<string> => {
    reads++;
    most = Math.max(most, ++running);
    if (reads === 1) await addDeck(world, 'Tides', 1);
    const code = await real.fingerprint();
    running--;
    return code;
  };
  const work = (): Promise<LongWork> => Promise.resolve({ ...real, fingerprint });
  const kept = { read: () => null, write: () => undefined };
  const device = signal(deviceSettings(kept).value);
  const model = new SettingsModel({ context: { ...world.context, work }, device });
  await Promise.all([model.refresh(), model.refresh(), model.refresh()]);
  expect(most).toBe(1);
  expect(reads).toBe(2);
  expect(model.fingerprint.value).toBe(await real.fingerprint());
  await model.refresh();
  expect(reads).toBe(2);
});
