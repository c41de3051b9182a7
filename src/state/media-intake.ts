import { isMediaType, LARGEST_MEDIA, mediaMarkdown, sortOf, type MediaName } from '../domain/media.ts';
import type { FieldWrite } from '../domain/change.ts';
import type { Clock } from '../platform/clock.ts';
import type { PictureFault, Pictures } from '../platform/pictures.ts';
import type { CollectionStore } from '../storage/collection-store.ts';
import type { MediaBytes } from '../storage/media.ts';
import type { StorageFailure } from '../storage/outcome.ts';

/** Why a picture or a sound was not taken. `not-sound`: of no kind that cards play. */
export type IntakeReason = PictureFault | 'not-sound' | StorageFailure;

/** What became of a file that is to stand on a card. */
export type Taken =
  | {
      readonly kind: 'taken';
      readonly name: MediaName;
      /** To be put into a text: it shows the picture, or plays the sound. */
      readonly markdown: string;
    }
  | { readonly kind: 'refused'; readonly reason: IntakeReason };

export interface IntakeParts {
  readonly store: Pick<CollectionStore, 'media'>;
  readonly clock: Clock;
  readonly pictures: Pictures;
}

/**
 * Takes pictures and sounds for cards: makes them ready and keeps their bytes, ahead of the text that names them.
 * The action that saves the texts writes `fieldsFor` them too.
 */
export class MediaIntake {
  private readonly parts: IntakeParts;

  constructor(parts: IntakeParts) {
    this.parts = parts;
  }

  /** A picture from the camera, the gallery, the clipboard or a drop. */
  async takePicture(file: Blob, description = ''): Promise<Taken> {
    const prepared = await this.parts.pictures.prepare(file);
    if (prepared.kind === 'refused') return { kind: 'refused', reason: prepared.fault };
    return this.keep(prepared, description);
  }

  /** A sound as it was recorded, or a file of one. */
  async takeSound(file: Blob, description = ''): Promise<Taken> {
    const [type = ''] = file.type.split(';');
    if (!isMediaType(type) || sortOf(type) !== 'sound') return { kind: 'refused', reason: 'not-sound' };
    if (file.size > LARGEST_MEDIA) return { kind: 'refused', reason: 'too-large' };
    const bytes = await file.arrayBuffer().catch(() => null);
    return bytes === null
      ? { kind: 'refused', reason: 'unreadable' }
      : this.keep({ type, bytes }, description);
  }

  /** What an action writes besides texts that name pictures and sounds; nothing for texts that name none. */
  async fieldsFor(texts: readonly string[]): Promise<readonly FieldWrite[]> {
    return (await this.parts.store.media()).fieldsFor(texts);
  }

  private async keep({ type, bytes }: MediaBytes, description: string): Promise<Taken> {
    const media = await this.parts.store.media();
    const kept = await media.add({ type, bytes }, this.parts.clock.now().at);
    if (kept.kind === 'failed') return { kind: 'refused', reason: kept.failure };
    return { kind: 'taken', name: kept.value, markdown: mediaMarkdown(kept.value, description) };
  }
}
