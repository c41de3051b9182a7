import type { JSX } from 'preact';
import type { CardInfoView, Recall } from '../../state/card-info-model.ts';
import { Facts, type Fact } from '../parts/Facts.tsx';
import { Panel } from '../parts/Panel.tsx';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { RecallCurve } from './RecallCurve.tsx';
import './CardRecall.css';

/** How well the card is known, and how that goes on. */
export function CardRecall({ view }: { readonly view: CardInfoView }): JSX.Element {
  const { cardInfo } = moreWords;
  const { recall } = view;
  if (!recall) {
    return (
      <Panel title={cardInfo.recall}>
        <p class="recall-none">{cardInfo.notAnswered}</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={cardInfo.recall} aside={cardInfo.target(recall.target)}>
        <RecallCurve recall={recall} />
        <RecallPoints recall={recall} />
      </Panel>
      <div class="card-facts">
        <Facts facts={factsOf(view)} label={cardInfo.facts} />
      </div>
    </>
  );
}

/** The curve's numbers where they matter. */
function RecallPoints({ recall }: { readonly recall: Recall }): JSX.Element {
  const { cardInfo } = moreWords;
  const { elapsed, due, today, atDue, curve } = recall;
  const last = curve.at(-1);
  return (
    <dl class="recall-points">
      <Point name={cardInfo.atToday} chance={today} mark="today" />
      {atDue !== null && due !== elapsed && <Point name={cardInfo.atDue} chance={atDue} mark="due" />}
      {last && <Point name={cardInfo.atDays(last.days)} chance={last.chance} />}
    </dl>
  );
}

interface PointProps {
  readonly name: string;
  readonly chance: number;
  readonly mark?: 'today' | 'due';
}

const Point = ({ name, chance, mark }: PointProps): JSX.Element => (
  <div>
    <dt class={mark}>{name}</dt>
    <dd>{words.percent(chance)}</dd>
  </div>
);

function factsOf({ card: { schedule } }: CardInfoView): readonly Fact[] {
  const { cardInfo } = moreWords;
  if (schedule.kind === 'new') return [];
  const { stability, difficulty } = schedule.memory;
  const lapses = 'lapses' in schedule ? schedule.lapses : 0;
  return [
    { value: words.number(stabilityDays(stability)), unit: cardInfo.days, name: cardInfo.stability },
    { value: words.number(tenths(difficulty)), unit: cardInfo.outOfTen, name: cardInfo.difficulty },
    { value: words.number(lapses), name: cardInfo.lapses(lapses) },
  ];
}

const FEW_DAYS = 30;
const tenths = (value: number): number => Math.round(value * 10) / 10;

const stabilityDays = (days: number): number => (days < FEW_DAYS ? tenths(days) : Math.round(days));
