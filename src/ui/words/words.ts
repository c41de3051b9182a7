import { signal } from '@preact/signals';
import { english } from './en.ts';

/** All words of the interface; each language is an object of this type. */
export type Words = typeof english;

const spoken = signal<Words>(english);

/**
 * The words of the language that the app speaks. A component that reads them while it renders shows the next language
 * by itself, in its place and with the focus where it was.
 */
export const words: Words = new Proxy(english, {
  get: (_, name: keyof Words) => spoken.value[name],
});

/** From now on all words are these. */
export function speak(next: Words): void {
  spoken.value = next;
}
