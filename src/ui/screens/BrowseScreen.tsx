import { CircleHelp } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Sort } from '../../domain/search/sort.ts';
import type { AppModel } from '../../state/app-model.ts';
import { BrowseModel } from '../../state/browse-model.ts';
import { CardSelection } from '../../state/card-selection.ts';
import { IconButton } from '../parts/Button.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { moreWords } from '../words/more-words.ts';
import { BrowseMenu } from './browse/BrowseMenu.tsx';
import { CardRows } from './browse/CardRows.tsx';
import { FilterChips } from './browse/FilterChips.tsx';
import { FoundLine } from './browse/FoundLine.tsx';
import { FoundWays } from './browse/FoundWays.tsx';
import { ManyBar } from './browse/ManyBar.tsx';
import { NothingFound } from './browse/NothingFound.tsx';
import { useSavedSearches } from './browse/SavedSearches.tsx';
import { SearchBox } from './browse/SearchBox.tsx';
import { SearchHelp } from './browse/SearchHelp.tsx';
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
  const found = model.found.value;
  const selection = useSelection(model);
  const saved = useSavedSearches(app, model);
  const aside = (
    <div class="browse-ways">
      <IconButton node={CircleHelp} label={moreWords.browse.help} onClick={() => showHelp(true)} />
      <BrowseMenu app={app} items={saved.items} />
    </div>
  );
  return (
    <main class="screen">
      <div class="content">
        <Title aside={aside}>{moreWords.browse.title}</Title>
        <div class="search-head">
          <SearchBox model={model} />
          <FilterChips model={model} />
        </div>
        {saved.chips}
        <div class="found-head">
          <FoundLine model={model} />
          {found && found.count > 0 && !selection.isOn.value && (
            <FoundWays app={app} model={model} count={found.count} selection={selection} />
          )}
        </div>
        {!found && !model.fault.value && <Waiting app={app} rows={8} />}
        {found && found.count > 0 && <CardRows model={model} selection={selection} found={found} />}
        {found?.count === 0 && <NothingFound model={model} onHelp={() => showHelp(true)} />}
      </div>
      {found && selection.isOn.value && (
        <ManyBar app={app} model={model} selection={selection} found={found} />
      )}
      {saved.sheet}
      {showsHelp && <SearchHelp onTry={(line) => model.type(line)} onClose={() => showHelp(false)} />}
    </main>
  );
}

/** What is selected of what is found. */
function useSelection(model: BrowseModel): CardSelection {
  const selection = useMemo(() => new CardSelection(model.ids), [model]);
  const found = model.found.value;
  useEffect(() => {
    if (found) void selection.keepFound(found.count);
  }, [selection, found]);
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
