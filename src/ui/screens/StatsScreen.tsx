import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import { StatsModel, type StatsView } from '../../state/stats-model.ts';
import { Panel } from '../parts/Panel.tsx';
import { Screen } from '../parts/Screen.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Switch } from '../parts/Switch.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { MissingDeck } from './MissingDeck.tsx';
import { AheadPanel } from './stats/AheadPanel.tsx';
import { CalendarPanel } from './stats/CalendarPanel.tsx';
import { DayPanel } from './stats/DayPanel.tsx';
import { DeckChooser } from './stats/DeckChooser.tsx';
import { RecallPanel } from './stats/RecallPanel.tsx';
import { StatsFacts } from './stats/StatsFacts.tsx';
import './StatsScreen.css';

interface StatsScreenProps {
  readonly app: AppModel;
  /** Null for all decks. */
  readonly deck: DeckId | null;
}

/** What was answered, how much of it is remembered, and what comes. */
export function StatsScreen({ app, deck }: StatsScreenProps): JSX.Element {
  const model = useFresh(app, () => new StatsModel(app.parts.context, app.device, deck));
  useEffect(() => void model.choose(deck), [model, deck]);
  const view = model.view.value;
  if (view === 'missing') return <MissingDeck app={app} />;
  const chooser = view && view.decks.length > 0 && (
    <DeckChooser decks={view.decks} chosen={deck} onChoose={(id) => app.go({ screen: 'stats', deck: id })} />
  );
  return (
    <Screen>
      <Title aside={chooser}>{moreWords.stats.title}</Title>
      {view ? <Stats app={app} model={model} view={view} /> : <Waiting app={app} rows={3} />}
    </Screen>
  );
}

interface StatsProps {
  readonly app: AppModel;
  readonly model: StatsModel;
  readonly view: StatsView;
}

function Stats({ app, model, view }: StatsProps): JSX.Element {
  if (view.answers === 0) return <NoAnswers view={view} />;
  const { streak } = model.device.value;
  const opened = model.opened.value;
  return (
    <>
      <StatsFacts view={view} showStreak={streak} />
      <CalendarPanel view={view} model={model} />
      {opened && <DayPanel app={app} view={view} model={model} opened={opened} />}
      <RecallPanel recall={view.recall} target={view.target} />
      <AheadPanel ahead={view.ahead} today={view.today} />
      <Panel>
        <Switch
          name={moreWords.stats.streakShown}
          hint={moreWords.stats.streakMeans}
          on={streak}
          onChange={(on) => model.showStreak(on)}
        />
      </Panel>
    </>
  );
}

/** Nothing to draw yet, but what is due all the same: schedules can come from a file. */
function NoAnswers({ view: { ahead, today } }: { readonly view: StatsView }): JSX.Element {
  return (
    <>
      <EmptyState title={moreWords.stats.empty}>
        <p>{moreWords.stats.emptyMeans}</p>
      </EmptyState>
      {ahead.some((cards) => cards > 0) && <AheadPanel ahead={ahead} today={today} />}
    </>
  );
}
