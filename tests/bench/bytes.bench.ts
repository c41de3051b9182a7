import { expect, test } from '../helpers/browser-test.ts';
import { addRow, kb } from '../helpers/bench-table.ts';
import { firstVisit, isForMaths, weigh } from '../helpers/first-visit.ts';

test('bytes of a first visit', async ({ newChromiumPerson, server }) => {
  const { page } = await newChromiumPerson();
  const { beforeTheCard, kept } = await firstVisit(page, server);
  expect(beforeTheCard.length).toBeGreaterThan(0);
  const withoutMaths = beforeTheCard.filter((path) => !isForMaths(path));
  addRow({
    what: 'Bytes before the first card, without mathematics',
    measured: kb(await weigh(withoutMaths)),
    target: '90 KB',
  });
  addRow({
    what: 'the same with what mathematics needs',
    measured: kb(await weigh(beforeTheCard)),
    target: '150 KB',
  });
  addRow({
    what: 'The whole app, put aside for offline use',
    measured: kb(await weigh(['/sw.js', ...kept])),
    target: '1 200 KB',
  });
});
