import { expect, test } from '../helpers/browser-test.ts';
import { firstVisit, isForMaths, weigh, type FirstVisit } from '../helpers/first-visit.ts';

const KB = 1_000;

test.describe('a first visit', () => {
  let visit: FirstVisit;

  test.beforeEach(async ({ newChromiumPerson, server }) => {
    const { page } = await newChromiumPerson();
    visit = await firstVisit(page, server);
  });

  test('takes little before its first card shows', async () => {
    const { beforeTheCard } = visit;
    const withoutMaths = beforeTheCard.filter((path) => !isForMaths(path));
    expect(await weigh(withoutMaths), withoutMaths.join('\n')).toBeLessThanOrEqual(90 * KB);
    expect(await weigh(beforeTheCard), beforeTheCard.join('\n')).toBeLessThanOrEqual(150 * KB);
  });

  test('puts files aside for offline use only after that', async () => {
    expect(visit.beforeTheCard).not.toContain('/sw.js');
    expect(visit.kept.length).toBeGreaterThan(20);
    expect(await weigh(['/sw.js', ...visit.kept])).toBeLessThanOrEqual(1_200 * KB);
  });
});
