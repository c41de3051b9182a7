import { styleFormulas } from './maths-style.ts';

const OF_FACES = /class="(?:cloze-|occlusion"|extra")/;

/** Loads the styles that this rendered text needs besides that of every text. */
export async function styleText(html: string): Promise<void> {
  // Without a network it may be missing: a blank has its brackets all the same.
  const faces = OF_FACES.test(html) ? import('./faces.css').catch(() => undefined) : undefined;
  await Promise.all([styleFormulas(html), faces]);
}
