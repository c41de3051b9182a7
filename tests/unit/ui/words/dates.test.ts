import { afterEach, expect, test, vi } from 'vitest';
import { studyDay } from '../../../../src/domain/units.ts';
import { dateWords } from '../../../../src/ui/words/dates.ts';

const ZONE = process.env['TZ'];

afterEach(() => {
  vi.restoreAllMocks();
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

/** 2026-02-17, a Tuesday. */
const DAY = studyDay(20_501);

test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Niue'])('a study day is the same date in %s', (zone) => {
  process.env['TZ'] = zone;
  const { day, weekday, weekdayLetter, month } = dateWords('en');
  expect([day(DAY), weekday(DAY), weekdayLetter(DAY), month(DAY)]).toEqual([
    'Tue, February 17',
    'Tue',
    'T',
    'Feb',
  ]);
});

test('weeks begin as the language has it', () => {
  expect(['en', 'de', 'ar'].map((language) => dateWords(language).firstWeekday())).toEqual([7, 1, 6]);
});

test('weeks begin on Monday where the browser does not say', () => {
  const unknown = { getWeekInfo: undefined, weekInfo: undefined };
  vi.spyOn(Intl, 'Locale').mockImplementation(function Locale() {
    return unknown as unknown as Intl.Locale;
  });
  expect(dateWords('en').firstWeekday()).toBe(1);
});
