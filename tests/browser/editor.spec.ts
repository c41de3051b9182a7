import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';

test('three cards are written one after the other by keys alone, and the last is taken back', async ({
  page,
  server,
}) => {
  await page.goto(server.address);
  await expect(page.getByRole('link', { name: 'Engram: Deep Learning', exact: true })).toBeVisible();
  await page.keyboard.press('a');
  for (const [front, back] of [
    ['What is 2 + 2?', '4'],
    ['What is 3 + 3?', '6'],
    ['What is 4 + 4?', '8'],
  ] as const) {
    await expect(field(page, 'Front')).toBeFocused();
    await page.keyboard.type(front);
    await page.keyboard.press('Tab');
    await page.keyboard.type(back);
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText(front);
    await page.keyboard.press('Control+Enter');
    await expect(field(page, 'Front')).toHaveValue('');
  }
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Front')).toHaveValue('What is 4 + 4?');

  await field(page, 'Front').fill('what is 3 + 3');
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit card');
  await expect(field(page, 'Back')).toHaveValue('6');
});

test('a draft outlives a page that is closed in the middle, and is let go by a press', async ({
  page,
  server,
}) => {
  await page.goto(`${server.address}#/add`);
  await field(page, 'Front').fill('on the train');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Cloze');
  await page.reload();
  await expect(field(page, 'Text')).toHaveValue('on the train');
  await button(page, 'Save').click();
  await expect(page.getByRole('alert')).toContainText('A cloze needs a gap');

  await field(page, 'Text').selectText();
  await button(page, 'Cloze').click();
  await expect(field(page, 'Text')).toHaveValue('{{c1::on the train}}');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Text')).toHaveValue('on the train');
  await expect(page.getByText('Draft from')).toBeVisible();
  await button(page, 'Discard').click();
  await page.reload();
  await expect(field(page, 'Front')).toHaveValue('');
});

test('editing in a session returns to the same card, which shows its new text', async ({ page, server }) => {
  await page.goto(`${server.address}#/study`);
  const question = page.locator('article .question');
  await expect(question).toBeVisible();
  await page.keyboard.press('e');
  await field(page, 'Front').fill('Mended on the way');
  await button(page, 'Save').click();
  await expect(question).toHaveText('Mended on the way');
  await expect(page).toHaveURL(/#\/study$/);

  await page.keyboard.press('e');
  await field(page, 'Front').fill('Never to be seen');
  await page.keyboard.press('Escape');
  await expect(question).toHaveText('Mended on the way');
});

test('mathematics is completed while it is typed, and a fault shows at its place', async ({
  page,
  server,
}) => {
  await page.goto(`${server.address}#/add`);
  await field(page, 'Front').focus();
  await page.keyboard.type('Is $');
  await expect(field(page, 'Front')).toHaveValue('Is $$');
  await page.keyboard.type(String.raw`\fra`);
  await page.keyboard.press('Tab');
  await expect(field(page, 'Front')).toHaveValue(String.raw`Is $\frac{}{}$`);
  await page.keyboard.type('1');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('$');
  const fault = page.getByRole('button', { name: /^Formula 1: / });
  await fault.click();
  await expect(field(page, 'Front')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(String.raw`\frac{1}`);
});

test('a text that another app shares becomes a card', async ({ page, server }) => {
  await page.goto(server.address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.goto('about:blank');
  await page.setContent(`
    <form method="post" action="${server.address}share" enctype="multipart/form-data">
      <input name="title" value="A page"><input name="text" value="a thought"><input name="url" value="https://example.org/">
      <button>Share</button>
    </form>`);
  await button(page, 'Share').click();
  await expect(field(page, 'Front')).toHaveValue('a thought');
  await expect(field(page, 'Source')).toHaveValue('[A page](https://example.org/)');
});

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
