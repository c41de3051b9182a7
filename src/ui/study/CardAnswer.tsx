import type { JSX, Ref } from 'preact';
import type { CardTexts } from '../../state/card-texts.ts';
import { CardText } from '../parts/CardText.tsx';
import { readingTarget } from '../parts/reading-target.ts';
import { words } from '../words/words.ts';

interface CardAnswerProps {
  readonly texts: CardTexts;
  readonly answerRef: Ref<HTMLDivElement>;
}

/** What comes below the line when a card is turned. */
export function CardAnswer({ texts: { back, source }, answerRef }: CardAnswerProps): JSX.Element {
  return (
    <div class="study-answer" ref={answerRef} {...readingTarget(back + source, words.studying.answer)}>
      <hr />
      <CardText html={back} as="answer" />
      {source !== '' && (
        <div class="study-source">
          <span>{words.studying.source}</span>
          <CardText html={source} as="source" />
        </div>
      )}
    </div>
  );
}
