import { studyDay, type StudyDay } from './units.ts';

/**
 * How many study days in a row hold an answer, up to today, or up to yesterday where today has none yet. Only recorded
 * days are counted: whoever flies back over the date line has answered tomorrow already, and keeps the streak.
 */
export function streakOn(today: StudyDay, isStudied: (day: StudyDay) => boolean): number {
  const last = [1, 0, -1].map((offset) => studyDay(today + offset)).find(isStudied);
  if (last === undefined) return 0;
  let first = last;
  while (isStudied(studyDay(first - 1))) first = studyDay(first - 1);
  return last - first + 1;
}
