import type { Locator, Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { cameraPicture } from '../helpers/camera-picture.ts';
import { SCREEN } from '../helpers/person.ts';

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
  await expect(button(page, 'Card menu')).toHaveAttribute('aria-keyshortcuts', 'M');
  await page.keyboard.press('e');
  await field(page, 'Front').fill('Mended on the way');
  await button(page, 'Save').click();
  await expect(question).toHaveText('Mended on the way');
  await expect(page).toHaveURL(/#\/study$/);

  await expect(button(page, 'Card menu')).toHaveAttribute('aria-keyshortcuts', 'M');
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

test.describe('with a finger', () => {
  test.use({ viewport: SCREEN, hasTouch: true });

  test('shapes are drawn over a picture, moved, and asked for one by one', async ({ page, server }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${server.address}#/add`);
    await page.getByRole('combobox', { name: 'Deck' }).selectOption('New deck...');
    await field(page, 'Name of the new deck').fill('Walls');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Image occlusion');
    const choosing = page.waitForEvent('filechooser');
    await button(page, 'Choose a picture').tap();
    await (await choosing).setFiles([await cameraPicture(page, 800, 600)]);
    const board = page.getByRole('application', { name: 'Shapes' });
    await expect.poll(async () => (await board.boundingBox())?.height ?? 0).toBeGreaterThan(100);

    const finger = await page.context().newCDPSession(page);
    const draw = async (x: number, y: number, w: number, h: number): Promise<void> => {
      const { x: left, y: top, width, height } = (await board.boundingBox()) ?? fail('no picture');
      const at = (share: number) => [
        { x: left + (x + w * share) * width, y: top + (y + h * share) * height },
      ];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (const share of [0.3, 0.6, 1]) {
        await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
      }
      // A finger that rests before it is lifted does not flick, and the tap that follows is one.
      await page.waitForTimeout(150);
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await draw(0.1, 0.1, 0.3, 0.3);
    await page.getByRole('radio', { name: 'Ellipse' }).tap();
    await expect(page.getByRole('radio', { name: 'Ellipse' })).toBeChecked();
    await draw(0.6, 0.6, 0.2, 0.3);
    await draw(0.7, 0.75, -0.1, 0);
    await expect(
      page.getByRole('button', { name: /^Shape 2 of 2, ellipse, (49|50|51)% from/ }),
    ).toBeFocused();
    await expect(page.getByText('2 cards', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Preview' }).locator('.asked')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Save').tap();
    await expect(page.getByText('Saved.').first()).toBeVisible();

    await page.goto(`${server.address}#/`);
    await page.getByRole('link', { name: 'Walls', exact: true }).tap();
    await page.getByRole('button', { name: /^Study / }).tap();
    const card = page.locator('article:not([aria-hidden="true"])');
    await expect(
      card.getByRole('img', { name: 'Picture, one part asked for, 1 other part covered' }),
    ).toBeVisible();
    await expect(card.locator('.asked')).toBeVisible();
  });
});

const fail = (why: string): never => {
  throw new Error(why);
};
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
