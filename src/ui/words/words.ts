import { english } from './en.ts';
import { spoken, type Words } from './spoken.ts';

/**
 * The words of the language that the app speaks. A component that reads them while it renders shows the next language
 * by itself, in its place and with the focus where it was.
 */
export const words: Words = new Proxy(english, {
  get: (_, name: keyof Words) => spoken.value[name],
});
