import type { JSX, Ref } from 'preact';
import type { ReadingTarget } from './reading-target.ts';
import '../../content/content.css';
import './CardText.css';

interface CardTextProps {
  /** Safe HTML, as `content` renders it. */
  readonly html: string;
  /** A question large in the middle, the same small above its answer, an answer, or where it is from. */
  readonly as: 'question' | 'question-above' | 'answer' | 'source';
  readonly textRef?: Ref<HTMLDivElement>;
  /** What a text is called that can be given the focus. */
  readonly reading?: ReadingTarget;
}

/** One text of a card. */
export function CardText({ html, as, textRef, reading }: CardTextProps): JSX.Element {
  return (
    <div
      ref={textRef ?? null}
      class={`card-text ${as}`}
      dangerouslySetInnerHTML={{ __html: html }}
      {...reading}
    />
  );
}
