import { dayTimeIn } from './day-time.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { count, list } = numberWords('en');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'card', other: 'cards' });
const decks = (value: number): string => count(value, { one: 'deck', other: 'decks' });
const notes = (value: number): string => count(value, { one: 'note', other: 'notes' });

/** What a deck holds, in one phrase. */
const held = (inCards: number, inDecks: number): string =>
  inDecks === 0 ? cards(inCards) : list([cards(inCards), `${decks(inDecks)} inside`]);

/** The words of keeping order, in English. */
export const ORDER = {
  notes,

  addName: 'Name of the new deck',
  lacksName: 'Give the deck a name.',
  place: 'Lies in',
  top: 'No other deck',
  cancel: 'Cancel',
  foldable: (deck: string): string => `Decks inside ${name(deck)}`,

  title: 'Order',
  move: 'Move',
  join: 'Join',
  joinTo: 'Join to',
  choose: 'Choose a deck',
  joinMeans:
    'Its cards and the decks inside it go to the other deck, whose options hold. This deck then goes.',
  working: 'Putting many cards in their new place. You can go on meanwhile.',
  archive: 'Archive',
  takeOut: 'Take out of archive',
  archived: 'Archived',
  archiveMeans:
    'In the archive it rests, with the decks inside it: nothing of it is asked or counted. Its cards stay findable, and you can take it out at any time.',
  rests: 'It rests in the archive.',
  restsAround: 'It rests with the deck around it.',
  deleteMeans: (inCards: number, inDecks: number): string =>
    `${held(inCards, inDecks)}: they go. Your answers stay. “Recently deleted” brings all of it back for 30 days.`,

  done: {
    added: (deck: string): string => `“${name(deck)}” was added.`,
    moved: (deck: string): string => `“${name(deck)}” was moved.`,
    joined: (deck: string): string => `“${name(deck)}” was joined.`,
    archived: (deck: string): string => `“${name(deck)}” rests in the archive.`,
    takenOut: (deck: string): string => `“${name(deck)}” is out of the archive.`,
    renamed: 'Renamed.',
    options: 'The options were changed.',
    deleted: (deck: string, inCards: number, inDecks: number): string =>
      `“${name(deck)}” was deleted. ${held(inCards, inDecks)}: “Recently deleted” brings them back for 30 days.`,
  },

  options: {
    inherited: 'As around it',
    fromAll: (value: string): string => `${value}, as all decks`,
    from: (value: string, deck: string): string => `${value}, as “${name(deck)}”`,
    on: 'On',
    off: 'Off',
    leechThreshold: 'Leech after lapses',
    leechSuspends: 'Leeches rest',
    leechMeans:
      'A card forgotten so often is tagged “leech”, and tagged again after half as many lapses more.',
    suspendsMeans: 'A leech is suspended with the answer that made it one.',
    typedStrict: 'Typed answers',
    strict: {
      kind: 'Only letters count',
      accents: 'Accents count',
      case: 'Capitals count',
      exact: 'Accents and capitals count',
    },
    inside: (value: number): string =>
      value === 1 ? 'The deck inside takes these too.' : `The ${decks(value)} inside take these too.`,
    setInside: (others: readonly string[]): string => `Some options of their own: ${list(others.map(name))}.`,
  },

  leech: {
    rests: 'This card keeps slipping; it rests now.',
    slips: 'This card keeps slipping.',
    why: 'What helps',
    split: 'Split it: one card, one thing to know.',
    reword: 'Reword it: ask so that only one answer fits, in your own words.',
    twin: 'Tell it from its twin: name on both cards what sets them apart.',
    hook: 'Give it a hook: an example, a picture, a rhyme.',
    list: 'All leeches',
  },

  tags: {
    title: 'Tags',
    empty: 'No tags yet',
    emptyMeans: 'Tags group cards across decks. You give them to a card where you write it.',
    rename: 'Rename',
    renameOf: (tag: string): string => `Rename ${name(tag)}`,
    newName: 'New name',
    nameMeans: 'Two colons put a tag inside another: law::civil.',
    joins: 'A tag of that name is there: the two become one.',
    delete: 'Delete tag',
    deleteOf: (tag: string): string => `Delete tag ${name(tag)}`,
    open: (tag: string): string => `Cards with ${name(tag)}`,
    working: 'Writing it to many notes. You can go on meanwhile.',
    renamed: (tag: string): string => `“${name(tag)}” was renamed.`,
    deleted: (tag: string): string => `“${name(tag)}” was taken off all notes.`,
  },

  recent: {
    title: 'Recently deleted',
    means: 'Notes and decks stay here for 30 days.',
    empty: 'Nothing was deleted of late',
    emptyMeans: 'What you delete stays here for 30 days and can be brought back.',
    when: dayTimeIn('en', ', '),
    deck: (inCards: number, inDecks: number): string => `Deck with ${held(inCards, inDecks)}`,
    note: (deck: string): string => (deck === '' ? 'Note' : `Note of ${name(deck)}`),
    noText: 'Without text',
    bringBack: 'Bring back',
    bringBackOf: (what: string): string => `Bring back ${name(what)}`,
    choose: (what: string): string => `Choose ${name(what)}`,
    bringBackAll: (value: number): string => `Bring back ${count(value, { other: 'chosen' })}`,
    more: 'Show more',
    back: (value: number): string =>
      value === 1 ? 'Brought back.' : count(value, { other: 'brought back.' }),
  },
};
