import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { ChromiumPerson } from './chromium-person.ts';

/**
 * Has Chromium let the app of that address into these folders on every visit, as it does for a person who said so: the
 * dialog that asks for it is out of reach. The browser is closed and opened again for it.
 */
export async function allowFolders(
  person: ChromiumPerson,
  address: string,
  folders: readonly string[],
): Promise<void> {
  const preferences = join(await profileOf(person.context), 'Default', 'Preferences');
  await person.close();
  const kept: Preferences = JSON.parse(await readFile(preferences, 'utf8'));
  const { exceptions } = kept.profile.content_settings;
  const origin = `${new URL(address).origin},*`;
  const chosen = folders.map((path) => ({
    path,
    'display-name': path,
    'is-directory': true,
    readable: true,
    writable: true,
  }));
  exceptions['file_system_access_chooser_data'] = { [origin]: { setting: { 'chosen-objects': chosen } } };
  exceptions['file_system_access_extended_permission'] = { [origin]: { setting: 1 } };
  await writeFile(preferences, JSON.stringify(kept));
  await person.reopen();
}

interface Preferences {
  readonly profile: { readonly content_settings: { readonly exceptions: Record<string, unknown> } };
}

async function profileOf(context: BrowserContext): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { commandLine = '' } = (await session?.send('SystemInfo.getInfo')) ?? {};
  const profile = /--user-data-dir=(\S+)/.exec(commandLine)?.[1];
  if (profile === undefined) throw new Error(`The browser does not tell its profile: ${commandLine}`);
  return profile;
}

/**
 * Presses "Choose folder" and hands over a real folder. The browser's own dialog is out of reach, so the folder is
 * dropped on the page instead: what the app gets is what that dialog would have given it.
 */
export async function chooseFolder({ page, context }: ChromiumPerson, folder: string): Promise<void> {
  await page.evaluate(() => {
    const dropped = new Promise((resolve) => {
      const take = (event: DragEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.type !== 'drop') return;
        const item: object | undefined = event.dataTransfer?.items[0];
        if (!item || !('getAsFileSystemHandle' in item)) throw new Error('Nothing was dropped');
        if (typeof item.getAsFileSystemHandle === 'function') resolve(item.getAsFileSystemHandle());
      };
      for (const type of ['dragover', 'drop'] as const)
        window.addEventListener(type, take, { capture: true });
    });
    Object.assign(window, { showDirectoryPicker: () => dropped });
  });
  await page.getByRole('button', { name: 'Choose folder' }).click();
  const session = await context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await session.send('Input.dispatchDragEvent', { type, x: 100, y: 300, data });
  }
  await session.detach();
}
