// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speakLanguage } from '../../../../src/ui/words/speak-language.ts';
import { words } from '../../../../src/ui/words/words.ts';

const lost = vi.hoisted(() => ({ arabic: false }));
vi.mock(import('../../../../src/ui/words/languages.ts'), async (actual) => {
  const { LANGUAGE_ENTRIES: entries } = await actual();
  const load = () => (lost.arabic ? Promise.reject(new Error('no network')) : entries.ar.load());
  return { LANGUAGE_ENTRIES: { ...entries, ar: { ...entries.ar, load } } };
});

beforeEach(() => {
  lost.arabic = false;
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  await speakLanguage('en');
});

const page = () => [document.documentElement.lang, document.documentElement.dir];

const Answer = (): JSX.Element => <button type="button">{words.studying.showAnswer}</button>;

test('what is shown changes its words in place, and the page its language and direction', async () => {
  render(<Answer />);
  const button = screen.getByRole('button', { name: 'Show answer' });
  button.focus();
  await act(() => speakLanguage('de'));
  expect(screen.getByRole('button', { name: 'Antwort zeigen' })).toBe(button);
  expect(document.activeElement).toBe(button);
  expect(page()).toEqual(['de', 'ltr']);
  await act(() => speakLanguage('ar'));
  expect(button.textContent).toBe('إظهار الإجابة');
  expect(page()).toEqual(['ar', 'rtl']);
});

test('automatic is the first of the person’s languages that there is, or English', async () => {
  vi.stubGlobal('navigator', { languages: ['nl', 'de-CH', 'en'] });
  await speakLanguage('auto');
  expect(page()).toEqual(['de', 'ltr']);
  vi.stubGlobal('navigator', { languages: ['nl'] });
  await speakLanguage('auto');
  expect(page()).toEqual(['en', 'ltr']);
});

test('a language out of reach leaves the one that is spoken', async () => {
  lost.arabic = true;
  await speakLanguage('ar');
  expect(words.studying.showAnswer).toBe('Show answer');
  expect(page()).toEqual(['en', 'ltr']);
});

test('the latest choice counts, whichever comes first', async () => {
  await Promise.all([speakLanguage('de'), speakLanguage('ar'), speakLanguage('en')]);
  expect(words.studying.showAnswer).toBe('Show answer');
  expect(page()).toEqual(['en', 'ltr']);
});
