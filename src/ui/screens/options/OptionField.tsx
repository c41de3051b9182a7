import type { JSX } from 'preact';
import { OPTION_RANGES } from '../../../domain/options.ts';
import type { NumberOption, OptionsModel } from '../../../state/options-model.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { PercentField } from '../../parts/PercentField.tsx';
import { moreWords } from '../../words/more-words.ts';
import { optionName } from './option-names.ts';

const STEPS = { newPerDay: 5, reviewsPerDay: 10, leechThreshold: 1 } as const;

interface OptionFieldProps {
  readonly option: NumberOption;
  readonly model: OptionsModel;
  readonly value: number;
  /** The id that a visible label of a number is for. */
  readonly id?: string;
}

/** The control that sets an option. */
export function OptionField({ option, model, value, id }: OptionFieldProps): JSX.Element {
  const common = {
    name: optionName(option),
    value,
    onChange: (next: number) => model.set(option, next),
    ...OPTION_RANGES[option],
  };
  return option === 'retention' ? (
    <PercentField {...common} meaning={moreWords.options.retentionMeans} />
  ) : (
    <NumberField {...common} id={id} step={STEPS[option]} />
  );
}
