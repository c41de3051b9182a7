import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Rating } from '../../domain/event.ts';
import type { RatingChoice, ShownCard } from '../../state/study-phase.ts';
import { LATER } from '../later-parts.ts';
import { lazyPart } from '../lazy-part.tsx';
import { words } from '../words/words.ts';
import { CardAnswer } from './CardAnswer.tsx';
import { CardQuestion } from './CardQuestion.tsx';
import type { StudyActions } from './study-actions.ts';
import { useCardFocus } from './use-card-focus.ts';
import { useFit } from './use-fit.ts';
import { useSwipe } from './use-swipe.ts';
import { useTap } from './use-tap.ts';
import './StudyCard.css';

/** A card is out of sight by then; StudyCard.css moves it. */
const LEAVING_MS = 220;

const StudyFlag = lazyPart(LATER.studyFlag);
const SwipeStamp = lazyPart(LATER.swipeStamp);
const TypedAnswer = lazyPart(LATER.typedAnswer);

interface StudyCardProps {
  readonly card: ShownCard;
  /** Null while the question alone shows. */
  readonly choices: readonly RatingChoice[] | null;
  /** The rating that it was given, when it is on its way out above the next card. */
  readonly leaving: Rating | null;
  readonly swipes: boolean;
  readonly actions: StudyActions;
  readonly onGone: () => void;
}

/** A card: its question, then its answer below; turned by a tap, rated by a swipe. */
export function StudyCard(props: StudyCardProps): JSX.Element {
  const { card, choices, leaving, actions } = props;
  const frame = useRef<HTMLElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const side = choices ? 'back' : 'front';
  const fit = useFit(frame, side);
  const isWhole = fit === 'whole';
  const canSwipe = props.swipes && choices !== null && leaving === null;
  const sign = useSwipe(frame, { enabled: canSwipe, mayRise: isWhole, onRate: actions.rate });
  const ahead = leaving ?? sign?.rating;
  const pulledTo = sign && choices?.find(({ rating }) => rating === ahead);
  useTap(frame, actions.turn);
  useCardFocus({ frame, question, answer, showing: card.showing, side });
  useGone(frame, leaving !== null, props.onGone);

  return (
    <>
      <article
        ref={frame}
        class={`study-card ${ahead ?? ''}`}
        data-side={side}
        data-fits={isWhole}
        data-pulled={sign !== null}
        data-leaving={leaving ?? undefined}
        data-swipes={props.swipes && choices !== null}
        aria-hidden={leaving !== null}
        {...(fit === 'card-scrolls' && { tabIndex: 0, 'aria-label': words.studying.card })}
      >
        <div class="study-crumb">
          <p dir="auto">{card.deckName}</p>
          {card.flag > 0 && <StudyFlag flag={card.flag} />}
        </div>
        <CardQuestion texts={card.texts} isTurned={choices !== null} questionRef={question} />
        {card.strict && (
          <TypedAnswer
            side={side}
            back={card.texts.back}
            strict={card.strict}
            asked={card.texts.asked}
            takesFocus={card.showing > 1}
            onDone={actions.turn}
          />
        )}
        {choices && <CardAnswer texts={card.texts} answerRef={answer} />}
      </article>
      {pulledTo && <SwipeStamp choice={pulledTo} armed={sign.armed} />}
    </>
  );
}

/** Out of reach from the frame after: that changes the style of all in it, and the next card's frame is not to wait. */
function useGone(card: RefObject<HTMLElement | null>, leaving: boolean, onGone: () => void): void {
  useEffect(() => {
    if (!leaving) return;
    if (card.current) card.current.inert = true;
    const timer = setTimeout(onGone, LEAVING_MS);
    return () => clearTimeout(timer);
  }, [card, leaving]);
}
