// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { pressOf } from '../../../../src/ui/shortcuts/key-press.ts';

afterEach(() => document.body.replaceChildren());

/** Where a key is heard that is pressed in the element marked `id=at` of this page. */
function heardOn(html: string): string | null {
  document.body.innerHTML = html;
  const event = new KeyboardEvent('keydown', { key: '?', bubbles: true });
  let place: string | null = null;
  const listen = (heard: KeyboardEvent): void => {
    place = pressOf(heard)?.on ?? null;
  };
  document.addEventListener('keydown', listen, { once: true });
  (document.querySelector('#at') ?? document.body).dispatchEvent(event);
  return place;
}

test.each([
  ['<input id="at" type="text">', 'field'],
  ['<input id="at" type="number">', 'field'],
  ['<input id="at" type="range">', 'field'],
  ['<textarea id="at"></textarea>', 'field'],
  ['<figure><button id="at"></button></figure>', 'field'],
  ['<input id="at" type="checkbox">', 'control'],
  ['<input id="at" type="radio">', 'control'],
  ['<button><span id="at"></span></button>', 'control'],
  ['<h1 id="at" tabindex="-1"></h1>', 'page'],
  ['<p></p>', 'page'],
])('a key in %s is heard on a %s', (html, place) => {
  expect(heardOn(html)).toBe(place);
});

test('a key is not for the page while something is open above it', () => {
  expect(heardOn('<dialog open></dialog><button id="at"></button>')).toBeNull();
});
