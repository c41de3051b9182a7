import { describe, expect, it } from 'vitest';
import { Settings } from '../../../src/figures/settings.ts';

const UNIT = { min: 0, max: 1 };

describe('the settings of a figure', () => {
  it('are lines of a name and a value', () => {
    const settings = new Settings(
      '\n# a note\n Logits : 2, -1.5, 1e1\nmask: Causal\nwords: the cat sat\nbox: 1 2\nbox: 3, 4\nrate: .5\n',
    );
    expect(settings.numbers('logits', [], { min: -5, max: 10 }, { least: 1, most: 3 })).toEqual([
      2, -1.5, 10,
    ]);
    expect(settings.choice('mask', 'none', ['none', 'causal'])).toBe('causal');
    expect(settings.words('words', [], { least: 1, most: 9 })).toEqual(['the', 'cat', 'sat']);
    const range = { min: 0, max: 9 };
    expect(settings.rows('box', [], [range, range], 4)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(settings.number('rate', 0, UNIT)).toBe(0.5);
    expect(settings.number('unsaid', 0.25, UNIT)).toBe(0.25);
    expect(settings.faults).toEqual([]);
  });

  it.each([
    ['rate 2', { kind: 'no-setting', line: 'rate 2' }],
    ['rate: two', { kind: 'no-number', setting: 'rate', value: 'two' }],
    ['rate: NaN', { kind: 'no-number', setting: 'rate', value: 'NaN' }],
    ['rate: Infinity', { kind: 'no-number', setting: 'rate', value: 'Infinity' }],
    ['rate: 0x10', { kind: 'no-number', setting: 'rate', value: '0x10' }],
    ['rate: 1e999', { kind: 'range', setting: 'rate', min: 0, max: 1 }],
    ['rate: 2', { kind: 'range', setting: 'rate', min: 0, max: 1 }],
    ['rate: 0\nrate: 1', { kind: 'twice', setting: 'rate' }],
    ['whole: 1.5', { kind: 'whole', setting: 'whole' }],
    ['list: 1', { kind: 'count', setting: 'list', least: 2, most: 3 }],
    ['list: 1, x', { kind: 'no-number', setting: 'list', value: 'x' }],
    ['mask: some', { kind: 'choice', setting: 'mask', choices: ['none', 'causal'] }],
    ['row: 1', { kind: 'count', setting: 'row', least: 2, most: 2 }],
    ['row: 1 2\nrow: 1 2\nrow: 1 2', { kind: 'count', setting: 'row', least: 1, most: 2 }],
    [
      'constructor: 1',
      { kind: 'unknown', setting: 'constructor', known: ['rate', 'whole', 'list', 'mask', 'row'] },
    ],
  ])('%j is told as wrong, and what stands for it is taken', (text, fault) => {
    const settings = new Settings(text);
    expect(settings.number('rate', 0.5, UNIT)).toSatisfy((value: number) => value === 0.5 || value === 0);
    settings.number('whole', 1, { min: 0, max: 9, whole: true });
    expect(settings.numbers('list', [7, 8], { min: 0, max: 9 }, { least: 2, most: 3 })).toEqual([7, 8]);
    expect(settings.choice('mask', 'none', ['none', 'causal'])).toBe('none');
    expect(settings.rows('row', [[0, 0]], [UNIT, { min: 0, max: 9 }], 2)).toEqual([[0, 0]]);
    expect(settings.faults).toEqual([fault]);
  });

  it('may end their lines as Windows does, and have a minus as print has it', () => {
    const settings = new Settings('rate: 1\r\nlow: \u22122\r\n\tword:\tcat\r\n');
    expect(settings.number('rate', 0, UNIT)).toBe(1);
    expect(settings.number('low', 0, { min: -3, max: 0 })).toBe(-2);
    expect(settings.words('word', [], { least: 1, most: 1 })).toEqual(['cat']);
    expect(settings.faults).toEqual([]);
  });

  it('cut a word between letters', () => {
    const settings = new Settings(`words: ${'🙂'.repeat(99)}`);
    expect(settings.words('words', [], { least: 1, most: 1 })).toEqual(['🙂'.repeat(24)]);
  });

  it('stay quick and tell little of what is wrong, however much a stranger writes', () => {
    const many = 100_000;
    const rows = new Settings('row: 1 2\n'.repeat(many));
    expect(rows.rows('row', [], [UNIT, UNIT], 3)).toEqual([]);
    const long = new Settings(`rate: ${'1'.repeat(many)}x\n${'\u202ex '.repeat(many)}\n`);
    long.number('rate', 0, UNIT);
    const strange = new Settings(Array.from({ length: many }, () => `no setting`).join('\n'));
    for (const settings of [rows, long, strange]) {
      expect(settings.faults.length).toBeLessThan(9);
      expect(JSON.stringify(settings.faults).length).toBeLessThan(400);
      expect(JSON.stringify(settings.faults)).not.toContain('\u202e');
    }
  });
});
