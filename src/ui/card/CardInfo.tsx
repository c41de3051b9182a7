import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import type { CardInfoModel, CardInfoView } from '../../state/card-info-model.ts';
import { flagOf } from '../../domain/flags.ts';
import { LEECH_TAG } from '../../domain/leech.ts';
import { CardText } from '../parts/CardText.tsx';
import { LeechAdvice } from '../parts/LeechAdvice.tsx';
import { NotKept } from '../parts/NotKept.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { moreWords } from '../words/more-words.ts';
import { CardAbout } from './CardAbout.tsx';
import { CardDoings } from './CardDoings.tsx';
import { CardRecall } from './CardRecall.tsx';
import { CardSiblings } from './CardSiblings.tsx';
import { CardTimeline } from './CardTimeline.tsx';
import { FlagMark } from './FlagMark.tsx';
import './CardInfo.css';

interface CardInfoProps {
  readonly app: AppModel;
  readonly model: CardInfoModel;
}

/** All that is known of one card, and what can be done with it: wherever there is room for it. */
export function CardInfo({ app, model }: CardInfoProps): JSX.Element | null {
  const view = model.view.value;
  if (view === 'gone') return null;
  if (view === null) return <Waiting app={app} rows={4} />;
  return (
    <div class="card-info">
      <NotKept failure={model.failure.value} />
      <CardFront view={view} />
      <CardDoings app={app} model={model} view={view} />
      {view.note.tags.includes(LEECH_TAG) && (
        <Panel>
          <LeechAdvice />
        </Panel>
      )}
      <CardRecall view={view} />
      <CardTimeline app={app} model={model} />
      <CardAbout view={view} />
      <CardSiblings siblings={view.siblings} />
    </div>
  );
}

/** What the card asks, as a person knows it. */
function CardFront({ view: { front, decks, card } }: { readonly view: CardInfoView }): JSX.Element {
  const { cardInfo, cardMenu } = moreWords;
  const flag = flagOf(card.flag);
  return (
    <section class="panel card-front">
      <p>
        <bdi>{decks.at(-1)}</bdi>
        {flag !== 'none' && <FlagMark flag={flag} label={cardMenu.flagged(flag)} />}
      </p>
      {front === '' ? <p>{cardInfo.noFront}</p> : <CardText html={front} as="question-above" />}
    </section>
  );
}
