import type { JSX } from 'preact';
import { TYPED_STRICT } from '../../../domain/typed-strict.ts';
import type { AppModel } from '../../../state/app-model.ts';
import type { OptionsModel } from '../../../state/options-model.ts';
import { NotKept } from '../../parts/NotKept.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { Select } from '../../parts/Select.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { moreWords } from '../../words/more-words.ts';
import { OptionField } from '../options/OptionField.tsx';
import { optionMeaning, optionName } from '../options/option-names.ts';
import { useToldOptions } from '../options/use-told-options.ts';

interface AllDecksProps {
  readonly app: AppModel;
  readonly model: OptionsModel;
}

/** The limits and the retention that decks inherit. */
export function AllDecks({ app, model }: AllDecksProps): JSX.Element {
  const view = model.view.value;
  useToldOptions(app, model);
  return (
    <Section title={moreWords.settings.studying} note={moreWords.settings.allDecks}>
      <NotKept failure={model.failure.value} />
      {view === null || view === 'missing' ? (
        <Waiting app={app} rows={2} />
      ) : (
        <Panel>
          {(['newPerDay', 'reviewsPerDay', 'leechThreshold'] as const).map((option) => (
            <div class="row" key={option}>
              <label class="what" for={`all-${option}`}>
                {optionName(option)}
              </label>
              <OptionField id={`all-${option}`} option={option} model={model} value={view.options[option]} />
            </div>
          ))}
          <Switch
            name={optionName('leechSuspends')}
            hint={optionMeaning('leechSuspends')}
            on={view.options.leechSuspends}
            onChange={(on) => void model.set('leechSuspends', on)}
          />
          <div class="row">
            <Select
              name={optionName('typedStrict')}
              choices={TYPED_STRICT.map((value) => ({ value, label: moreWords.order.options.strict[value] }))}
              value={view.options.typedStrict}
              onChange={(value) => void model.set('typedStrict', value)}
            />
          </div>
          <div class="row">
            <OptionField option="retention" model={model} value={view.options.retention} />
          </div>
        </Panel>
      )}
    </Section>
  );
}
