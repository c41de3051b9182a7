import { describe, expect, it } from 'vitest';
import { hasComputed, unfilled, withoutComputed } from '../../../src/domain/computed-block.ts';
import { drawNumbers, filled, givenNames } from '../../../src/domain/computed-draw.ts';
import { readComputed, readComputedLines } from '../../../src/domain/computed.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';

const LINES = `n: 32 to 96
k: 3, 5, 7
s: 1 to 2
# a half is as good as any
h: 0.5 to 1 step 0.25
wide: = n + 2*k
where: wide % 2 == 0
answer: floor((wide - k) / s) + 1
round: 2`;
const BACK = `Half of {{n}} is {{n / 2}}, of {{{n}} + 1} more.

\`\`\`compute
${LINES}
\`\`\`

After it.`;

function cardOf(lines: string) {
  const reading = readComputedLines(lines);
  if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.fault));
  return reading.card;
}

describe('a compute block', () => {
  it('is found by its fence alone', () => {
    expect(hasComputed(BACK)).toBe(true);
    expect(hasComputed('~~~ compute\nanswer: 1\n~~~')).toBe(true);
    expect(readComputed('```compute\r\nanswer: 1\r\n```\r\n').kind).toBe('computed');
    for (const text of ['compute', '```python\ncompute\n```', '```computer\nanswer: 1\n```']) {
      expect(hasComputed(text)).toBe(false);
    }
    expect(withoutComputed(BACK)).toBe('Half of {{n}} is {{n / 2}}, of {{{n}} + 1} more.\n\n\nAfter it.');
    expect(readComputed(BACK)).toEqual(readComputedLines(LINES));
  });

  it.each([
    '   ```compute\nanswer: 1\n   ```',
    '- ```compute\n  answer: 1\n  ```',
    '1. First\n\n    ```compute\n    answer: 1\n    ```',
    '> ```compute\n> answer: 1\n> ```',
    '```COMPUTE\nAnswer: 1\n```',
    '```compute\nanswer: 1\n`````',
    '```compute\nanswer: 1\n  ```',
    '```compute\ranswer: 1\r```',
    '```compute\r\nanswer: 1\r\n```\r\n',
    'It is not closed.\n```compute\nanswer: 1',
    '```python\n1\n```\n\n```compute\nanswer: 1\n```',
    '```compute\nn: 1\n```\n\n```compute\nanswer: n\n```',
  ])('is found where Markdown finds it: %j', (text) => {
    expect(hasComputed(text)).toBe(true);
    expect(readComputed(text).kind).toBe('computed');
    expect(withoutComputed(text)).not.toMatch(/compute|answer/i);
  });

  it.each([
    '````\n```compute\nanswer: 1\n```\n````',
    '~~~\n```compute\nanswer: 1\n```\n~~~',
    '``` compute `\nanswer: 1\n```',
  ])('is none where Markdown finds none: %j', (text) => {
    expect(hasComputed(text)).toBe(false);
    expect(withoutComputed(text)).toBe(text);
  });

  it('stays quick, however long what a stranger writes', () => {
    const long = 100_000;
    expect(hasComputed(`${'`'.repeat(long)}compute\nanswer: 1\n`)).toBe(true);
    for (const line of [
      `n: ${'1'.repeat(long)}x`,
      `n: ${'1'.repeat(long)}e`,
      `n:${' '.repeat(long)}\u2028`,
    ]) {
      expect(readComputedLines(line)).toMatchObject({ kind: 'faulty', fault: { kind: 'line' } });
      const fault = readComputedLines(line);
      expect(JSON.stringify(fault).length).toBeLessThan(200);
    }
  });

  it('is looked for once, however often it opens', () => {
    expect(hasComputed('```compute\n'.repeat(100_000))).toBe(true);
    expect(withoutComputed('```compute\n```\n'.repeat(10_000))).toBe('');
    expect(unfilled('{{'.repeat(100_000))).toHaveLength(200_000);
  });

  it('draws numbers from all of what it allows, and from nothing else', () => {
    const card = cardOf(LINES);
    const seen = new Map<string, Set<number>>();
    for (let seed = 0; seed < 600; seed++) {
      const { numbers, answer } = drawNumbers(card, seededRandom(seed)) ?? {};
      for (const [name, value] of numbers ?? []) seen.set(name, (seen.get(name) ?? new Set()).add(value));
      const [n = 0, k = 0, s = 0] = ['n', 'k', 's'].map((name) => numbers?.get(name));
      expect((n + 2 * k) % 2).toBe(0);
      expect(answer).toBe(Math.floor((n + 2 * k - k) / s) + 1);
    }
    const sorted = (name: string) => [...(seen.get(name) ?? [])].sort((a, b) => a - b);
    expect(sorted('n')).toEqual(Array.from({ length: 33 }, (_, i) => 32 + 2 * i));
    expect(sorted('k')).toEqual([3, 5, 7]);
    expect(sorted('h')).toEqual([0.5, 0.75, 1]);
  });

  it('gives up on a condition that nothing meets, and on an answer that is no number', () => {
    expect(drawNumbers(cardOf('n: 1 to 9\nwhere: n > 9\nanswer: n'), seededRandom(1))).toBeNull();
    expect(drawNumbers(cardOf('n: 0 to 0\nanswer: 1 / n'), seededRandom(1))).toBeNull();
  });

  it('gives up sooner the longer each try takes', () => {
    const long = Array.from({ length: 28 }, () => `(${'1+'.repeat(30)}1)`)
      .slice(0, 7)
      .join('+');
    const lines = Array.from({ length: 27 }, (_, i) => `n${i}: = ${long}`).join('\n');
    let drawn = 0;
    const random = { unit: () => ++drawn };
    expect(drawNumbers(cardOf(`m: 1 to 9\n${lines}\nwhere: 0\nanswer: 1`), random)).toBeNull();
    expect(drawn).toBeLessThan(100);
  });

  it.each([
    ['n 3\nanswer: 1', { kind: 'line', line: 'n 3' }],
    ['n: 3 to\nanswer: n', { kind: 'source', line: 'n: 3 to' }],
    ['n: 9 to 3\nanswer: n', { kind: 'source', line: 'n: 9 to 3' }],
    ['n: 1 to 2 step 0\nanswer: n', { kind: 'source', line: 'n: 1 to 2 step 0' }],
    ['n: 1 to 1e9\nanswer: n', { kind: 'source', line: 'n: 1 to 1e9' }],
    ['n: 1\nn: 2\nanswer: n', { kind: 'twice', line: 'n: 2', name: 'n' }],
    ['answer: n', { kind: 'unknown', line: 'answer: n', unknown: 'n' }],
    ['a: = b\nb: 1\nanswer: a', { kind: 'unknown', line: 'a: = b', unknown: 'b' }],
    ['round: many\nanswer: 1', { kind: 'round', line: 'round: many', most: 10 }],
    ['__proto__: 1\nanswer: 1', { kind: 'line', line: '__proto__: 1' }],
    ['n: 1', { kind: 'no-answer' }],
    ['answer: answer', { kind: 'unknown', line: 'answer: answer', unknown: 'answer' }],
    ['a: = answer\nanswer: 1', { kind: 'unknown', line: 'a: = answer', unknown: 'answer' }],
    ['answer: 1\nanswer: 2', { kind: 'twice', line: 'answer: 2', name: 'answer' }],
    ['answer: 1\nwhere: 1\nWhere: 0', { kind: 'twice', line: 'Where: 0', name: 'where' }],
    ['answer: 1\nround: 1\nround: 2', { kind: 'twice', line: 'round: 2', name: 'round' }],
    ['n: 1e400\nanswer: n', { kind: 'source', line: 'n: 1e400' }],
    [
      `${Array.from({ length: 30 }, (_, i) => `n${i}: 1`).join('\n')}\nanswer: 1`,
      { kind: 'lines', line: 'answer: 1', most: 30 },
    ],
    ['', { kind: 'no-answer' }],
  ])('%j is refused with its line', (lines, fault) => {
    expect(readComputedLines(lines)).toEqual({ kind: 'faulty', fault });
  });
});

describe('a text with places for numbers', () => {
  const numbers = new Map([
    ['n', 57],
    ['p', 1 / 3],
    ['small', 0.00125],
  ]);

  it.each([
    ['{{n}} and {{ n * 2 }}', null, '57 and 114'],
    ['{{p}}', null, '0.3333'],
    ['{{p}}', 2, '0.33'],
    ['{{small}} and {{p * 0.001}}', 2, '0.00125 and 0'],
    ['{{small / 1000}}', null, '0.00000125'],
    ['{{n / 1e9}} {{n * 1e20}}', null, '5.7e-8 5.7e21'],
    ['{{1 / (n - n)}} {{0 / 0}}', null, '{{1 / (n - n)}} {{0 / 0}}'],
    [String.raw`\frac{{{n}}}{2}`, null, String.raw`\frac{57}{2}`],
    ['{{q}} {{c1::a blank}} {{}}', null, '{{q}} {{c1::a blank}} {{}}'],
  ])('%s becomes, rounded to %j, %s', (text, round, becomes) => {
    const card = cardOf('n: 1 to 99\nsmall: 0.00025 to 0.00125 step 0.00025\np: = 1 / 3\nanswer: 1');
    expect(filled(text, numbers, round, givenNames(card))).toBe(becomes);
  });

  it('is listed with the names of its numbers', () => {
    expect(unfilled('On {{n}} × {{ n }}?')).toBe('On n × n?');
  });
});
