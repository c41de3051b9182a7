import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { DeckId } from '../domain/ids.ts';
import type { Address } from '../platform/address.ts';
import type { UpdateWatcher } from '../platform/service-worker.ts';
import type { AppContext } from './app-context.ts';
import { DecksModel } from './decks-model.ts';
import type { DeviceSettings } from './device-settings.ts';
import type { EditorParts } from './editor-model.ts';
import type { HomeModel } from './home-model.ts';
import type { FindFaults } from './import-pages.ts';
import { addressOf, parseRoute, type Route } from './route.ts';
import type { SettingsParts } from './settings-model.ts';
import { StudyModel } from './study-model.ts';

/** A word on what was just done, and the way back. */
export type Toast = KnownToast | ToldToast;

interface ToastBase {
  /** The action that Undo would take back, where it can. */
  readonly undo: number | null;
}

interface KnownToast extends ToastBase {
  readonly kind: 'not-deleted' | 'undone' | 'nothing-to-undo' | 'not-saved' | 'text-used' | 'text-kept';
  /** The deck's name, where it is about one. */
  readonly name: string;
}

/** What a part of the app says in its own words, which came with it. */
interface ToldToast extends ToastBase {
  readonly kind: 'told';
  readonly told: () => string;
  /** What follows once it was taken back. */
  readonly onUndone?: () => void;
}

export interface AppParts extends SettingsParts {
  readonly address: Address;
  readonly updates: UpdateWatcher;
  readonly findFaults: FindFaults;
  /** Brings what cards are written with; rejects where a line that failed did not. */
  readonly editing: () => Promise<EditorParts>;
  readonly makeHome: (due: Signal<number | null>) => Promise<HomeModel>;
}

/** Where a session goes on: on its own screen, and on those that lead back to it. */
const IN_SESSION: readonly string[] = ['study', 'study-found', 'card', 'edit', 'add'];

const isSession = (screen: Route['screen']): boolean => screen.startsWith('study');

/** The screen that is shown and the models behind the screens. */
export class AppModel {
  readonly route: ReadonlySignal<Route>;
  readonly device: Signal<DeviceSettings>;
  /** A newer version waits to be taken. */
  readonly updateReady = signal(false);
  readonly toast = signal<Toast | null>(null);
  /** The list of the keyboard's shortcuts is open. */
  readonly showsShortcuts = signal(false);
  /** Something happened that must not: the screen says so, and that what is on disk is safe. */
  readonly bug = signal(false);
  /** Counts the changes that a screen may not know of: one that depends on it looks again. */
  readonly changes = signal(0);
  /** Counts what was written in this tab, in a session too: for what stands beside it. */
  readonly written = signal(0);
  /** Cards left today over all decks, as far as known. */
  readonly due = signal<number | null>(null);
  /** Null until something asks for it. */
  readonly home = signal<HomeModel | null>(null);
  /** What the models are made with: those of screens that load when they are first shown come with them. */
  readonly parts: AppParts;

  private settling: Promise<HomeModel | null> | null = null;
  /** The session that is on, also while its card is looked at or edited on another screen. */
  private sitting: { readonly at: Route; readonly study: StudyModel } | null = null;

  constructor(parts: AppParts) {
    this.parts = parts;
    this.device = parts.device;
    const fragment = signal(parts.address.read());
    parts.address.onChange(() => (fragment.value = parts.address.read()));
    this.route = computed(() => parseRoute(fragment.value));
    parts.updates.onReady(() => (this.updateReady.value = true));
    effect(() => {
      const { screen } = this.route.value;
      if (!IN_SESSION.includes(screen)) this.sitting = null;
      // What was said elsewhere is not to lie on a card.
      if (isSession(screen)) this.toast.value = null;
    });
  }

  go(route: Route): void {
    this.parts.address.go(addressOf(route));
  }

  /** Goes there in place of the present screen: Back does not lead here again. */
  replace(route: Route): void {
    this.parts.address.replace(addressOf(route));
  }

  /** Back to where the person came from. */
  leave(): void {
    if (!this.parts.address.back()) this.replace(this.before);
  }

  applyUpdate(): void {
    this.parts.updates.apply();
  }

  decks = (): DecksModel => new DecksModel(this.context, this.due);

  /** The session that is on, or a new one. */
  study = (deck: DeckId | null): StudyModel =>
    this.sit({ screen: 'study', deck }, () => new StudyModel(this.context, deck));

  /** The session that is on at that address, or one that is made. */
  sit(at: Route, make: () => StudyModel): StudyModel {
    if (!this.sitting || addressOf(this.sitting.at) !== addressOf(at)) this.sitting = { at, study: make() };
    return this.sitting.study;
  }

  /** The way back from a screen that a session, or nothing, leads to. */
  get before(): Route {
    return this.sitting?.at ?? { screen: 'decks' };
  }

  deckNotDeleted(name: string): void {
    this.toast.value = { kind: 'not-deleted', name, undo: null };
  }

  /** Takes back just that action, whatever was done since. */
  async undo(action: number, onUndone?: () => void): Promise<void> {
    const { store, clock } = this.context;
    const result = await store.undoLast(await store.timeOf(clock.now()), action);
    const kind =
      result.kind === 'failed' ? 'not-saved' : result.value === null ? 'nothing-to-undo' : 'undone';
    this.toast.value = { kind, name: '', undo: null };
    this.context.announce();
    onUndone?.();
  }

  /** Something was written in this tab: screens look again. A session knows what it wrote itself. */
  wrote(): void {
    this.written.value++;
    if (!isSession(this.route.peek().screen)) this.changed();
  }

  changed(): void {
    this.changes.value++;
  }

  reportBug(): void {
    this.bug.value = true;
  }

  dismissToast(): void {
    this.toast.value = null;
  }

  /** Sees to the app's place on this device; the first card does not need it. */
  async settle(): Promise<void> {
    this.settling ??= this.parts.makeHome(this.due).catch(() => null);
    this.home.value = await this.settling;
    // What a line that failed did not bring is asked for again.
    if (this.home.value === null) this.settling = null;
  }

  private get context(): AppContext {
    return this.parts.context;
  }
}
