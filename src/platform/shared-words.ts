/** What another app shares besides files. */
export interface SharedWords {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** No system that shares to apps lets a file be called so. */
const NAME = '<words>';

/** Words on their way to the page, as a file among those that were shared. */
export const packWords = (words: SharedWords): File =>
  new File([JSON.stringify(words)], NAME, { type: 'application/json' });

/** Null where these are files. */
export async function unpackWords(files: readonly File[]): Promise<SharedWords | null> {
  const [file, ...others] = files;
  if (file?.name !== NAME || others.length > 0) return null;
  const value: unknown = JSON.parse(await file.text());
  if (typeof value !== 'object' || value === null) return null;
  const part = (name: string): string => {
    const found: unknown = Reflect.get(value, name);
    return typeof found === 'string' ? found : '';
  };
  return { title: part('title'), text: part('text'), url: part('url') };
}
