import type { JSX, RefObject } from 'preact';
import type { ShownTexts } from '../../state/card-texts.ts';
import { CardText } from '../parts/CardText.tsx';
import { readingTarget } from '../parts/reading-target.ts';
import { words } from '../words/words.ts';

interface CardQuestionProps {
  readonly texts: ShownTexts;
  readonly isTurned: boolean;
  readonly questionRef: RefObject<HTMLDivElement | null>;
}

/** The front of a card: large, then small above its answer, unless that is the same text with its answer in it. */
export function CardQuestion({ texts, isTurned, questionRef }: CardQuestionProps): JSX.Element | null {
  if (isTurned && texts.inPlace) return null;
  return (
    <CardText
      html={texts.front}
      as={isTurned ? 'question-above' : 'question'}
      textRef={questionRef}
      reading={readingTarget(texts.front, words.studying.question)}
    />
  );
}
