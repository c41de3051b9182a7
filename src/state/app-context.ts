import type { Random } from '../domain/ids.ts';
import type { Clock } from '../platform/clock.ts';
import type { CollectionStore } from '../storage/collection-store.ts';
import type { CardSearch } from '../workers/card-search.ts';
import type { LongWork } from '../workers/long-work.ts';
import type { Renderer } from './card-texts.ts';
import type { MediaIntake } from './media-intake.ts';

/** What the models need of the world, given to them by main. */
export interface AppContext {
  readonly store: CollectionStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly render: Renderer;
  /** Names that renderer: another one might render the same text otherwise. */
  readonly renderedBy: string;
  /** Makes ready what safe HTML needs besides itself: the style of its formulas. */
  readonly style: (html: string) => Promise<unknown>;
  /** Resolves once what was shown last is on the screen, or can't be seen anyway. */
  readonly painted: () => Promise<void>;
  /** A card shows: what waited until then may begin. */
  readonly shown: () => void;
  /** Brings the work on the whole collection; rejects where a line that failed did not. */
  readonly work: () => Promise<LongWork>;
  /** What finds cards: there is one for as long as the page is; rejects where a line that failed did not bring it. */
  readonly search: () => Promise<CardSearch>;
  /** Brings what takes pictures and sounds for cards; rejects where a line that failed did not. */
  readonly intake: () => Promise<MediaIntake>;
  /** Tells this app's other tabs that the collection changed. */
  readonly announce: () => void;
}
