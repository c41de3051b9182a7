import type { JSX } from 'preact';
import {
  NUMBER_OPTIONS,
  type NumberOption,
  type OptionsModel,
  type OptionsView,
} from '../../../state/options-model.ts';
import { Panel } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { OptionField } from './OptionField.tsx';
import { optionName } from './option-names.ts';
import './DeckLimits.css';

interface DeckLimitsProps {
  readonly model: OptionsModel;
  readonly view: OptionsView;
}

/** The options of one deck: each as all decks have it, or its own. */
export function DeckLimits({ model, view }: DeckLimitsProps): JSX.Element {
  return (
    <>
      {NUMBER_OPTIONS.map((option) => (
        <DeckOption key={option} option={option} model={model} view={view} />
      ))}
    </>
  );
}

function DeckOption({
  option,
  model,
  view,
}: DeckLimitsProps & { readonly option: NumberOption }): JSX.Element {
  const isOwn = view.own.has(option);
  const value = view.options[option];
  const choose = (choice: 'inherited' | 'own'): void =>
    void (choice === 'own' ? model.set(option, value) : model.inherit(option));
  return (
    <Panel title={optionName(option)} {...(isOwn ? {} : { aside: shownValue(option, value) })}>
      <div class="deck-option">
        <Segmented
          name={optionName(option)}
          choices={[
            { value: 'inherited', label: moreWords.options.inherited },
            { value: 'own', label: moreWords.options.own },
          ]}
          value={isOwn ? 'own' : 'inherited'}
          onChange={choose}
        />
        {isOwn && <OptionField option={option} model={model} value={value} />}
      </div>
    </Panel>
  );
}

const shownValue = (option: NumberOption, value: number): string =>
  option === 'retention' ? words.percent(value) : words.number(value);
