import { eventually, type Person } from './person.ts';

/**
 * Opens the app for the first time, and waits until it could do without the network. A look at a card comes first: whoever
 * lingers at her decks is left alone for some seconds before the whole app is fetched.
 */
export async function visit(person: Person, address: string): Promise<void> {
  await person.open(`${address}#/study`);
  await person.see('button', 'Show answer');
  await person.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await person.open(`${address}#/`);
  await person.see('heading', 'Decks');
}

/** Chooses a file where files are brought in; its summary shows, nothing is written yet. */
export async function chooseFile(person: Person, path: string): Promise<void> {
  await person.click('button', 'Import');
  await person.chooseFiles('Choose files', [path]);
}

/** Waits until the card on top shows this; those on their way out don't count. */
export async function seeOnCard(person: Person, text: string): Promise<void> {
  await eventually(
    async () => ((await cardOnTop(person)).includes(text) ? true : null),
    async () => `"${text}" never showed on the card on top, which is: ${await cardOnTop(person)}`,
  );
}

const cardOnTop = (person: Person): Promise<string> =>
  person.evaluate(
    () => document.querySelector<HTMLElement>('article:not([aria-hidden="true"])')?.innerText ?? '',
  );

/** Waits until the session says how far it is: "8 cards left". */
export async function seeProgress(person: Person, words: string): Promise<void> {
  await eventually(
    async () => ((await progress(person)) === words ? true : null),
    async () => `"${words}" never showed, it says: ${await progress(person)}`,
  );
}

const progress = (person: Person): Promise<string> =>
  person.evaluate(() => document.querySelector('progress')?.getAttribute('aria-valuetext') ?? '');

/** Turns the card that asks this by its button and rates it by the button of this name. */
export async function answer(person: Person, question: string, rating: string): Promise<void> {
  await seeOnCard(person, question);
  await person.click('button', 'Show answer');
  await person.click('button', `${rating} ...`);
}

/** The fingerprint that the settings show, once it is there. */
export const fingerprintOf = (person: Person): Promise<string> =>
  eventually(
    async () => /\b[\dA-Z]{4}(?:-[\dA-Z]{4}){3}\b/.exec(await person.text())?.[0] ?? null,
    async () => `The fingerprint never showed; what shows is: ${await person.text()}`,
  );
