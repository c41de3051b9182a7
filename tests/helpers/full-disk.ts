import type { ChromiumPerson } from './chromium-person.ts';

/**
 * Lets the app take no more than it has; returns how to make room again. The browser is closed for it: as long as it runs,
 * it goes by the room that it once found.
 */
export async function fillDisk(person: ChromiumPerson, address: string): Promise<() => Promise<void>> {
  await person.close();
  await person.reopen();
  const { origin } = new URL(address);
  const session = await person.context.newCDPSession(person.page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  };
}
