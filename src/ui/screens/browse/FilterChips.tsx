import { ArrowUpDown, ChevronDown, Layers, Tag, type IconNode } from 'lucide';
import { useComputed, type ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { partTexts } from '../../../domain/search/edit-line.ts';
import { COLUMNS, type Sort } from '../../../domain/search/sort.ts';
import type { BrowseModel, PartChoice } from '../../../state/browse-model.ts';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import './FilterChips.css';

/** Each as the line says it. */
const FILTERS = {
  due: 'is:due',
  new: 'is:new',
  suspended: 'is:suspended',
  flagged: '-flag:0',
  leeches: 'is:leech',
} as const;

const NAMES = ['due', 'new', 'suspended', 'flagged', 'leeches'] as const;

/** Filters that a tap puts into the line, and takes out again. A letter that is typed changes only those that it says. */
export function FilterChips({ model }: { readonly model: BrowseModel }): JSX.Element {
  const { browse } = moreWords;
  const parts = useComputed(() => partTexts(model.line.value));
  return (
    <fieldset class="filter-chips" aria-label={browse.filters}>
      {NAMES.map((name) => (
        <FilterChip key={name} name={name} model={model} parts={parts} />
      ))}
      <PartChooser
        name={browse.deck}
        all={browse.allDecks}
        icon={Layers}
        choices={model.decks}
        parts={parts}
        onChoose={(part) => model.choose('deck', part)}
      />
      <PartChooser
        name={browse.tag}
        all={browse.allTags}
        icon={Tag}
        choices={model.tags}
        parts={parts}
        onChoose={(part) => model.choose('tag', part)}
      />
      <SortChooser model={model} />
    </fieldset>
  );
}

type Parts = ReadonlySignal<ReadonlySet<string>>;

interface FilterChipProps {
  readonly name: (typeof NAMES)[number];
  readonly model: BrowseModel;
  readonly parts: Parts;
}

function FilterChip({ name, model, parts }: FilterChipProps): JSX.Element {
  const isSaid = useComputed(() => parts.value.has(FILTERS[name]));
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={isSaid.value}
      onClick={() => model.toggle(FILTERS[name])}
    >
      {moreWords.browse.filter[name]}
    </button>
  );
}

interface PartChooserProps {
  readonly name: string;
  readonly all: string;
  readonly icon: IconNode;
  readonly choices: ReadonlySignal<readonly PartChoice[]>;
  readonly parts: Parts;
  readonly onChoose: (part: string | null) => void;
}

/** A step to the inside for each deck around, as far as a narrow list has room. */
const STEP = '\u2003';
const MOST_STEPS = 6;

function PartChooser({ name, all, icon, choices, parts, onChoose }: PartChooserProps): JSX.Element | null {
  const there = choices.value;
  // There may be thousands.
  const options = useMemo(() => optionsOf(there), [there]);
  const said = useComputed(() => choices.value.find(({ part }) => parts.value.has(part))?.part ?? '');
  if (there.length === 0) return null;
  const chosen = said.value;
  return (
    <ChipSelect
      name={name}
      icon={icon}
      isSet={chosen !== ''}
      value={chosen}
      onChange={(part) => onChoose(part || null)}
    >
      <option value="">{all}</option>
      {options}
    </ChipSelect>
  );
}

const optionsOf = (choices: readonly PartChoice[]): readonly JSX.Element[] =>
  choices.map(({ part, name, depth }) => (
    <option key={part} value={part}>
      {STEP.repeat(Math.min(depth, MOST_STEPS))}
      {name}
    </option>
  ));

const SORTS: readonly Sort[] = COLUMNS.flatMap((by) => [
  { by, down: false },
  { by, down: true },
]);
const nameOf = ({ by, down }: Sort): string => `${by}${down ? '-down' : ''}`;

function SortChooser({ model }: { readonly model: BrowseModel }): JSX.Element {
  const { browse } = moreWords;
  const sort = model.sort.value;
  return (
    <ChipSelect
      name={browse.sort}
      icon={ArrowUpDown}
      isSet={sort !== null}
      value={sort ? nameOf(sort) : ''}
      onChange={(value) => model.sortBy(SORTS.find((each) => nameOf(each) === value) ?? null)}
    >
      <option value="">{browse.sortBest}</option>
      {SORTS.map((each) => (
        <option key={nameOf(each)} value={nameOf(each)}>
          {(each.down ? browse.sortedDown : browse.sortedUp)(browse.column(each.by))}
        </option>
      ))}
    </ChipSelect>
  );
}

interface ChipSelectProps {
  readonly name: string;
  readonly icon: IconNode;
  readonly isSet: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: JSX.Element | readonly (JSX.Element | readonly JSX.Element[])[];
}

/** One of many, in a chip. */
function ChipSelect({ name, icon, isSet, value, onChange, children }: ChipSelectProps): JSX.Element {
  return (
    <label class={`chip-select ${isSet ? 'set' : ''}`}>
      <span class="visually-hidden">{name}</span>
      <Icon node={icon} />
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
      <Icon node={ChevronDown} />
    </label>
  );
}
