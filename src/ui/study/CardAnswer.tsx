import type { JSX, Ref } from 'preact';
import type { ShownTexts } from '../../state/card-texts.ts';
import { CardText } from '../parts/CardText.tsx';
import { readingTarget } from '../parts/reading-target.ts';
import { words } from '../words/words.ts';

interface CardAnswerProps {
  readonly texts: ShownTexts;
  readonly answerRef: Ref<HTMLDivElement>;
}

/** What comes below the line when a card is turned, or in the place of its front. */
export function CardAnswer({ texts, answerRef }: CardAnswerProps): JSX.Element {
  const { back, source, inPlace } = texts;
  return (
    <div class="study-answer" ref={answerRef} {...readingTarget(back + source, words.studying.answer)}>
      {!inPlace && <hr />}
      <CardText html={back} as={inPlace ? 'question-above' : 'answer'} />
      {source !== '' && (
        <div class="study-source">
          <span>{words.studying.source}</span>
          <CardText html={source} as="source" />
        </div>
      )}
    </div>
  );
}
