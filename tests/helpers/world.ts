import type { Draft } from '../../src/domain/change.ts';
import { setField } from '../../src/domain/change.ts';
import { importedDeckId, importedNoteId } from '../../src/domain/digest-ids.ts';
import type { DeckId } from '../../src/domain/ids.ts';
import { DAY, epochMs, HOUR, type Now } from '../../src/domain/units.ts';
import { MediaIntake } from '../../src/state/media-intake.ts';
import { takenAsTheyAre } from './pictures.ts';
import type { AppContext } from '../../src/state/app-context.ts';
import { CollectionSearch } from '../../src/workers/collection-search.ts';
import { CollectionWork } from '../../src/workers/collection-work.ts';
import type { CollectionStore } from '../../src/storage/collection-store.ts';
import { TODAY, emptyDisk, openTab, valueOf, type Tab } from './storage.ts';
import { seededRandom } from './simulation-random.ts';

/** A clock that stands until it is moved. */
export class StandingClock {
  private at = TODAY * DAY + 12 * HOUR;

  now(): Now {
    return { at: epochMs(this.at), utcOffset: 0 };
  }

  pass(ms: number): void {
    this.at += ms;
  }
}

export interface World {
  readonly context: AppContext;
  readonly store: CollectionStore;
  readonly clock: StandingClock;
  readonly tab: Tab;
  /** How often the other tabs were told of a change. */
  announced(): number;
}

/** The app without a browser: an empty disk in memory, a clock that stands, texts rendered as they are. */
export async function newWorld(): Promise<World> {
  emptyDisk();
  return joinWorld();
}

/** Another tab of the app over the same disk. */
export async function joinWorld(clock: StandingClock = new StandingClock(), seed = 1): Promise<World> {
  const random = seededRandom(seed);
  const tab = await openTab(random);
  const search = new CollectionSearch(tab.db, (a, b) => a.localeCompare(b, 'en'));
  let announced = 0;
  const context: AppContext = {
    store: tab.store,
    clock,
    random,
    render: (text) => Promise.resolve({ html: `<p>${text}</p>`, isWhole: true }),
    renderedBy: 'a test',
    style: () => Promise.resolve(),
    painted: () => Promise.resolve(),
    shown: () => undefined,
    work: () => Promise.resolve(new CollectionWork(tab.db, random)),
    search: () => Promise.resolve(search),
    intake: () => Promise.resolve(new MediaIntake({ store: tab.store, clock, pictures: takenAsTheyAre })),
    announce: () => announced++,
  };
  return { context, store: tab.store, clock, tab, announced: () => announced };
}

/** A deck of `count` basic notes, "Question 1" and so on, as a file would bring it in. */
function deckDraft(title: string, count: number): { readonly deck: DeckId; readonly draft: Draft } {
  const deck = importedDeckId(title);
  const notes = Array.from({ length: count }, (_, i) => {
    const id = importedNoteId(deck, `Question ${i + 1}`, 0);
    const fields = { deck, kind: 'basic', front: `Question ${i + 1}`, back: `Answer ${i + 1}`, position: i };
    return Object.entries(fields).map(([name, value]) => setField('note', id, name, value, 'source'));
  });
  return {
    deck,
    draft: { events: [], fields: [setField('deck', deck, 'name', title, 'source'), ...notes.flat()] },
  };
}

export async function addDeck({ store, clock }: World, title: string, count: number): Promise<DeckId> {
  const { deck, draft } = deckDraft(title, count);
  valueOf(await store.act(null, draft, await store.timeOf(clock.now())));
  return deck;
}
