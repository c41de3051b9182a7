import { describe, expect, it } from 'vitest';
import { differences, type Stretch } from '../../../../src/ui/screens/aside/differences.ts';

const marked = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const between = (one: string, other: string): readonly string[] => differences(one, other).map(marked);

describe('what two texts differ in', () => {
  it.each([
    ['a word', 'the largest logit', 'the mean logit', 'the [largest] logit', 'the [mean] logit'],
    ['what was added', 'one two', 'one two\nthree', 'one two', 'one two[\nthree]'],
    ['several words', 'a b c d e f', 'a x c d y f', 'a [b] c d [e] f', 'a [x] c d [y] f'],
    ['an Arabic word', 'هذا نص قديم', 'هذا نص جديد', 'هذا نص [قديم]', 'هذا نص [جديد]'],
    ['no word, where all differ', 'one', 'two', 'one', 'two'],
    ['nothing, where one is empty', '', 'two', '', 'two'],
  ])('is %s', (_, one, other, first, second) => {
    expect(between(one, other)).toEqual([first, second]);
  });

  it('is not looked for in texts that have little to do with each other, however long', () => {
    const [one, other] = ['a ', 'b '].map((word) => word.repeat(20_000)) as [string, string];
    expect(between(one, other)).toEqual([one, other]);
  });
});
