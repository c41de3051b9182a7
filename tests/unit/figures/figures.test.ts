import { describe, expect, it } from 'vitest';
import { FIGURE_NAMES, loadFigure } from '../../../src/figures/figures.ts';

const NEEDS_NOTHING = FIGURE_NAMES.filter((name) => name !== 'compute');

describe('the figures', () => {
  it.each(NEEDS_NOTHING)('%s needs no settings, and knows which there are', async (name) => {
    const figure = await loadFigure(name);
    expect(figure?.open('').kind).toBe('open');
    expect(figure?.open('no-such-setting: 1')).toMatchObject({
      kind: 'faulty',
      faults: [{ kind: 'unknown', setting: 'no-such-setting' }],
    });
  });

  it('are found by their names alone', async () => {
    expect(NEEDS_NOTHING).toHaveLength(21);
    for (const name of ['', 'kit', 'constructor', '../softmax']) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await loadFigure(name)).toBeNull();
    }
  });
});
