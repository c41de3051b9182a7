import { describe, expect, it } from 'vitest';
import { studyDay } from '../../../../src/domain/units.ts';
import { dayByKey } from '../../../../src/ui/screens/stats/day-key.ts';

const [FIRST, LAST] = [studyDay(1_000), studyDay(1_100)];
const from = (day: number, key: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  dayByKey(key, studyDay(day), { first: FIRST, last: LAST }, direction);

describe('in the calendar', () => {
  it.each([
    ['ArrowUp', 1_049],
    ['ArrowDown', 1_051],
    ['ArrowLeft', 1_043],
    ['ArrowRight', 1_057],
    ['PageUp', 1_022],
    ['PageDown', 1_078],
    ['Home', 1_000],
    ['End', 1_100],
  ])('%s leads to another day', (key, day) => {
    expect(from(1_050, key)).toBe(day);
  });

  it('weeks run the other way where the text does', () => {
    expect(from(1_050, 'ArrowLeft', 'rtl')).toBe(1_057);
    expect(from(1_050, 'ArrowRight', 'rtl')).toBe(1_043);
    expect(from(1_050, 'ArrowDown', 'rtl')).toBe(1_051);
  });

  it('nothing leads beyond the days that are shown', () => {
    expect(from(1_003, 'ArrowLeft')).toBe(FIRST);
    expect(from(1_100, 'ArrowDown')).toBe(LAST);
    expect(from(1_090, 'PageDown')).toBe(LAST);
  });

  it.each(['Enter', ' ', 'Tab', 'a', 'toString'])('%j is no way to another day', (key) => {
    expect(from(1_050, key)).toBeNull();
  });
});
