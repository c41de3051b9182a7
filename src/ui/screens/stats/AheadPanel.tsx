import type { JSX } from 'preact';
import { studyDay, type StudyDay } from '../../../domain/units.ts';
import { Panel } from '../../parts/Panel.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './AheadPanel.css';

interface AheadPanelProps {
  /** Cards due on each of the next days, today first. */
  readonly ahead: readonly number[];
  readonly today: StudyDay;
}

/** A larger number is too wide for a bar: it stands beside. */
const MOST_ABOVE = 999;

/** What comes back, day by day. */
export function AheadPanel({ ahead, today }: AheadPanelProps): JSX.Element {
  const { stats } = moreWords;
  const { number } = words;
  const most = Math.max(...ahead);
  const sum = ahead.reduce((total, cards) => total + cards, 0);
  return (
    <Panel title={stats.ahead(ahead.length)} aside={stats.aheadSum(sum)}>
      {sum > 0 && (
        <div class={`ahead-frame ${most > MOST_ABOVE ? 'narrow' : ''}`}>
          <ol class="ahead" aria-label={stats.ahead(ahead.length)}>
            {ahead.map((cards, offset) => {
              const day = studyDay(today + offset);
              return (
                <li key={day} style={{ '--share': cards / most }}>
                  <span class="visually-hidden">
                    {offset === 0 ? stats.dueToday(cards) : stats.dueOn(day, cards)}
                  </span>
                  <span class="number" aria-hidden="true">
                    {number(cards)}
                  </span>
                  <span class="bar" aria-hidden="true" />
                  <span class="letter" aria-hidden="true">
                    {stats.weekdayLetter(day)}
                  </span>
                  <span class="date" aria-hidden="true">
                    {offset === 0 ? stats.today : stats.day(day)}
                  </span>
                </li>
              );
            })}
          </ol>
        </div>
      )}
      <p class="ahead-means">{aheadMeans(ahead, today)}</p>
    </Panel>
  );
}

function aheadMeans(ahead: readonly number[], today: StudyDay): string {
  const [now = 0, ...later] = ahead;
  const most = Math.max(...later);
  if (most > 0) return moreWords.stats.aheadMeans(now, most, studyDay(today + 1 + later.indexOf(most)));
  return now > 0 ? moreWords.stats.onlyToday(now) : moreWords.stats.nothingAhead;
}
