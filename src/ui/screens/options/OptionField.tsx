import type { JSX } from 'preact';
import type { NumberOption, OptionsModel } from '../../../state/options-model.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { PercentField } from '../../parts/PercentField.tsx';
import { words } from '../../words/en.ts';
import { OPTION_NAMES } from './option-names.ts';

/** Beyond these a schedule is of no use to anybody. */
const RETENTION = { min: 0.7, max: 0.97 } as const;
const LIMIT_MAX = 9_999;
const STEPS = { newPerDay: 5, reviewsPerDay: 10 } as const;

interface OptionFieldProps {
  readonly option: NumberOption;
  readonly model: OptionsModel;
  readonly value: number;
}

/** The control that sets an option. */
export function OptionField({ option, model, value }: OptionFieldProps): JSX.Element {
  const common = { name: OPTION_NAMES[option], value, onChange: (next: number) => model.set(option, next) };
  return option === 'retention' ? (
    <PercentField {...common} {...RETENTION} meaning={words.options.retentionMeans} />
  ) : (
    <NumberField {...common} max={LIMIT_MAX} step={STEPS[option]} />
  );
}
