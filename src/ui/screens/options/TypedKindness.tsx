import type { JSX } from 'preact';
import { TYPED_STRICT, type TypedStrict } from '../../../domain/typed-strict.ts';
import type { OptionsModel, OptionsView } from '../../../state/options-model.ts';
import { Panel } from '../../parts/Panel.tsx';
import { Select } from '../../parts/Select.tsx';
import { moreWords } from '../../words/more-words.ts';
import { inheritedValue, optionName } from './option-names.ts';

interface TypedKindnessProps {
  readonly model: OptionsModel;
  readonly view: OptionsView;
}

/** How kind the comparing of typed answers is in one deck. */
export function TypedKindness({ model, view }: TypedKindnessProps): JSX.Element {
  const { options } = moreWords.order;
  const isOwn = view.own.has('typedStrict');
  const choose = (choice: TypedStrict | ''): void =>
    void (choice === '' ? model.inherit('typedStrict') : model.set('typedStrict', choice));
  return (
    <Panel>
      <Select<TypedStrict | ''>
        name={optionName('typedStrict')}
        choices={[
          { value: '', label: `${options.inherited}: ${inheritedValue(view, 'typedStrict')}` },
          ...TYPED_STRICT.map((value) => ({ value, label: options.strict[value] })),
        ]}
        value={isOwn ? view.options.typedStrict : ''}
        onChange={choose}
      />
    </Panel>
  );
}
