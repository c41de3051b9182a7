import { signal } from '@preact/signals';
import { setField, type FieldWrite } from '../domain/change.ts';
import type { DeckId } from '../domain/ids.ts';
import {
  optionsOfDeck,
  OPTIONS_ID,
  OPTIONS_KIND,
  type CollectionOptions,
  type DeckOptions,
} from '../domain/options.ts';
import { DELETED, fieldOf } from '../domain/record.ts';
import type { ActionName } from '../storage/database.ts';
import type { Environment } from '../storage/environment.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';

/** The options that a person sets by number. */
export type NumberOption = 'newPerDay' | 'reviewsPerDay' | 'retention';

export interface OptionsView {
  /** '' for the collection's own options. */
  readonly name: string;
  readonly options: DeckOptions;
  /** The options that this deck sets itself rather than takes from around it. */
  readonly own: ReadonlySet<NumberOption>;
}

export const NUMBER_OPTIONS: readonly NumberOption[] = ['newPerDay', 'reviewsPerDay', 'retention'];

/** The options of a deck, or with `deck` null those that all decks inherit. */
export class OptionsModel {
  readonly view = signal<OptionsView | null | 'missing'>(null);
  readonly failure = signal<StorageFailure | null>(null);
  private readonly context: AppContext;
  private readonly deck: DeckId | null;
  private readonly onWritten: () => Promise<void>;

  constructor(context: AppContext, deck: DeckId | null, onWritten = (): Promise<void> => Promise.resolve()) {
    this.context = context;
    this.deck = deck;
    this.onWritten = onWritten;
  }

  async refresh(): Promise<void> {
    const { environment, liveDecks } = await this.context.store.decks();
    this.view.value =
      this.deck === null
        ? viewOfCollection(environment.options)
        : liveDecks.has(this.deck)
          ? viewOfDeck(this.deck, environment)
          : 'missing';
  }

  async set(option: NumberOption, value: number): Promise<void> {
    await this.write('options', this.field(option, value));
  }

  /** Lets the deck take this option from around it again. */
  async inherit(option: NumberOption): Promise<void> {
    await this.write('options', this.field(option, null));
  }

  async rename(name: string): Promise<void> {
    if (this.deck !== null && name.trim() !== '') {
      await this.write('edit', setField('deck', this.deck, 'name', name.trim()));
    }
  }

  /** Deletes the deck with its notes; the answers stay. Returns what Undo takes to bring all of it back. */
  async delete(): Promise<number | null> {
    if (this.deck === null) return null;
    const { store, clock } = this.context;
    const snapshots = await store.snapshots();
    await snapshots.beforeDeletion(this.deck, await store.timeOf(clock.now()));
    return this.write('delete', setField('deck', this.deck, DELETED, true));
  }

  private field(option: NumberOption, value: number | null): FieldWrite {
    return this.deck === null
      ? setField(OPTIONS_KIND, OPTIONS_ID, option, value)
      : setField('deck', this.deck, option, value);
  }

  private async write(action: ActionName, field: FieldWrite): Promise<number | null> {
    this.failure.value = null;
    const time = await this.context.store.timeOf(this.context.clock.now());
    const result = await this.context.store.act(action, { events: [], fields: [field] }, time);
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    this.context.announce();
    await this.refresh();
    await this.onWritten();
    return result.kind === 'done' ? result.value : null;
  }
}

const viewOfCollection = (options: CollectionOptions): OptionsView => ({
  name: '',
  options,
  own: new Set(NUMBER_OPTIONS),
});

function viewOfDeck(id: DeckId, { decks, options }: Environment): OptionsView {
  const deck = decks.get(id);
  return {
    name: deck?.name ?? '',
    options: optionsOfDeck(id, decks, options),
    own: new Set(NUMBER_OPTIONS.filter((option) => typeof fieldOf(deck?.record, option) === 'number')),
  };
}
