import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

const listing = (...languages: readonly string[]): void => void vi.stubGlobal('navigator', { languages });
const preferred = () => import('../../../../src/ui/words/preferred.ts');
const numbersIn = async (language: string) =>
  (await import('../../../../src/ui/words/numbers.ts')).numberWords(language);

test('the first language that the app knows is the one to speak', async () => {
  const { preferredOf } = await preferred();
  listing('fr-FR', 'AR-eg', 'de');
  expect(preferredOf(['en', 'de', 'ar'])).toBe('ar');
  listing('fr-FR');
  expect(preferredOf(['en', 'de', 'ar'])).toBeUndefined();
});

test('a person’s own kind of the language counts, and a name that is none does not', async () => {
  const { localeOf } = await preferred();
  listing('en-US@posix', 'de-AT', 'de');
  expect(localeOf('de')).toBe('de-AT');
  expect(localeOf('en')).toBe('en');
  expect(localeOf('ar')).toBe('ar');
});

test('numbers are written as the person writes them', async () => {
  listing('ar-EG');
  expect((await numbersIn('ar')).number(1_234.5)).toBe('١٬٢٣٤٫٥');
  expect((await numbersIn('de')).number(1_234.5)).toBe('1.234,5');
  vi.resetModules();
  listing('ar-MA', 'de-AT');
  expect((await numbersIn('ar')).number(1_234.5)).toBe('1.234,5');
  expect((await numbersIn('de')).number(1_234.5)).toMatch(/^1\s234,5$/);
});
