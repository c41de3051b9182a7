import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import { putIntoWords } from './card-words.ts';
import type { ReadingTarget } from './reading-target.ts';
import '../../content/content.css';
import './CardText.css';

interface CardTextProps {
  /** Safe HTML, as `content` renders it. */
  readonly html: string;
  /** A question large in the middle, the same small above its answer, an answer, or where it is from. */
  readonly as: 'question' | 'question-above' | 'answer' | 'source';
  readonly textRef?: RefObject<HTMLDivElement | null>;
  /** What a text is called that can be given the focus. */
  readonly reading?: ReadingTarget;
}

/** One text of a card. */
export function CardText({ html, as, textRef, reading }: CardTextProps): JSX.Element {
  const own = useRef<HTMLDivElement>(null);
  const place = textRef ?? own;
  const { card } = words;
  useLayoutEffect(() => {
    if (place.current) putIntoWords(place.current, card);
  }, [place, html, card]);
  return (
    <div
      ref={place}
      class={`card-text ${as}`}
      // It may be in any language: a screen reader that can tell which is not to be told a wrong one.
      lang=""
      dangerouslySetInnerHTML={{ __html: html }}
      {...reading}
    />
  );
}
