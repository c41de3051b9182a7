import type { EpochMs } from '../domain/units.ts';
import type { SharedFiles } from './shared-files.ts';
import { packWords, type SharedWords } from './shared-words.ts';

/** Where the manifest has shares sent to, seen from the app's own address. */
export const SHARE_PATH = 'share';
/** What the address of the page calls them by. */
export const SHARE_NAME = 'shared';

/** Takes in what another app shared and answers with the page that will show it. Nothing is imported by this. */
export async function receiveShare(
  request: Request,
  kept: SharedFiles,
  home: string,
  at: EpochMs,
): Promise<Response> {
  await kept.discardOld(at).catch(() => undefined);
  const form = await request.formData().catch(() => null);
  const files = form && filesOf(form);
  const words = form && wordsOf(form);
  if (files?.length === 0 && words === null) return goTo(home);
  const isCard = files?.length === 0 && words !== null;
  const given = isCard ? [packWords(words)] : files;
  // A name that nothing is kept under: the page then says that it did not arrive.
  const name = given ? await kept.keep(given, at).catch(() => 'lost') : 'lost';
  return goTo(`${home}?${SHARE_NAME}=${name}#/${isCard && name !== 'lost' ? 'add' : 'import'}`);
}

/** Null where nothing was said. */
function wordsOf(form: FormData): SharedWords | null {
  const part = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const words = { title: part('title'), text: part('text'), url: part('url') };
  return Object.values(words).every((word) => word.trim() === '') ? null : words;
}

/** The page is fetched by its own address, so that loading it again shares nothing again. */
const goTo = (address: string): Response => Response.redirect(address, 303);

function filesOf(form: FormData): readonly File[] {
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  // A form without a file says so by an empty one without a name.
  const named = files.filter(({ name, size }) => name !== '' || size > 0);
  return named.length > 0 ? named : pageOf(form);
}

const HEADING = /^#{1,6}\s/m;

/** Words that were shared, as a page where they are one. */
function pageOf(form: FormData): readonly File[] {
  const text = form.get('text');
  if (typeof text !== 'string' || !HEADING.test(text)) return [];
  const title = form.get('title');
  return [new File([text], `${typeof title === 'string' && title.trim() !== '' ? title.trim() : 'text'}.md`)];
}
