// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CardFigure } from '../../../../src/ui/parts/CardFigure.tsx';

afterEach(cleanup);

const slider = (): HTMLElement => screen.getByRole('slider', { name: 'Logit of class 1' });

describe('a figure on a card', () => {
  it('is called by what it shows, and begins again when asked to', async () => {
    render(<CardFigure name="softmax" settings="logits: 2, 1" />);
    await screen.findByRole('group', { name: 'Softmax and cross-entropy' });
    fireEvent.input(slider(), { target: { value: '5' } });
    expect(slider().getAttribute('aria-valuetext')).toBe('5.00');
    fireEvent.click(screen.getByRole('button', { name: 'Begin again' }));
    expect(slider().getAttribute('aria-valuetext')).toBe('2.00');
    // What it comes to now is heard, as after any change.
    expect(screen.queryByText(/^Probability/)).toBeNull();
    expect(await screen.findByText(/^Probability of class 1 73\.1 %\. Loss 0\.31/)).toBeTruthy();
  });

  it.each([
    ['softmaxx', '', 'There is no figure called softmaxx.'],
    ['softmax', 'logits: 1, two', 'logits: “two” is no number.'],
    ['softmax', 'heat: 2', 'There is no setting heat; there are logits, labels, temperature, truth.'],
    ['softmax', 'truth: 9', 'truth has to be from 1 to 3.'],
    ['softmax', 'hello', '“hello” is no setting: write a name, a colon and a value.'],
    ['compute', 'n: 1 to 9', 'A line answer is missing: write answer: and a value or a formula.'],
    ['compute', 'answer: n', '“answer: n”: nobody knows n: give it a line of its own above'],
    ['compute', 'n: 9 to 3\nanswer: n', '“n: 9 to 3” gives no numbers: write a range such as 1 to 9 step 2'],
    ['compute', 'answer: (1', 'The formula in “answer: (1” cannot be read'],
    ['compute', 'n: 1\nn: 2\nanswer: n', 'n is set twice: keep one line.'],
    ['compute', 'round: 99\nanswer: 1', 'round has to be from 0 to 10.'],
    ['compute', 'where: 1\nWhere: 1\nanswer: 1', 'where is set twice: keep one line.'],
    [
      'compute',
      Array.from({ length: 31 }, (_, i) => `n${i}: 1`).join('\n'),
      'A block may have 30 lines at most: leave some out.',
    ],
    ['ctc', 'word: two words', 'word has to be one word of 1 to'],
    [
      'compute',
      'answer: 1 / 0',
      'No numbers were found that hold what “where” demands and give an answer: let “where” demand less',
    ],
  ])('%s with %j says: %s', async (name, settings, message) => {
    render(<CardFigure name={name} settings={settings} />);
    expect((await screen.findByRole('note')).textContent).toContain(message);
  });

  it('shows what a computed card may ask, where it does not ask', async () => {
    render(<CardFigure name="compute" settings={'n: 5\nanswer: n * 2'} />);
    expect((await screen.findAllByText('For instance n = 5, answer = 10')).length).toBeGreaterThan(0);
  });
});
