import { SAID } from '../../content/said.ts';
import { moreWords } from '../words/more-words.ts';

/** Puts into words what a screen reader says of the blanks, answers and covered pictures of a text. */
export function sayFaces(text: Element): void {
  const { said, asked, opened } = moreWords.kinds;
  const { lang } = document.documentElement;
  for (const place of text.querySelectorAll<HTMLElement>('[data-said]')) {
    const known = SAID.find((each) => each === place.dataset['said']);
    place.lang = lang;
    place.textContent = known ? ` ${said[known]} ` : '';
  }
  for (const picture of text.querySelectorAll<HTMLElement>('.occlusion')) {
    const { side, covered } = picture.dataset;
    picture.lang = lang;
    picture.ariaLabel = side === 'answer' ? opened : asked(Number(covered));
  }
}
