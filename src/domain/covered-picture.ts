import type { Occlusion, Shape } from './occlusion.ts';

/** How a shape lies on the picture: asked for, covered, or open and shown as the answer. */
export type Cover = 'asked' | 'covered' | 'answer';

export interface CoveredShape extends Shape {
  readonly cover: Cover;
}

export interface CoveredPicture {
  /** The name of the picture among the media. */
  readonly name: string;
  readonly shapes: readonly CoveredShape[];
}

/** The picture as a card asks for one of its shapes, or shows it. */
export const coveredPicture = (
  { picture, hides, shapes }: Occlusion,
  asked: number,
  side: 'front' | 'back',
): CoveredPicture => ({
  name: picture,
  shapes: shapes.flatMap((shape): readonly CoveredShape[] => {
    if (shape.ordinal === asked) return [{ ...shape, cover: side === 'front' ? 'asked' : 'answer' }];
    return hides === 'all' ? [{ ...shape, cover: 'covered' }] : [];
  }),
});
