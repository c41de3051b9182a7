import { test } from '../helpers/browser-test.ts';
import { visit } from '../helpers/journey.ts';

test(
  'left in the middle of an answer, the app opens again',
  { tag: '@engines' },
  async ({ person, server }) => {
    await visit(person, server.address);
    for (const time of ['first', 'second', 'third', 'fourth']) {
      await person.open(`${server.address}?${time}#/study`);
      await person.click('button', 'Show answer');
      await person.see('button', 'Easy ...');
      await person.press('4');
    }
    await person.open(`${server.address}?last`);
    await person.see('link', 'Engram: Deep Learning');
  },
);
