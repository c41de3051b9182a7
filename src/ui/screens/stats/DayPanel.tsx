import { ChevronLeft, ChevronRight, X } from 'lucide';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { studyDay, type StudyDay } from '../../../domain/units.ts';
import type { AppModel } from '../../../state/app-model.ts';
import type { AnswerLine, OpenedDay, StatsModel, StatsView } from '../../../state/stats-model.ts';
import { useSay } from '../../parts/Announcer.tsx';
import { IconButton } from '../../parts/Button.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { buttonOf } from './day-button.ts';
import './DayPanel.css';

interface DayPanelProps {
  readonly app: AppModel;
  readonly view: StatsView;
  readonly model: StatsModel;
  readonly opened: OpenedDay;
}

/** What was answered on the day that was chosen, and the ways to the days around it. */
export function DayPanel({ app, view, model, opened }: DayPanelProps): JSX.Element {
  const { stats } = moreWords;
  const { day, answers: lines, more } = opened;
  const { answers, took } = view.days.get(day) ?? { answers: 0, took: 0 };
  const say = useSay();
  useEffect(() => say(moreWords.stats.listed(day, answers)), [say, day, answers]);
  const close = (): void => {
    // A day may be older than the calendar goes back.
    (buttonOf(day) ?? buttonOf(view.today))?.focus();
    model.close();
  };
  return (
    <section class="panel day-panel" aria-label={stats.day(day)}>
      <header>
        <h2>{stats.day(day)}</h2>
        <DayStep node={ChevronLeft} label={stats.dayBefore} to={studyDay(day - 1)} model={model} />
        <DayStep
          node={ChevronRight}
          label={stats.dayAfter}
          to={studyDay(day + 1)}
          model={model}
          isPast={day < view.today}
        />
        <IconButton node={X} label={stats.close} onClick={close} />
      </header>
      <p>{answers > 0 ? stats.answersIn(answers, took) : stats.noAnswers}</p>
      {lines === null ? <Waiting app={app} rows={2} /> : <Lines lines={lines} more={more} />}
    </section>
  );
}

interface DayStepProps {
  readonly node: typeof ChevronLeft;
  readonly label: string;
  readonly to: StudyDay;
  readonly model: StatsModel;
  readonly isPast?: boolean;
}

const DayStep = ({ node, label, to, model, isPast = true }: DayStepProps): JSX.Element => (
  <IconButton node={node} label={label} disabled={!isPast} onClick={() => void model.open(to)} />
);

interface LinesProps {
  readonly lines: readonly AnswerLine[];
  readonly more: number;
}

function Lines({ lines, more }: LinesProps): JSX.Element | null {
  const { stats } = moreWords;
  const { studying } = words;
  if (lines.length === 0) return null;
  return (
    <ol>
      {lines.map(({ id, front, rating, at }) => (
        <li key={id}>
          {front === null ? <span class="gone">{stats.gone}</span> : <span dir="auto">{front}</span>}{' '}
          <b class={rating}>{studying.rating(rating)}</b> <small>{stats.time(at)}</small>
        </li>
      ))}
      {more > 0 && <li class="more">{stats.andMore(more)}</li>}
    </ol>
  );
}
