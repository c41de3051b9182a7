import { browserMediaAddresses } from './platform/media-addresses.ts';
import { browserPictures } from './platform/pictures.ts';
import type { AppContext } from './state/app-context.ts';
import { MediaCache } from './state/media-cache.ts';
import { MediaIntake } from './state/media-intake.ts';
import { showMedia } from './ui/parts/card-media.ts';

/** Composition root of pictures and sounds: it loads where a card has some, or is to have. */
export const intakeFor = ({ store, clock }: Pick<AppContext, 'store' | 'clock'>): MediaIntake =>
  new MediaIntake({ store, clock, pictures: browserPictures });

let cache: MediaCache | null = null;

/** Has at hand what rendered texts name, and from then on gives it to them wherever the page shows them. */
export function makeReady({ store }: Pick<AppContext, 'store'>, html: string): Promise<void> {
  if (!cache) {
    cache = new MediaCache(store, browserMediaAddresses);
    showMedia(document.body, cache);
  }
  return cache.makeReady(html);
}
