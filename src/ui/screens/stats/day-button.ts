import type { StudyDay } from '../../../domain/units.ts';

/** The button of a day in the calendar. */
export const buttonOf = (day: StudyDay): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.calendar [data-day="${day}"]`);

/** Scrolls the calendar, and nothing but it, until the day shows. */
export function revealSideways(day: StudyDay): void {
  const button = buttonOf(day);
  const frame = button?.closest('.calendar');
  const label = button?.closest('tr')?.querySelector('th');
  if (!button || !frame || !label) return;
  const [shown, place, names] = [frame, button, label].map((element) => element.getBoundingClientRect());
  if (!shown || !place || !names) return;
  // The names of the weekdays lie above what is scrolled.
  const isRtl = getComputedStyle(frame).direction === 'rtl';
  const left = isRtl ? shown.left : names.right;
  const right = isRtl ? names.left : shown.right;
  frame.scrollLeft += Math.min(0, place.left - left) + Math.max(0, place.right - right);
}
