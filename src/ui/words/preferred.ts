/** The person's languages as the browser lists them, the dearest first: "de-AT", "en". */
const preferred = (): readonly string[] => (typeof navigator === 'undefined' ? [] : navigator.languages);

const languageOf = (locale: string): string => locale.split('-')[0]?.toLowerCase() ?? '';

/** The first of these languages that the person reads. */
export const preferredOf = <Language extends string>(languages: readonly Language[]): Language | undefined =>
  preferred()
    .map((locale) => languages.find((language) => language === languageOf(locale)))
    .find((language) => language !== undefined);

/** The person's own kind of a language, with its digits and dates ("de-AT"), or the bare one. */
export const localeOf = (language: string): string =>
  preferred().find((locale) => languageOf(locale) === language && isLocale(locale)) ?? language;

/** Some browsers list what they were started with, be it a name of a language or not. */
function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}
