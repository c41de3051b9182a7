import { ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { EditorPreview, PreviewedCard } from '../../../state/editor-preview.ts';
import { IconButton } from '../../parts/Button.tsx';
import { CardText } from '../../parts/CardText.tsx';
import { moreWords } from '../../words/more-words.ts';
import './PreviewCard.css';

/** The card as it will look, both sides of it. */
export function PreviewCard({ model }: { readonly model: EditorPreview }): JSX.Element | null {
  const { editor } = moreWords;
  const preview = model.preview.value;
  const place = useRef(0);
  if (!preview) return null;
  const { cards, shown } = preview;
  const at = shown ? cards.indexOf(shown.ordinal) : 0;
  const next = (): void => {
    place.current = (at + 1) % Math.max(1, cards.length);
    void model.choose(place.current);
  };
  return (
    <section class="preview" aria-label={editor.preview}>
      <header>
        <h2>{cards.length > 1 ? editor.cardOf(at + 1, cards.length) : editor.preview}</h2>
        {cards.length > 1 && <IconButton node={ChevronRight} label={editor.nextCard} onClick={next} />}
      </header>
      <div class="preview-card">{shown ? <Sides card={shown} /> : <p class="none">{editor.noCard}</p>}</div>
    </section>
  );
}

function Sides({ card }: { readonly card: PreviewedCard }): JSX.Element {
  const { front, back, source } = card;
  return (
    <>
      <CardText html={front} as="question-above" />
      {back + source !== '' && <hr />}
      {back !== '' && <CardText html={back} as="answer" />}
      {source !== '' && <CardText html={source} as="source" />}
    </>
  );
}
