import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { DayTally } from '../../../domain/answer-tally.ts';
import { studyDay, type StudyDay } from '../../../domain/units.ts';
import type { AnswerCalendar } from '../../../state/answer-calendar.ts';
import { moreWords } from '../../words/more-words.ts';
import { dayByKey } from './day-key.ts';
import { buttonOf, revealSideways } from './day-button.ts';
import './CalendarGrid.css';

interface CalendarGridProps {
  readonly calendar: AnswerCalendar;
  readonly days: ReadonlyMap<StudyDay, DayTally>;
  readonly today: StudyDay;
  /** The day whose answers are listed. */
  readonly opened: StudyDay | null;
  readonly onOpen: (day: StudyDay) => void;
  readonly onClose: () => void;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Weeks side by side, days below each other; one of them is in the order of Tab, the arrow keys lead to the others. */
export function CalendarGrid(props: CalendarGridProps): JSX.Element {
  const { calendar, today, opened, onOpen, onClose } = props;
  const hint = useId();
  const current = useSignal(opened ?? today);
  useEffect(() => {
    if (opened === null) return;
    current.value = opened;
    revealSideways(opened);
  }, [current, opened]);
  const at = studyDay(Math.min(calendar.last, Math.max(calendar.first, current.value)));
  const press = (day: StudyDay): void => {
    current.value = day;
    if (day === opened) onClose();
    else onOpen(day);
  };
  return (
    <div class="calendar">
      <p id={hint} hidden>
        {moreWords.stats.gridMeans}
      </p>
      <table
        // What the arrow keys go through, as the patterns for dates have it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={moreWords.stats.grid}
        aria-describedby={hint}
        onKeyDown={(event) => {
          const day = dayPressed(event, at, calendar);
          if (day !== null) current.value = day;
        }}
      >
        <Months months={calendar.months} />
        <tbody>
          {WEEKDAYS.map((weekday) => (
            <DayRow key={weekday} {...props} weekday={weekday} at={at} onPress={press} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Gives the focus to the day that a key leads to. */
function dayPressed(event: KeyboardEvent, from: StudyDay, calendar: AnswerCalendar): StudyDay | null {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { direction } = getComputedStyle(event.target);
  const day = dayByKey(event.key, from, calendar, direction === 'rtl' ? 'rtl' : 'ltr');
  if (day === null) return null;
  event.preventDefault();
  buttonOf(day)?.focus();
  return day;
}

interface DayRowProps extends Pick<CalendarGridProps, 'calendar' | 'days' | 'today' | 'opened'> {
  /** From the first day of the week on. */
  readonly weekday: number;
  /** The day that is in the order of Tab. */
  readonly at: StudyDay;
  readonly onPress: (day: StudyDay) => void;
}

/** One day of each week. */
function DayRow({ calendar, days, today, opened, weekday, at, onPress }: DayRowProps): JSX.Element {
  const shown = calendar.weeks.map((week) => studyDay(week + weekday)).filter((day) => day <= calendar.last);
  return (
    <tr>
      <th scope="row">
        {/* Every other name is enough to look at. */}
        <span class={weekday % 2 === 0 ? 'visually-hidden' : undefined}>
          {moreWords.stats.weekday(studyDay(calendar.first + weekday))}
        </span>
      </th>
      {shown.map((day) => {
        const answers = days.get(day)?.answers ?? 0;
        const said = moreWords.stats.dayOf(day, answers);
        return (
          <td key={day}>
            <button
              type="button"
              class={`shade-${calendar.shadeOf(answers)}`}
              data-day={day}
              tabIndex={day === at ? 0 : -1}
              title={said}
              aria-label={said}
              aria-current={day === today ? 'date' : undefined}
              aria-pressed={day === opened}
              onClick={() => onPress(day)}
            />
          </td>
        );
      })}
    </tr>
  );
}

/** A month of one week has no room for its name. */
const Months = ({ months }: Pick<AnswerCalendar, 'months'>): JSX.Element => (
  <thead>
    <tr>
      <td>{'\u00a0'}</td>
      {months.map(({ day, weeks }) => (
        <th key={day} scope="colgroup" colSpan={weeks}>
          <span class={weeks === 1 ? 'visually-hidden' : undefined}>{moreWords.stats.month(day)}</span>
        </th>
      ))}
    </tr>
  </thead>
);
