import type { ComponentChildren, JSX } from 'preact';
import type { CardInfoView } from '../../state/card-info-model.ts';
import { spanOfMs } from '../../state/spans.ts';
import { Panel } from '../parts/Panel.tsx';
import { moreWords } from '../words/more-words.ts';
import './CardAbout.css';

/** What the card is, and when it comes. */
export function CardAbout({ view }: { readonly view: CardInfoView }): JSX.Element {
  const { cardInfo } = moreWords;
  const { note, decks, added } = view;
  return (
    <Panel title={cardInfo.about}>
      <dl class="card-about">
        <Line name={cardInfo.due}>{dueOf(view)}</Line>
        <Line name={cardInfo.state}>{stateOf(view)}</Line>
        <Line name={cardInfo.deck}>
          <bdi>{decks.join(' › ')}</bdi>
        </Line>
        <Line name={cardInfo.tags}>
          {note.tags.length === 0 ? cardInfo.noTags : note.tags.map((tag) => <bdi key={tag}>{tag}</bdi>)}
        </Line>
        <Line name={cardInfo.kind}>{cardInfo.kindName(note.kind)}</Line>
        <Line name={cardInfo.added}>{cardInfo.date(added)}</Line>
        {note.source !== '' && (
          <Line name={cardInfo.source}>
            <bdi>{note.source}</bdi>
          </Line>
        )}
      </dl>
    </Panel>
  );
}

const Line = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function stateOf({ card, today }: CardInfoView): string {
  const { cardInfo } = moreWords;
  if (card.suspended) return cardInfo.suspended;
  return card.buried === today ? cardInfo.buried : cardInfo.stateName(card.schedule.kind);
}

function dueOf({ card: { schedule }, today, now }: CardInfoView): string {
  const { cardInfo } = moreWords;
  switch (schedule.kind) {
    case 'learning':
    case 'relearning':
      return schedule.due <= now ? cardInfo.dueNow : cardInfo.dueAfter(spanOfMs(schedule.due - now));
    case 'new':
    case 'review': {
      const { due } = schedule;
      return due === null
        ? cardInfo.whenItsTurnComes
        : `${cardInfo.dueIn(due - today)} · ${cardInfo.dueOn(due)}`;
    }
  }
}
