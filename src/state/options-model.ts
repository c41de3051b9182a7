import { signal } from '@preact/signals';
import { setField, type Draft, type FieldWrite } from '../domain/change.ts';
import { pathOf, within, type Deck } from '../domain/deck.ts';
import type { DeckId } from '../domain/ids.ts';
import {
  optionsOfDeck,
  OPTIONS_ID,
  OPTIONS_KIND,
  type CollectionOptions,
  type DeckOptions,
} from '../domain/options.ts';
import { fieldOf } from '../domain/record.ts';
import type { ActionName } from '../storage/database.ts';
import type { Environment } from '../storage/environment.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';

export const NUMBER_OPTIONS = ['newPerDay', 'reviewsPerDay', 'retention', 'leechThreshold'] as const;
/** The options that a person sets by number. */
export type NumberOption = (typeof NUMBER_OPTIONS)[number];

export const SWITCH_OPTIONS = ['leechSuspends'] as const;
/** The options that are on or off. */
export type SwitchOption = (typeof SWITCH_OPTIONS)[number];

export type DeckOption = NumberOption | SwitchOption | 'typedStrict';
const ALL: readonly DeckOption[] = [...NUMBER_OPTIONS, ...SWITCH_OPTIONS, 'typedStrict'];

export interface OptionsView {
  /** '' for the collection's own options. */
  readonly name: string;
  readonly options: DeckOptions;
  /** The options that this deck sets itself rather than takes from around it. */
  readonly own: ReadonlySet<DeckOption>;
  /** What this deck would have without its own, and the name of the deck that sets it; '' for what all decks have. */
  readonly around: DeckOptions;
  readonly from: ReadonlyMap<DeckOption, string>;
  /** The decks inside that a person sees, and the names of those that set an option of their own. */
  readonly inside: number;
  readonly setInside: readonly string[];
  readonly cards: number;
}

/** What was written last, and what Undo takes to take it back. */
export interface WrittenOption {
  readonly undo: number;
  readonly action: ActionName;
}

/** The options of a deck, or with `deck` null those that all decks inherit. */
export class OptionsModel {
  readonly view = signal<OptionsView | null | 'missing'>(null);
  readonly failure = signal<StorageFailure | null>(null);
  readonly written = signal<WrittenOption | null>(null);
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
    if (this.deck === null) this.view.value = viewOfCollection(environment.options);
    else if (!liveDecks.has(this.deck)) this.view.value = 'missing';
    else {
      const inside = within(this.deck, environment.decks).filter((id) => liveDecks.has(id));
      const { cards } = await this.context.store.holdings();
      const held = inside.reduce((sum, id) => sum + (cards.get(id) ?? 0), 0);
      this.view.value = { ...viewOfDeck(this.deck, environment, inside), cards: held };
    }
  }

  async set<Option extends DeckOption>(option: Option, value: DeckOptions[Option]): Promise<void> {
    await this.write('options', this.field(option, value));
  }

  /** Lets the deck take this option from around it again. */
  async inherit(option: DeckOption): Promise<void> {
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
    const order = await store.order();
    return this.writeDraft('delete', await order.deleting(this.deck));
  }

  private field(option: DeckOption, value: DeckOptions[DeckOption] | null): FieldWrite {
    return this.deck === null
      ? setField(OPTIONS_KIND, OPTIONS_ID, option, value)
      : setField('deck', this.deck, option, value);
  }

  private write(action: ActionName, field: FieldWrite): Promise<number | null> {
    return this.writeDraft(action, { events: [], fields: [field] });
  }

  private async writeDraft(action: ActionName, draft: Draft): Promise<number | null> {
    this.failure.value = null;
    const time = await this.context.store.timeOf(this.context.clock.now());
    const result = await this.context.store.act(action, draft, time);
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    const undo = result.kind === 'done' ? result.value : null;
    if (undo !== null && action !== 'delete') this.written.value = { undo, action };
    this.context.announce();
    await this.refresh();
    await this.onWritten();
    return undo;
  }
}

const viewOfCollection = (options: CollectionOptions): OptionsView => ({
  name: '',
  options,
  own: new Set(ALL),
  around: options,
  from: new Map(),
  inside: 0,
  setInside: [],
  cards: 0,
});

function viewOfDeck(
  id: DeckId,
  { decks, options }: Environment,
  inside: readonly DeckId[],
): Omit<OptionsView, 'cards'> {
  const deck = decks.get(id);
  const parent = deck?.parent ?? null;
  const path = parent === null ? [] : pathOf(parent, decks).flatMap((outer) => decks.get(outer) ?? []);
  const setting = (option: DeckOption): string => path.find((outer) => setsItself(outer, option))?.name ?? '';
  const others = inside.filter((other) => other !== id).flatMap((other) => decks.get(other) ?? []);
  return {
    name: deck?.name ?? '',
    options: optionsOfDeck(id, decks, options),
    own: new Set(ALL.filter((option) => setsItself(deck, option))),
    around: parent === null ? options : optionsOfDeck(parent, decks, options),
    from: new Map(ALL.map((option) => [option, setting(option)])),
    inside: others.length,
    setInside: others
      .filter((other) => ALL.some((option) => setsItself(other, option)))
      .map(({ name }) => name),
  };
}

function setsItself(deck: Deck | undefined, option: DeckOption): boolean {
  const value = fieldOf(deck?.record, option);
  return value !== undefined && value !== null;
}
