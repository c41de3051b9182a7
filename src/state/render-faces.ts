import type { Faces } from '../domain/faces.ts';
import type { CardTexts, Renderer } from './card-texts.ts';

/** What a card shows, as it is written; a basic one has texts alone. */
export type Sides = Pick<Faces, 'front' | 'back' | 'source'> & Partial<Faces>;

export const loadFaces = async () => (await import('../domain/faces.ts')).facesOf;
export const loadComputed = async () => (await import('./computed-texts.ts')).computedTexts;
const loadCovered = async () => (await import('../content/covered.ts')).coveredHtml;

/** Loads what cards of other kinds than basic are shown with. */
export const loadKinds = (): Promise<unknown> => Promise.all([loadFaces(), loadCovered(), loadComputed()]);

/** The sides of a card as safe HTML, and whether a later try would not give more. */
export async function renderSides(
  { front, back, source, extra = '', pictures }: Sides,
  render: Renderer,
): Promise<{ readonly texts: CardTexts; readonly isWhole: boolean }> {
  const one = (text: string): ReturnType<Renderer> =>
    text === '' ? Promise.resolve({ html: '', isWhole: true }) : render(text);
  const [shown, answer, more, origin] = await Promise.all([one(front), one(back), one(extra), one(source)]);
  const covered = pictures && (await loadCovered());
  const asked = covered ? covered(pictures.front) : '';
  const opened = covered ? covered(pictures.back) : '';
  return {
    texts: {
      front: shown.html + asked,
      back: answer.html + opened + (extra === '' ? '' : `<hr><div class="extra">${more.html}</div>`),
      source: origin.html,
    },
    isWhole: [shown, answer, more, origin].every(({ isWhole }) => isWhole),
  };
}
