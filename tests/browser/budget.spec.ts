import { expect, test } from '../helpers/browser-test.ts';
import { firstVisit, isForMaths, weigh } from '../helpers/first-visit.ts';

const KB = 1_000;

test('a first visit takes little before its first card shows, and puts files aside only after that', async ({
  newChromiumPerson,
  server,
}) => {
  const { page } = await newChromiumPerson();
  const { beforeTheCard, kept } = await firstVisit(page, server);
  const withoutMaths = beforeTheCard.filter((path) => !isForMaths(path));
  expect.soft(await weigh(withoutMaths), withoutMaths.join('\n')).toBeLessThanOrEqual(90 * KB);
  expect.soft(await weigh(beforeTheCard), beforeTheCard.join('\n')).toBeLessThanOrEqual(150 * KB);

  expect(beforeTheCard).not.toContain('/sw.js');
  expect(kept.length).toBeGreaterThan(20);
  expect(await weigh(['/sw.js', ...kept])).toBeLessThanOrEqual(1_200 * KB);
});
