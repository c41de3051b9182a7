import { useSignal } from '@preact/signals';
import { BookmarkPlus, PencilLine, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AppModel } from '../../../state/app-model.ts';
import type { BrowseModel } from '../../../state/browse-model.ts';
import type { SavedSearch } from '../../../domain/saved-search.ts';
import { SavedSearchesModel } from '../../../state/saved-searches-model.ts';
import type { MenuItem } from '../../parts/Menu.tsx';
import { NotKept } from '../../parts/NotKept.tsx';
import { tell } from '../../tell.ts';
import { useFresh } from '../../use-fresh.ts';
import { moreWords } from '../../words/more-words.ts';
import { Sheet } from './Sheet.tsx';
import '../../parts/TextField.css';

/** What is being named: a search that is saved, or is to be. */
type Naming = { readonly kind: 'new' } | { readonly kind: 'rename'; readonly search: SavedSearch };

interface SavedParts {
  /** The searches, to be looked for again. */
  readonly chips: JSX.Element;
  /** What can be done with the one in the line. */
  readonly items: readonly MenuItem[];
  readonly sheet: JSX.Element | null;
}

/** The searches that a person saved, and the ways to save, rename and delete one. */
export function useSavedSearches(app: AppModel, model: BrowseModel): SavedParts {
  const saved = useFresh(app, () => new SavedSearchesModel(app.parts.context));
  const naming = useSignal<Naming | null>(null);
  const line = model.line.value;
  const search = saved.savedAs(line);
  const { many } = moreWords;
  const remove = async ({ id, name }: SavedSearch): Promise<void> =>
    tell(app, await saved.delete(id), () => moreWords.many.deletedSaved(name));
  const ofSaved = (known: SavedSearch): readonly MenuItem[] => [
    {
      name: many.rename(known.name),
      icon: PencilLine,
      act: () => (naming.value = { kind: 'rename', search: known }),
    },
    { name: many.deleteSaved(known.name), icon: Trash2, isDanger: true, act: () => void remove(known) },
  ];
  const saving: MenuItem = {
    name: many.save,
    icon: BookmarkPlus,
    act: () => (naming.value = { kind: 'new' }),
  };
  return {
    chips: (
      <>
        <NotKept failure={saved.failure.value} />
        <SavedChips searches={saved.searches.value} model={model} />
      </>
    ),
    items: search ? ofSaved(search) : line.trim() === '' ? [] : [saving],
    sheet: naming.value && (
      <NameSheet
        app={app}
        saved={saved}
        naming={naming.value}
        line={line}
        onClose={() => (naming.value = null)}
      />
    ),
  };
}

interface SavedChipsProps {
  readonly searches: readonly SavedSearch[];
  readonly model: BrowseModel;
}

function SavedChips({ searches, model }: SavedChipsProps): JSX.Element | null {
  if (searches.length === 0) return null;
  const line = model.line.value.trim();
  return (
    <fieldset class="filter-chips saved-chips" aria-label={moreWords.many.saved}>
      {searches.map(({ id, name, query }) => (
        <button
          key={id}
          type="button"
          class="chip"
          dir="auto"
          aria-pressed={query === line}
          onClick={() => model.type(query === line ? '' : query)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

interface NameSheetProps {
  readonly app: AppModel;
  readonly saved: SavedSearchesModel;
  readonly naming: Naming;
  readonly line: string;
  readonly onClose: () => void;
}

/** Longer names are cut in their chip. */
const LONGEST_NAME = 60;

function NameSheet({ app, saved, naming, line, onClose }: NameSheetProps): JSX.Element {
  const { many } = moreWords;
  const id = useId();
  const name = useSignal(naming.kind === 'new' ? line.trim().slice(0, LONGEST_NAME) : naming.search.name);
  const keep = async (): Promise<void> => {
    const given = name.value.trim();
    if (naming.kind === 'new') {
      tell(app, await saved.save(given, line), () => moreWords.many.savedDone(given));
    } else {
      tell(app, await saved.rename(naming.search.id, given), () => moreWords.many.renamed(given));
    }
  };
  return (
    <Sheet
      title={naming.kind === 'new' ? many.save : many.rename(naming.search.name)}
      act={many.keep}
      isLacking={name.value.trim() === ''}
      onAct={() => void keep()}
      onClose={onClose}
    >
      <div class="text-field">
        <label for={id}>{many.savedName}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={LONGEST_NAME}
          autocomplete="off"
          enterKeyHint="done"
          value={name.value}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
      </div>
    </Sheet>
  );
}
