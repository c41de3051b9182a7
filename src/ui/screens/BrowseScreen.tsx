import { CircleHelp } from 'lucide';
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Sort } from '../../domain/search/sort.ts';
import type { AppModel } from '../../state/app-model.ts';
import { BrowseModel, type FoundCards } from '../../state/browse-model.ts';
import { CardSelection } from '../../state/card-selection.ts';
import { IconButton } from '../parts/Button.tsx';
import type { MenuItem } from '../parts/Menu.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { moreWords } from '../words/more-words.ts';
import { BrowseMenu } from './browse/BrowseMenu.tsx';
import { CardPane } from './browse/CardPane.tsx';
import { CardRows } from './browse/CardRows.tsx';
import { FilterChips } from './browse/FilterChips.tsx';
import { FoundLine } from './browse/FoundLine.tsx';
import { FoundWays } from './browse/FoundWays.tsx';
import { ManyBar } from './browse/ManyBar.tsx';
import { NothingFound } from './browse/NothingFound.tsx';
import { useSavedSearches } from './browse/SavedSearches.tsx';
import { SearchBox } from './browse/SearchBox.tsx';
import { SearchHelp } from './browse/SearchHelp.tsx';
import { useBeside } from './browse/use-beside.ts';
import './BrowseScreen.css';

interface BrowseScreenProps {
  readonly app: AppModel;
  /** As the address says it. */
  readonly query: string;
  readonly sort: Sort | null;
}

/** Any of all cards, found while typing. */
export function BrowseScreen({ app, query, sort }: BrowseScreenProps): JSX.Element {
  const model = useBrowse(app, query, sort);
  const [showsHelp, showHelp] = useState(false);
  const selection = useSelection(model);
  const { title, list } = moreWords.browse;
  const saved = useSavedSearches(app, model);
  const ways = <Ways app={app} items={saved.items} onHelp={() => showHelp(true)} />;
  const beside = useBeside();
  const { isPaned, isEditing } = beside;
  return (
    <div class={`browse-columns ${isPaned ? 'paned' : ''} ${isEditing ? 'editing' : ''}`}>
      <div class="screen" role={isEditing ? 'region' : 'main'} aria-label={isEditing ? list : undefined}>
        <div class="content">
          <Title page={isEditing ? moreWords.editor.editCard : title} aside={ways}>
            {title}
          </Title>
          <div class="search-head">
            <SearchBox model={model} />
            <FilterChips model={model} />
          </div>
          {saved.chips}
          <Found app={app} model={model} selection={selection} onHelp={() => showHelp(true)}>
            {(cards) => (
              <CardRows
                model={model}
                selection={selection}
                found={cards}
                onOpen={beside.onOpen}
                open={isPaned ? beside.open.value : null}
              />
            )}
          </Found>
        </div>
        <Many app={app} model={model} selection={selection} />
      </div>
      {isPaned && <CardPane app={app} card={beside.open.value} editing={beside.editing} />}
      {saved.sheet}
      {showsHelp && <SearchHelp onTry={(line) => model.type(line)} onClose={() => showHelp(false)} />}
    </div>
  );
}

interface WaysProps {
  readonly app: AppModel;
  readonly items: readonly MenuItem[];
  readonly onHelp: () => void;
}

const Ways = ({ app, items, onHelp }: WaysProps): JSX.Element => (
  <div class="browse-ways">
    <IconButton node={CircleHelp} label={moreWords.browse.help} onClick={onHelp} />
    <BrowseMenu app={app} items={items} />
  </div>
);

interface FoundProps {
  readonly app: AppModel;
  readonly model: BrowseModel;
  readonly selection: CardSelection;
  readonly onHelp: () => void;
  readonly children: (found: FoundCards) => JSX.Element;
}

/** How much was found, what can be done with it, and what it is. */
function Found({ app, model, selection, onHelp, children }: FoundProps): JSX.Element {
  const found = model.found.value;
  return (
    <>
      <div class="found-head">
        <FoundLine model={model} />
        {found && found.count > 0 && !selection.isOn.value && (
          <FoundWays app={app} model={model} count={found.count} selection={selection} />
        )}
      </div>
      {!found && !model.fault.value && <Waiting app={app} rows={8} />}
      {found && found.count > 0 && children(found)}
      {found?.count === 0 && <NothingFound model={model} onHelp={onHelp} />}
    </>
  );
}

/** What can be done with those that are selected, while some may be. */
function Many({ app, model, selection }: Omit<FoundProps, 'onHelp' | 'children'>): JSX.Element | null {
  const found = selection.isOn.value ? model.found.value : null;
  return found && <ManyBar app={app} model={model} selection={selection} found={found} />;
}

/** What is selected of what is found. */
function useSelection(model: BrowseModel): CardSelection {
  const selection = useMemo(() => new CardSelection(model.ids), [model]);
  // Not by rendering: the screen around the list stays as it is while somebody types.
  useSignalEffect(() => {
    const found = model.found.value;
    if (found) void selection.keepFound(found.count);
  });
  return selection;
}

function useBrowse(app: AppModel, query: string, sort: Sort | null): BrowseModel {
  const model = useMemo(
    () =>
      new BrowseModel(app.parts.context, (line, by) => {
        app.replace({ screen: 'browse', query: line, sort: by });
      }),
    [],
  );
  const changes = app.changes.value;
  useEffect(() => model.arrive(query, sort), [model, query, sort?.by, sort?.down]);
  useEffect(() => void model.refresh(), [model, changes]);
  useEffect(() => () => model.leave(), [model]);
  return model;
}
