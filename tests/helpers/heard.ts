import type { Page } from '@playwright/test';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
}

/** The page as Chromium hands it to a screen reader. */
export async function accessibleNodes(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      isFocused: properties?.some((each) => each.name === 'focused' && each.value.value === true) ?? false,
    }));
}

/** What takes the focus from now on, by its text. */
export async function followFocus(page: Page): Promise<() => Promise<readonly string[]>> {
  const log = await page.evaluateHandle(() => {
    const focused: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) focused.push(target.textContent ?? '');
    });
    return focused;
  });
  return () => log.jsonValue();
}
