import type { Page } from '@playwright/test';
import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import type { DeviceId } from '../../src/domain/ids.ts';
import { stampAt } from '../../src/domain/stamp.ts';
import { DAY, epochMs } from '../../src/domain/units.ts';
import { printBackup } from '../../src/formats/backup/print.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { readDisk } from '../helpers/disk.ts';
import { fileOf, fileOfPage, importFiles, numberedPage, type ChosenFile } from '../helpers/import-files.ts';
import { SHIPPED_CARDS } from '../helpers/shipped.ts';

const TABLET = 'tablet'.padEnd(22, '_') as DeviceId;
/** A Tuesday; the clock stands, so that no test runs into the next day. */
const NOW = Date.UTC(2026, 2, 3, 12);
/** Beside three of its own, a device has the deck that ships, or a first day of it. */
const CARDS = `(23|${SHIPPED_CARDS + 3}) cards`;

test.use({ viewport: { width: 390, height: 844 } });

test('what a backup changed is restored days later, and the answers given since stay', async ({
  page,
  server,
}) => {
  await page.clock.setFixedTime(NOW);
  await page.goto(server.address);
  await importFiles(page, server.address, [fileOfPage(numberedPage('Biology', 3, 'as it was'))]);
  await page.goto(`${server.address}#/settings`);
  await expect(page.getByText('None yet')).toBeVisible();
  await importFiles(page, server.address, [ofTablet((await readDisk(page)).collection)]);

  await page.clock.setFixedTime(NOW + 3 * DAY);
  await page.goto(`${server.address}#/`);
  await page.reload();
  await studyBiology(page);
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.getByText('Answer 1 by the tablet').last()).toBeVisible();
  await page.getByRole('button', { name: 'Easy' }).click();
  await expect(page.getByText('Question 2').last()).toBeVisible();

  await page.goto(`${server.address}#/settings`);
  const restore = page.getByRole('button', { name: 'Restore', exact: true });
  const question = page.getByRole('group', { name: 'Restore this snapshot?' });
  await expect(restore).toHaveAccessibleDescription(
    new RegExp(`^3 days ago, .* Before merging the backup of Tablet ${CARDS}, 0 answers$`),
  );
  await test.step('it is asked first, and can be left', async () => {
    await restore.press('Enter');
    await expect(question).toBeFocused();
    await expect(question).toContainText('Merging the same file again would bring its changes back.');
    await question.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(restore).toBeFocused();
  });
  await restore.press('Enter');
  await question.getByRole('button', { name: 'Restore' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Restored.' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Snapshots' })).toBeFocused();
  await expect(restore).toHaveCount(2);
  await expect(restore.first()).toHaveAccessibleDescription(new RegExp(`^Today, .* ${CARDS}, 1 answer$`));

  await test.step('the cards are as they were, and the answer was given', async () => {
    const { collection, cards } = await readDisk(page);
    const backs = [...collection.records.values()].map(({ fields }) => fields['back']?.[1]);
    expect(backs).toContain('Answer 1 as it was');
    expect(backs).not.toContain('Answer 1 by the tablet');
    expect([...collection.events.values()]).toMatchObject([{ kind: 'review', rating: 'easy' }]);
    expect(cards.filter(({ schedule }) => schedule.kind === 'review')).toHaveLength(1);
    await page.goto(`${server.address}#/`);
    await expect(page.getByText('1 answered today')).toBeVisible();
  });
});

/** A backup of the tablet, which has written other answers to the cards. */
function ofTablet({ records }: Collection): ChosenFile {
  const stamp = stampAt({ ms: NOW + 1, counter: 0 }, TABLET, 'person');
  const edited = [...records.values()].flatMap(({ kind, id, fields }) => {
    const back = fields['back']?.[1];
    if (typeof back !== 'string' || !back.startsWith('Answer')) return [];
    return [
      { kind, id, fields: { ...fields, back: [stamp, back.replace('as it was', 'by the tablet')] } as const },
    ];
  });
  const head = { device: TABLET, deviceName: 'Tablet', made: epochMs(NOW + 2) };
  return fileOf('tablet.json', [...printBackup(collectionOf([], edited), head)].join(''));
}

async function studyBiology(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Biology' }).click();
  await page.getByRole('button', { name: /^Study/ }).click();
}
