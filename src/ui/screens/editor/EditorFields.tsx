import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EditorModel } from '../../../state/editor-model.ts';
import { moreWords } from '../../words/more-words.ts';
import { DoubledFront } from './EditorNews.tsx';
import { OcclusionFields } from './drawing/OcclusionFields.tsx';
import { MarkdownField } from './MarkdownField.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { saidOf } from './said-of.ts';
import { TagsField } from './TagsField.tsx';
import type { Fields } from './use-fields.ts';
import type { EditorMedia } from './use-media.ts';

interface EditorFieldsProps {
  readonly model: EditorModel;
  readonly fields: Fields;
  readonly media: EditorMedia;
}

/** Where a card goes, and its two sides as they are written. */
export function CardTextFields({ model, fields, media }: EditorFieldsProps): JSX.Element {
  const { editor } = moreWords;
  const { kind, front, back } = model.form.text.value;
  const cards = model.cards.value;
  const isCloze = kind === 'cloze';
  const isDrawn = kind === 'occlusion';
  return (
    <div class="editor-fields">
      <PlaceFields model={model} />
      {cards && <p class="editor-cards">{editor.cards(cards)}</p>}
      {isDrawn && <OcclusionFields model={model} media={media} />}
      <MarkdownField
        place="front"
        name={isCloze ? editor.text : editor.front}
        value={front}
        fields={fields}
        lack={saidOf(model.lack.value, ['front', 'gap'])}
        onChange={(value) => model.set({ front: value })}
        onFiles={media.take}
      />
      <DoubledFront model={model} />
      <MarkdownField
        place="back"
        name={isCloze || isDrawn ? editor.extra : editor.back}
        value={back}
        fields={fields}
        lack={saidOf(model.lack.value, ['typed', 'reverse'])}
        onChange={(value) => model.set({ back: value })}
        onFiles={media.take}
      />
    </div>
  );
}

interface CardAsideProps {
  readonly model: EditorModel;
  /** A tag that is being typed. */
  readonly tag: Signal<string>;
}

/** What a card is found by, and where it is from. */
export function CardAside({ model, tag }: CardAsideProps): JSX.Element {
  return (
    <div class="editor-fields">
      <TagsField
        tags={model.form.text.value.tags}
        known={model.tags.value}
        typed={tag}
        onBegin={() => void model.readTags()}
        onChange={(changed) => model.set({ tags: changed })}
      />
      <SourceField model={model} />
    </div>
  );
}

function SourceField({ model }: { readonly model: EditorModel }): JSX.Element {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{moreWords.editor.source}</label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        value={model.form.text.value.source}
        onInput={({ currentTarget }) => model.set({ source: currentTarget.value })}
      />
    </div>
  );
}
