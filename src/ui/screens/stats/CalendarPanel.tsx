import type { JSX } from 'preact';
import { answerCalendar } from '../../../state/answer-calendar.ts';
import type { StatsModel, StatsView } from '../../../state/stats-model.ts';
import { Panel } from '../../parts/Panel.tsx';
import { moreWords } from '../../words/more-words.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import './CalendarPanel.css';

interface CalendarPanelProps {
  readonly view: StatsView;
  readonly model: StatsModel;
}

/** A year of days, each as dark as it was busy. */
export function CalendarPanel({ view, model }: CalendarPanelProps): JSX.Element {
  const { stats } = moreWords;
  const { days, today, answers, took } = view;
  const calendar = answerCalendar(days, today, stats.firstWeekday());
  return (
    <Panel title={stats.calendar} aside={stats.inWeeks(calendar.answers, calendar.answeredWeeks)}>
      <CalendarGrid
        calendar={calendar}
        days={days}
        today={today}
        opened={model.opened.value?.day ?? null}
        onOpen={(day) => void model.open(day)}
        onClose={() => model.close()}
      />
      <div class="calendar-sums">
        <p>{stats.inAll(answers, days.size, took)}</p>
        <ul aria-label={stats.legend}>
          {calendar.legend.map(({ shade, from }) => (
            <li key={shade}>
              <span class={`shade-${shade}`} />
              {stats.orMore(from)}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
