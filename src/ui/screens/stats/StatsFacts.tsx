import type { JSX } from 'preact';
import { MINUTE } from '../../../domain/units.ts';
import type { StatsView } from '../../../state/stats-model.ts';
import { Facts, type Fact } from '../../parts/Facts.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

interface StatsFactsProps {
  readonly view: StatsView;
  readonly showStreak: boolean;
}

/** Today, and the days in a row that it stands in. */
export function StatsFacts({ view: { days, today, streak }, showStreak }: StatsFactsProps): JSX.Element {
  const { stats } = moreWords;
  const { number } = words;
  const { answers, took } = days.get(today) ?? { answers: 0, took: 0 };
  const facts: readonly Fact[] = [
    { value: number(answers), name: stats.answeredToday },
    { value: number(Math.ceil(took / MINUTE)), unit: stats.minutes, name: stats.studiedToday },
    ...(showStreak ? [{ value: number(streak), name: stats.streak(streak) }] : []),
  ];
  return <Facts facts={facts} label={stats.facts} />;
}
