import type { JSX } from 'preact';
import {
  NUMBER_OPTIONS,
  SWITCH_OPTIONS,
  type NumberOption,
  type OptionsModel,
  type OptionsView,
  type SwitchOption,
} from '../../../state/options-model.ts';
import { Panel } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { moreWords } from '../../words/more-words.ts';
import { OptionField } from './OptionField.tsx';
import { inheritedValue, optionMeaning, optionName } from './option-names.ts';
import { TypedKindness } from './TypedKindness.tsx';
import './DeckLimits.css';

interface DeckLimitsProps {
  readonly model: OptionsModel;
  readonly view: OptionsView;
}

/** The options of one deck: each as it is around it, or its own. */
export function DeckLimits({ model, view }: DeckLimitsProps): JSX.Element {
  const { options } = moreWords.order;
  return (
    <>
      {NUMBER_OPTIONS.map((option) => (
        <NumberPanel key={option} option={option} model={model} view={view} />
      ))}
      {SWITCH_OPTIONS.map((option) => (
        <SwitchPanel key={option} option={option} model={model} view={view} />
      ))}
      <TypedKindness model={model} view={view} />
      {view.inside > 0 && (
        <p class="options-inside">
          {options.inside(view.inside)} {view.setInside.length > 0 && options.setInside(view.setInside)}
        </p>
      )}
    </>
  );
}

function NumberPanel({
  option,
  model,
  view,
}: DeckLimitsProps & { readonly option: NumberOption }): JSX.Element {
  const isOwn = view.own.has(option);
  const value = view.options[option];
  const meaning = optionMeaning(option);
  const choose = (choice: 'inherited' | 'own'): void =>
    void (choice === 'own' ? model.set(option, value) : model.inherit(option));
  return (
    <Panel title={optionName(option)} {...(isOwn ? {} : { aside: inheritedValue(view, option) })}>
      <div class="deck-option">
        <Segmented
          name={optionName(option)}
          choices={[
            { value: 'inherited', label: moreWords.order.options.inherited },
            { value: 'own', label: moreWords.options.own },
          ]}
          value={isOwn ? 'own' : 'inherited'}
          onChange={choose}
        />
        {isOwn && <OptionField option={option} model={model} value={value} />}
        {meaning !== '' && <small>{meaning}</small>}
      </div>
    </Panel>
  );
}

type SwitchChoice = 'inherited' | 'on' | 'off';

function SwitchPanel({
  option,
  model,
  view,
}: DeckLimitsProps & { readonly option: SwitchOption }): JSX.Element {
  const { options } = moreWords.order;
  const isOwn = view.own.has(option);
  const chosen: SwitchChoice = isOwn ? (view.options[option] ? 'on' : 'off') : 'inherited';
  const choose = (choice: SwitchChoice): void =>
    void (choice === 'inherited' ? model.inherit(option) : model.set(option, choice === 'on'));
  return (
    <Panel title={optionName(option)} {...(isOwn ? {} : { aside: inheritedValue(view, option) })}>
      <div class="deck-option">
        <Segmented<SwitchChoice>
          name={optionName(option)}
          choices={[
            { value: 'inherited', label: options.inherited },
            { value: 'on', label: options.on },
            { value: 'off', label: options.off },
          ]}
          value={chosen}
          onChange={choose}
        />
        <small>{optionMeaning(option)}</small>
      </div>
    </Panel>
  );
}
