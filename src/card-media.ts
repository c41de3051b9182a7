import { browserPictures } from './platform/pictures.ts';
import type { AppContext } from './state/app-context.ts';
import { MediaIntake } from './state/media-intake.ts';

/** Composition root of pictures and sounds: it loads where a card has some, or is to have. */
export const intakeFor = ({ store, clock }: Pick<AppContext, 'store' | 'clock'>): MediaIntake =>
  new MediaIntake({ store, clock, pictures: browserPictures });
